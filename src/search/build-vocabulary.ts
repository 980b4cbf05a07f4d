import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../languages.ts';
import type { Concepts, StopPhrases } from '../model/search-words.ts';
import { fold } from './fold.ts';
import type { SourceArticle } from './source.ts';
import { understander } from './understand.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** Han characters of Unicode's first block: all that a keyboard for traditional Chinese gives. */
const han = { first: 0x4e00, last: 0x9fff };

/**
 * What the browser is told of a language before it searches. Traditional characters and pinyin are worked out here, by libraries
 * that no reader has to load.
 */
export function buildVocabulary(locale: Locale, articles: readonly SourceArticle[], concepts: Concepts, stops: StopPhrases): Vocabulary {
  // The other language's own word leads here, too: “withdrawal” on the Chinese site.
  const own = Object.values(concepts).map(({ target, words }): [string, ...string[]] => [
    fold(target[locale]),
    ...[...Object.values(target), ...words].map((word) => fold(word)),
  ]);
  // Han typed on the English site finds its answers on the Chinese one, which knows its words.
  const useful = (word: string) => locale === 'zh-cn' || !/\p{Script=Han}/u.test(word);
  const texts = [...articles.flatMap(({ title, asked, answer }) => [title, answer, ...asked]), ...own.flat(), ...stops[locale]];
  const language = {
    concepts: own.map(([target, ...words]): [string, ...string[]] => [target, ...new Set(words.filter((word) => word !== target && useful(word)))]),
    stops: stops[locale].map((stop) => fold(stop)),
    simplified: simplifiedPairs(new Set(texts.join(''))),
    pinyin: locale === 'zh-cn' ? pinyinOf(own, articles) : [],
    known: knownWords(articles),
  };
  const understand = understander(language);
  const phraseOf = (text: string) =>
    understand(text)
      .map(({ word }) => word)
      .join('|');
  const known = articles.map(({ asked, ...article }): KnownArticle => ({ ...article, phrases: [...new Set([article.title, ...asked].map(phraseOf))] }));
  return { program: '', articles: known, ...language };
}

/**
 * Latin words against which mistakes are mended: those of titles and answers, and those that people use more than once – a word
 * that stands once among symptoms may be a mistake itself, written down on purpose.
 */
function knownWords(articles: readonly SourceArticle[]): string[] {
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z0-9']{2,}/g) ?? [];
  const counts = new Map<string, number>();
  for (const word of articles.flatMap(({ asked }) => asked.flatMap(wordsIn))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  return [...new Set([...articles.flatMap(({ title, answer }) => [...wordsIn(title), ...wordsIn(answer)]), ...common])].sort();
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

/**
 * How the words of each concept sound, under its target, and how the words of titles do. Initials stand only for one target alone;
 * of two words that sound alike the first counts.
 */
function pinyinOf(concepts: readonly [string, ...string[]][], articles: readonly SourceArticle[]): Vocabulary['pinyin'] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const titles = articles.flatMap(({ title }) => [...segmenter.segment(title)].map(({ segment }): [string] => [segment]));
  const initials = concepts.map(([target]) => (isWord(target) ? initialsOf(target) : ''));
  const heard = new Set<string>();
  return [...concepts, ...titles].flatMap(([target, ...words], index): Vocabulary['pinyin'] => {
    const letters = initials[index] ?? '';
    const isAlone = letters !== '' && initials.filter((other) => other === letters).length === 1;
    const sounds = [...[target, ...words].filter(isWord).map((word) => syllables(word).join('')), ...(isAlone ? [letters] : [])];
    const own = [...new Set(sounds)].filter((sound) => !heard.has(sound));
    for (const sound of own) heard.add(sound);
    return own.length > 0 ? [[target, ...own]] : [];
  });
}

function isWord(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text);
}

function initialsOf(word: string): string {
  return syllables(word)
    .map((syllable) => syllable[0] ?? '')
    .join('');
}

function syllables(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true });
}
