import type { Span } from './secret.ts';

/** How far a name may stand from what it names. */
const before = 60;
const after = 30;

/**
 * What a text calls the thing at a place: the kind whose name stands nearest before it, or, where none does, first behind it in the same
 * sentence. A private key and a TXID have the same form, as have a card number and an order number: only their names tell them apart.
 */
export function nearestName<Kind extends string>(text: string, { start, end }: Span, names: Record<Kind, RegExp>): Kind | undefined {
  const inFront = text.slice(Math.max(0, start - before), start);
  const behind = /^[^\n.!?;。！？；]*/u.exec(text.slice(end, end + after))?.[0] ?? '';
  const found = (part: string) =>
    kindsOf(names).flatMap((kind) => [...part.matchAll(names[kind])].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })));
  const last = found(inFront)
    .sort((a, b) => a.end - b.end || b.start - a.start)
    .at(-1);
  const first = found(behind).sort((a, b) => a.start - b.start)[0];
  return (last ?? first)?.kind;
}

/** `Object.keys` forgets what the keys are. */
function kindsOf<Kind extends string>(names: Record<Kind, RegExp>): Kind[] {
  const isKind = (key: string): key is Kind => Object.hasOwn(names, key);
  return Object.keys(names).filter(isKind);
}
