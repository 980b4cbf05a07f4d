/** One form for what looks or means the same to a reader: full-width and half-width, capitals, white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The words of a text, in its order, each once: what `Intl.Segmenter` takes for words, and Latin words and numbers whole. */
export function wordsOf(text: string, tag: string): string[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(fold(text));
  return [...new Set([...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment))];
}

/**
 * A text cut for an engine that knows only what stands between spaces: its words, and every pair of neighbouring Han
 * characters. The dictionaries of browsers do not know the words of an exchange (提|现, 充|值), the pairs do.
 */
export function cut(text: string, tag: string): string {
  const pairs = [...fold(text).matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([first, second]) => first + (second ?? ''));
  return [...new Set([...wordsOf(text, tag), ...pairs])].join(' ');
}

/**
 * What of a question is worth marking and comparing: its words of two and more characters, and for Chinese every pair
 * of neighbours, since readers do not put spaces where a dictionary would.
 */
export function strongTokens(question: string, tag: string): string[] {
  return cut(question, tag)
    .split(' ')
    .filter((token) => token.length > 1);
}
