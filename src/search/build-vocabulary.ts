import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../languages.ts';
import { fold } from './fold.ts';
import { isHan, pairsIn } from './han.ts';
import { nearest, oneMistake } from './mend.ts';
import { mistakes } from './mistakes.ts';
import { isWord } from './pinyin.ts';
import { rightWords } from './right-words.ts';
import type { SearchSource, SourceArticle } from './source.ts';
import { stem } from './stem.ts';
import { understander } from './understand.ts';
import type { KnownArticle, Pinyin, Vocabulary } from './vocabulary.ts';

/** Han characters of Unicode's first block: all that a keyboard for traditional Chinese gives. */
const han = { first: 0x4e00, last: 0x9fff };

/** Shorter words have too many neighbours to be mistakes for one, and a mistake is this much rarer than the word. */
const longEnough = 7;
const farMore = 4;

/**
 * What the browser is told of a language before it searches. Traditional characters and pinyin are worked out here, by libraries
 * that no reader has to load.
 */
export function buildVocabulary(locale: Locale, { articles, concepts, stops, everyday }: SearchSource): Vocabulary {
  // The other language's own word leads here, too: “withdrawal” on the Chinese site.
  const own = Object.values(concepts).map(({ target, words }): [string, ...string[]] => [
    fold(target[locale]),
    ...[...Object.values(target), ...words].map((word) => fold(word)),
  ]);
  // Han typed on the English site finds its answers on the Chinese one, which knows its words.
  // Whole English phrases are as little help on the Chinese one.
  const useful = (word: string) => (locale === 'zh-cn' ? !/[a-z] [a-z]/.test(word) : !/\p{Script=Han}/u.test(word));
  const texts = [...articles.flatMap(({ title, asked, answer }) => [title, answer, ...asked]), ...own.flat().filter(useful), ...stops[locale]];
  const commonStems = new Set(everyday.en.map(stem));
  // An everyday word of which nothing is written here is met nowhere: it needs no telling.
  const written = texts.join('|');
  const partsOf = (word: string) => (isHan(word) ? pairsIn(word) : [word]);
  const language = {
    concepts: own.map(([target, ...words]): [string, ...string[]] => {
      const others = [...new Set(words.filter((word) => word !== target && useful(word)))];
      return [target, ...(locale === 'en' ? others : withoutMended(others))];
    }),
    stops: stops[locale].map((stop) => fold(stop)),
    simplified: simplifiedPairs(new Set(texts.join(''))),
    pinyin: locale === 'zh-cn' ? pinyinOf(own, articles, new Set(texts.join(''))) : { syllables: '', words: [], exceptions: [] },
    known: locale === 'en' ? tellingWords(knownWords(articles), own, commonStems) : knownWords(articles),
    everyday: locale === 'en' ? [...commonStems].sort() : everyday[locale].filter((word) => partsOf(word).some((part) => written.includes(part))),
  };
  const right = locale === 'en' ? rightWords(language) : [];
  const understand = understander({ ...language, right });
  const phraseOf = (text: string) => understand(text).map(({ word }) => word);
  const phrases = inOneOrder(
    articles.map(({ title, asked }) => [title, ...asked].map(phraseOf)),
    locale === 'en',
  );
  const known = articles.map(({ kind, url, title, category, type, codes }, index): KnownArticle => ({
    kind,
    url,
    title,
    category,
    type,
    codes,
    phrases: phrases[index] ?? [],
  }));
  return { early: [], edition: '', articles: known, ...language, right };
}

/**
 * Each article's phrases, each of them once, in the order that travels in the fewest bytes, as none of it says anything: the title's
 * first, the others by the alphabet, and in each the words that are used most first.
 * @param ofWords whether terms are words: pairs of Han stay as they follow each other, so that they can be packed as runs.
 */
function inOneOrder(articles: readonly string[][][], ofWords: boolean): string[][][] {
  const counts = new Map<string, number>();
  for (const term of articles.flat(2)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const byUse = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  return articles.map((phrases) => {
    const [title = [], ...asked] = phrases.map((phrase) => (ofWords ? phrase.toSorted(byUse) : phrase));
    const others = new Map(asked.map((phrase) => [phrase.join('|'), phrase]));
    others.delete(title.join('|'));
    return [title, ...[...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, phrase]) => phrase)];
  });
}

/**
 * Latin words against which mistakes are mended: those of titles and answers, and those that people use more than once – a word
 * that stands once among symptoms may be a mistake itself, written down on purpose.
 */
function knownWords(articles: readonly SourceArticle[]): string[] {
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z0-9']{2,}/g) ?? [];
  const counts = new Map<string, number>();
  for (const word of articles.flatMap(({ asked }) => asked.flatMap(wordsIn))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([word, count]) => count > 1 && !isMistake(word, count, counts)).map(([word]) => word);
  return [...new Set([...articles.flatMap(({ title, answer }) => [...wordsIn(title), ...wordsIn(answer)]), ...common])].sort();
}

/** Those of known words that a mistake can be mended to and that nothing else tells: none that is short, everyday, or of a concept. */
function tellingWords(known: readonly string[], concepts: readonly string[][], everyday: ReadonlySet<string>): string[] {
  const ofConcepts = new Set(concepts.flat().flatMap((word) => word.split(' ')));
  return known.filter((word) => word.length >= oneMistake && !ofConcepts.has(word) && !everyday.has(stem(word)));
}

/** Whether a word is a far more common one with a letter wrong: mistakes recur, too. */
function isMistake(word: string, count: number, counts: ReadonlyMap<string, number>): boolean {
  if (word.length < longEnough) return false;
  return [...counts].some(([other, often]) => often >= farMore * count && other[0] === word[0] && mistakes(word, other, 1) === 1);
}

/** Words of a concept without Latin ones that are mended to another of them: forms and mistakes of a language that is not the page's own. */
function withoutMended(words: readonly string[]): string[] {
  const isSingle = (word: string) => /^[a-z]+$/.test(word);
  const [latin, others] = [words.filter(isSingle), words.filter((word) => !isSingle(word))];
  const kept = new Map<string, string>();
  for (const word of latin) if (!kept.has(stem(word)) && nearest(word, [...kept.values()]) === undefined) kept.set(stem(word), word);
  return [...others, ...kept.values()];
}

/** Traditional characters whose simplified form the site uses. */
function simplifiedPairs(used: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: han.last - han.first + 1 }, (_, index) => String.fromCodePoint(han.first + index));
  return all
    .map((character) => ({ character, simple: convert(character) }))
    .filter(({ character, simple }) => simple !== character && used.has(simple) && !used.has(character))
    .map(({ character, simple }) => character + simple)
    .join('');
}

/** How every word sounds that may be typed as pinyin: a character sounds as it does most often, and words tell where it does not. */
function pinyinOf(concepts: readonly [string, ...string[]][], articles: readonly SourceArticle[], written: ReadonlySet<string>): Pinyin {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const known = new Set(concepts.flat().filter(isWord));
  const words = new Set(
    articles.flatMap(({ title }) => [...segmenter.segment(title)].map(({ segment }) => segment)).filter((word) => isWord(word) && !known.has(word)),
  );
  const heard = [...known, ...words].map((word) => ({ word, syllables: pinyin(word, { toneType: 'none', type: 'array', v: true }) }));
  const counts = new Map<string, Map<string, number>>();
  for (const { word, syllables } of heard) {
    for (const [index, character] of [...word].entries()) {
      const own = counts.get(character) ?? new Map<string, number>();
      own.set(syllables[index] ?? '', (own.get(syllables[index] ?? '') ?? 0) + 1);
      counts.set(character, own);
    }
  }
  const usual = new Map([...counts].map(([character, own]) => [character, [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
  // What people write as it sounds holds other characters than the words that they mean.
  for (const character of written)
    if (/\p{Script=Han}/u.test(character) && !usual.has(character)) usual.set(character, pinyin(character, { toneType: 'none', v: true }));
  const groups = Map.groupBy(usual.keys(), (character) => usual.get(character));
  return {
    syllables: [...groups]
      .map(([syllable, characters]) => `${syllable}${characters.join('')}`)
      .sort()
      .join(' '),
    words: [...words],
    exceptions: heard.flatMap(({ word, syllables }): [string, string][] =>
      [...word].every((character, index) => usual.get(character) === syllables[index]) ? [] : [[word, syllables.join('')]],
    ),
  };
}
