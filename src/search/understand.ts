import { conceptMatcher } from './concepts.ts';
import { fold, pairsOf } from './fold.ts';
import { isPair, pairsIn } from './han.ts';
import { hearer } from './hear.ts';
import { mender } from './mend.ts';
import type { Piece, Term } from './pieces.ts';
import { fromPinyin, isWord, sounder, soundsOf } from './pinyin.ts';
import { protect } from './protect.ts';
import { stem } from './stem.ts';
import { stripper } from './strip.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer questions are cut: nobody asks one, and each word costs. */
const longestQuestion = 200;

/**
 * Prepares a language: a function that turns what a reader typed, or what a writer wrote, into the terms to look for.
 * Both sides go through it, so that they meet: fold → protect → mend, pinyin and sound → ways of asking → concepts → strip → tokens.
 * @param isWritten whether the site writes two Han as neighbours; without it, as while building, nothing is mended by its sound.
 */
export function understander(
  { concepts, stops, simplified, pinyin, known, everyday, right }: Omit<Vocabulary, 'early' | 'edition' | 'articles'>,
  isWritten?: (pair: string) => boolean,
): Understand {
  const simple = pairsOf(simplified);
  // Most questions hold no strange Latin word: how words sound is worked out when one does.
  let sounds: Map<string, string> | undefined;
  const match = conceptMatcher(concepts);
  const strip = stripper(stops);
  let hear: ReturnType<typeof hearer> | undefined;
  const prepareHearing = (isWrittenElsewhere: (pair: string) => boolean) => {
    const words = [...concepts.flat(), ...pinyin.words];
    const texts = [...stops, ...words].join('|');
    return hearer(
      words.filter(isWord),
      new Set([...stops, ...everyday].filter(isPair)),
      sounder(pinyin).soundOf,
      (pair) => texts.includes(pair) || isWrittenElsewhere(pair),
    );
  };
  const listen = (pieces: readonly Piece[], shortest: number) => {
    if (!isWritten || pinyin.syllables === '') return pieces;
    const hearing = (hear ??= prepareHearing(isWritten));
    return pieces.map((piece) => ('text' in piece ? { text: hearing(piece.text, shortest) } : piece));
  };
  // A long word is told by its sound as it stands; a short one only in what is no concept already.
  const matchHeard = (pieces: readonly Piece[]) => match(listen(match(listen(pieces, 3)), 2));
  // Ways of asking go first, before a word in them is taken for a concept: “can u help” is no question about USDT.
  const stripAsking = stripper(stops.filter((stop) => stop.includes(' ')));
  const { isSound, mend } = mender({ known, concepts, everyday, right });
  const heardAs = (letters: string) => fromPinyin(letters, (sounds ??= soundsOf({ concepts, pinyin })));
  const mendWord = (word: string) => (isSound(word) ? word : (heardAs(word) ?? mend(word)));
  // Pinyin comes with spaces, too, between words or syllables: `zijin feilv`.
  const mendRun = (run: string) => {
    const words = run.split(' ');
    return (words.some(isSound) ? undefined : heardAs(words.join(''))) ?? words.map(mendWord).join(' ');
  };
  return (text) => {
    const asked = fold(text.slice(0, longestQuestion), simple);
    const pieces = protect([{ text: asked }]).map((piece): Piece =>
      'text' in piece ? { text: piece.text.replaceAll(/[a-z][a-z0-9']*(?: [a-z][a-z0-9']*)*/g, mendRun) } : piece,
    );
    return unique(strip(matchHeard(stripAsking(pieces))).flatMap((piece) => ('text' in piece ? tokens(piece.text) : [piece.term])));
  };
}

/** Latin words by their stems, numbers whole; Han as pairs of neighbours, a lone character as itself. */
function tokens(text: string): Term[] {
  const latin = [...text.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d']*/gu)].map(([typed]) => ({ word: stem(typed), typed }));
  const han = [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => pairsIn(run).map((pair) => ({ word: pair, typed: pair })));
  return [...latin, ...han];
}

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.word, term])).values()];
}

/** The word of a term as a text would have it: an engine with stems of its own wants no stem. */
export function wholeWord({ word, typed }: Term): string {
  return word === stem(typed) ? typed : word;
}

export type Understand = (text: string) => Term[];
