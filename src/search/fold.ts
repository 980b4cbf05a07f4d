/**
 * One form for what looks or means the same to a reader: full-width and half-width, capitals, white space, and, where the
 * pairs of a vocabulary are given, traditional and simplified characters. Half a character, as a cut text may end with, is dropped.
 */
export function fold(text: string, simplified: ReadonlyMap<string, string> = new Map()): string {
  const plain = text.toWellFormed().replaceAll('\ufffd', '').normalize('NFKC').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').trim();
  return simplified.size === 0 ? plain : [...plain].map((character) => simplified.get(character) ?? character).join('');
}

/** The pairs of a vocabulary, `現现幣币`, as a map. */
export function pairsOf(simplified: string): Map<string, string> {
  const characters = [...simplified];
  return new Map(characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [])));
}
