/**
 * A question on its way from text to terms: what is still text, and what is settled. Each step takes pieces and gives pieces,
 * so that what one step has settled no later one can cut.
 */
export type Piece = { text: string } | { term: Term };

/** What a question asks for: the word to look for, and, where that is another, the word that the reader typed. */
export type Term = { word: string; typed: string };

/** Settles every match of a pattern in what is still text. The pattern must be global; what the function refuses stays text. */
export function settle(pieces: readonly Piece[], pattern: RegExp, toWord: (match: string) => string | undefined): Piece[] {
  return pieces.flatMap((piece) => {
    if (!('text' in piece)) return [piece];
    const out: Piece[] = [];
    let from = 0;
    for (const match of piece.text.matchAll(pattern)) {
      const word = toWord(match[0]);
      if (word === undefined) continue;
      out.push({ text: piece.text.slice(from, match.index) }, { term: { word, typed: match[0] } });
      from = match.index + match[0].length;
    }
    out.push({ text: piece.text.slice(from) });
    return out.filter((each) => !('text' in each) || each.text.trim() !== '');
  });
}
