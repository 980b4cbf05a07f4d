/** Characters from here on are symbols; those before it are ASCII and stand for themselves. */
const firstSymbol = 0x80;
/** What parts two terms of which neither is a symbol. No term holds it. */
const border = '|';

/**
 * Symbols to write texts and phrases shorter with: one for each character that is not ASCII, and one for each word that recurs. Two
 * bytes stand where three, or a whole word, stood. Pairs of Han that overlap, 提不 and 不出, travel as the run that they were cut from,
 * 提不出.
 * @param characters all that are not ASCII in what is to be packed.
 * @param words terms that travel whole; a term of more than two Han must be one.
 */
export function symbolsOf(characters: readonly string[], words: readonly string[]): Symbols {
  const symbols = new Map([...characters, ...words].map((text, index) => [text, String.fromCharCode(firstSymbol + index)]));
  const firstWord = firstSymbol + characters.length;
  const [from, to] = [String.fromCharCode(firstWord), '\uffff'];
  const parts = new RegExp(`[${from}-${to}]|[^${border}${from}-${to}]+`, 'g');
  const whole = new Set(words);
  const packText = (text: string) => [...text].map((character) => symbols.get(character) ?? character).join('');
  const unpackText = (text: string) => text.replaceAll(/[^\0-\x7f]/g, (symbol) => characters[symbol.charCodeAt(0) - firstSymbol] ?? symbol);
  return {
    packText,
    unpackText,
    packPhrase: (terms) => {
      let packed = '';
      for (const part of joinPairs(terms, whole)) {
        const isSymbol = whole.has(part);
        if (!isSymbol && packed !== '' && packed.charCodeAt(packed.length - 1) < firstWord) packed += border;
        packed += isSymbol ? symbols.get(part) : packText(part);
      }
      return packed;
    },
    unpackPhrase: (packed) =>
      (packed.match(parts) ?? []).flatMap((part) => {
        const word = words[part.charCodeAt(0) - firstWord];
        if (word !== undefined) return [word];
        const text = unpackText(part);
        return isHan(text) ? pairsIn(text) : [text];
      }),
  };
}

/** A phrase's terms, pairs that overlap as one run. A pair that is a word may lie in a run; a run that is a word may not be made. */
function joinPairs(terms: readonly string[], words: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (const term of terms) {
    const before = parts.at(-1) ?? '';
    const run = before + term.slice(1);
    if (isRun(before, words) && isPair(term) && before.at(-1) === term[0] && !words.has(run)) parts[parts.length - 1] = run;
    else parts.push(term);
  }
  return parts;
}

/** Each character of a run of Han with the next; a lone character as itself. */
export function pairsIn(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}

function isHan(part: string): boolean {
  return /^\p{Script=Han}+$/u.test(part);
}

function isPair(term: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(term);
}

function isRun(part: string, words: ReadonlySet<string>): boolean {
  return isPair(part) || (/^\p{Script=Han}{3,}$/u.test(part) && !words.has(part));
}

export type Symbols = {
  packText(text: string): string;
  unpackText(packed: string): string;
  /** The terms of a phrase, in their order. */
  packPhrase(terms: readonly string[]): string;
  unpackPhrase(packed: string): string[];
};
