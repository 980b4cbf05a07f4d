import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../languages.ts';
import type { Concepts, StopPhrases } from '../model/search-words.ts';
import { fold } from './fold.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** Han characters of Unicode's first block: all that a keyboard for traditional Chinese gives. */
const han = { first: 0x4e00, last: 0x9fff };

/**
 * What the browser is told of a language before it searches. Traditional characters and pinyin are worked out here, by libraries
 * that no reader has to load.
 */
export function buildVocabulary(locale: Locale, articles: readonly KnownArticle[], concepts: Concepts, stops: StopPhrases): Vocabulary {
  // The other language's own word leads here, too: “withdrawal” on the Chinese site.
  const own = Object.values(concepts).map(({ target, words }): [string, ...string[]] => [fold(target[locale]), ...[...Object.values(target), ...words].map((word) => fold(word))]);
  const texts = [...articles.flatMap(({ title, asked, answer }) => [title, answer, ...asked]), ...own.flat(), ...stops[locale]];
  return {
    articles: [...articles],
    concepts: own.map(([target, ...words]) => [target, ...new Set(words.filter((word) => word !== target))]),
    stops: stops[locale].map((stop) => fold(stop)),
    simplified: simplifiedPairs(new Set(texts.join(''))),
    pinyin: locale === 'zh-cn' ? pinyinOf(own, articles) : {},
  };
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

/** Pinyin of the concepts' words and of the words of titles; initials only where they stand for one target alone. */
function pinyinOf(concepts: readonly [string, ...string[]][], articles: readonly KnownArticle[]): Record<string, string> {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const titles = articles.flatMap(({ title }) => [...segmenter.segment(title)].map(({ segment }) => segment));
  const words = [...concepts.flat(), ...titles].filter((word) => /^\p{Script=Han}{2,6}$/u.test(word));
  // The first word that sounds so wins: targets stand first in their concepts.
  const whole = [...new Set(words)].reverse().map((word) => [syllables(word).join(''), word] as const);
  const initials = concepts
    .map(([target]) => target)
    .filter((target) => /^\p{Script=Han}{2,4}$/u.test(target))
    .map((target) => [syllables(target).map((syllable) => syllable[0] ?? '').join(''), target] as const);
  const alone = initials.filter(([letters]) => initials.filter(([other]) => other === letters).length === 1);
  return { ...Object.fromEntries(alone), ...Object.fromEntries(whole) };
}

function syllables(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true });
}
