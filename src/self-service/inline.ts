import { writerComponents } from '../model/writer-components.ts';

const brandParts = writerComponents.Brand.shape.part.unwrap().options;
const forms = /\{([a-z0-9/-]+)\}|\*\*([^*]+)\*\*|\[([^[\]]+)\]\(([a-z0-9/-]+)\)/g;

/**
 * A text of a flow in pieces. It knows three forms and no more: {file/key} or {brand/domain}, **bold**, [words](target). What is left
 * of another form stays text, and the content check names it.
 */
export function parseInline(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(forms)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push(pieceOf(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function pieceOf([, value = '', bold = '', words = '', to = '']: RegExpExecArray): Piece {
  if (bold) return { kind: 'bold', text: bold };
  if (words) return { kind: 'link', text: words, to };
  const part = brandParts.find((each) => value === `brand/${each}`);
  return part ? { kind: 'brand', part } : { kind: 'fact', id: value };
}

/** What a text is made of, before the facts and addresses that it names are looked up. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'fact'; id: string }
  | { kind: 'brand'; part: (typeof brandParts)[number] }
  | { kind: 'link'; text: string; to: string };
