import { isHan, isPair, pairsIn } from './han.ts';

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
  const whole = new Set(words);
  const packText = (text: string) => [...text].map((character) => symbols.get(character) ?? character).join('');
  const characterOf = (symbol: string) => characters[symbol.charCodeAt(0) - firstSymbol] ?? symbol;
  const unpackText = (text: string) => text.replaceAll(/[^\0-\x7f]/g, characterOf);
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
    // A phone does this for each of some thousand phrases, before anything is found.
    unpackPhrase: (packed) => {
      const terms: string[] = [];
      let run = '';
      const endRun = () => {
        if (run !== '') terms.push(...(isHan(run) ? pairsIn(run) : [run]));
        run = '';
      };
      for (const symbol of packed) {
        const word = words[symbol.charCodeAt(0) - firstWord];
        if (word === undefined && symbol !== border) {
          run += characterOf(symbol);
          continue;
        }
        endRun();
        if (word !== undefined) terms.push(word);
      }
      endRun();
      return terms;
    },
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
