import { fold } from './fold.ts';

/** Letters that may follow a word's stem, as in deposit-ing. */
const longestEnding = 3;

/**
 * A text in parts, those that a reader asked for marked. Overlapping words become one part. Where folding changes the
 * length of the text, nothing is marked, because places would be wrong.
 */
export function markParts(text: string, tokens: readonly string[]): Part[] {
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return [{ text, marked: false }];
  const flags = new Uint8Array(text.length);
  for (const token of tokens.map((each) => fold(each)).filter((each) => each.length > 1)) {
    for (let at = folded.indexOf(token); at >= 0; at = folded.indexOf(token, at + 1)) {
      if (standsAlone(folded, at, token)) flags.fill(1, at, at + token.length);
    }
  }
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const marked = flags[at] === 1;
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text[at] ?? '';
    else parts.push({ text: text[at] ?? '', marked });
  }
  return parts;
}

/** A Latin word is marked with its endings, not in the middle of another: `ga` is no part of `legal`, `not` none of `nothing`. Han has no such border. */
function standsAlone(text: string, at: number, token: string): boolean {
  if (!/^[\p{Script=Latin}\d]/u.test(token)) return true;
  const rest = /^[\p{Script=Latin}\d]*/u.exec(text.slice(at + token.length))?.[0] ?? '';
  return !/[\p{Script=Latin}\d]$/u.test(text.slice(0, at)) && rest.length <= longestEnding;
}

export type Part = { text: string; marked: boolean };
