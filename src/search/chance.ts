import type { Term } from './pieces.ts';

/** A word of Chinese has two characters, mostly; so many words of it are no chance. */
const hanWord = 2;
const enoughHan = 2;

/**
 * Prepares a judge of what was met of a question: by chance it is everyday words only, or one Chinese word, beside others that were not
 * met. People ask for trains, too, and when they start.
 * @param everyday stems of everyday Latin words.
 */
export function chanceJudge(everyday: readonly string[]): (asked: readonly Term[], met: readonly Term[]) => boolean {
  const common = new Set(everyday);
  return (asked, met) => {
    if (met.length === asked.length || met.some(({ settled }) => settled)) return false;
    const han = met.filter(({ word }) => isHan(word));
    const latin = met.filter(({ word }) => !isHan(word));
    if (latin.some(({ word }) => !common.has(word))) return false;
    return runsOf(han.map(({ word }) => word)).reduce((sum, run) => sum + Math.max(1, Math.floor(run.length / hanWord)), 0) < enoughHan;
  };
}

/** Pairs that overlap as one run: 多少, 少钱 are 多少钱. */
function runsOf(pairs: readonly string[]): string[] {
  return pairs.reduce<string[]>((runs, pair) => {
    const before = runs.at(-1);
    if (before === undefined || pair.length < hanWord || before.at(-1) !== pair[0]) return [...runs, pair];
    return [...runs.slice(0, -1), before + pair.slice(1)];
  }, []);
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
