import { isHan, pairsIn } from './han.ts';
import type { Term } from './pieces.ts';
import { stem } from './stem.ts';

/** A word of Chinese has two characters, mostly; so many words of it are no chance. */
const hanWord = 2;
const enoughHan = 2;
/** So many Latin words that are no everyday ones say as much together as one of the field. */
const enoughLatin = 2;
/** Of hours, pieces and degrees there are as many as of anything of ours. */
const smallNumber = /^\d{1,2}$/;

/**
 * Prepares a judge of what was met of a question: what speaks for a page. By chance it is everyday words only, or one Chinese word, beside
 * others that were not met. People ask for trains, too, and when they start.
 * @param everyday stems of everyday Latin words, and Chinese ones as they are.
 */
export function judge(everyday: readonly string[]): (asked: readonly Term[], met: readonly Term[]) => Evidence {
  const common = new Set(everyday.flatMap((word) => (isHan(word) ? [word, ...pairsIn(word)] : [word])));
  const isEveryday = ({ word, typed, settled }: Term) => common.has(settled ? stem(typed) : word) || smallNumber.test(word);
  return (asked, met) => {
    const telling = met.filter((term) => !isEveryday(term));
    if (telling.some(({ settled }) => settled) || telling.filter(({ word }) => !isHan(word)).length >= enoughLatin) return 'field';
    if (met.length === asked.length && (met.length > 1 || met.some((term) => term.settled || !isEveryday(term)))) return 'words';
    if (telling.some(({ word }) => !isHan(word))) return 'words';
    const words = runsOf(telling.map(({ word }) => word)).reduce((sum, run) => sum + Math.max(1, Math.floor(run.length / hanWord)), 0);
    return words < enoughHan ? 'chance' : 'words';
  };
}

/** What speaks for a page: nothing but chance, words that tell something, or a word of the field or what says as much. */
export type Evidence = 'chance' | 'words' | 'field';

/** Pairs that overlap as one run: 多少, 少钱 are 多少钱. */
function runsOf(pairs: readonly string[]): string[] {
  return pairs.reduce<string[]>((runs, pair) => {
    const before = runs.at(-1);
    if (before === undefined || pair.length < hanWord || before.at(-1) !== pair[0]) return [...runs, pair];
    return [...runs.slice(0, -1), before + pair.slice(1)];
  }, []);
}
