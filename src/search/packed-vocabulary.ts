import { symbolsOf } from './packed-text.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** What parts words, rows of words, and groups of rows: nothing that folded text or a title holds. */
const borders = { word: '|', row: '\n', group: '\t' };

/**
 * A vocabulary as it travels: columns in place of rows, and symbols in place of what stands there again and again. A reader loads a
 * sixth less than of its plain form. `unpackVocabulary` gives it back as it was.
 */
export function packVocabulary({ articles, concepts, stops, known, everyday, right, pinyin, ...rest }: Vocabulary): PackedVocabulary {
  const texts = [articles.map(({ title, phrases }) => [title, phrases]), concepts, stops, everyday, pinyin.words].flat(4).join('');
  const heard = lettersIn(pinyin.syllables);
  const letters = lettersIn(texts).filter((letter) => !heard.includes(letter));
  const words = wholeWords(articles, concepts);
  const { packText, packPhrase } = symbolsOf([...heard, ...letters], words);
  const placeOf = ({ kind, category, type }: KnownArticle) => JSON.stringify({ kind, category, type });
  const places = [...new Set(articles.map(placeOf))];
  return {
    ...rest,
    letters: letters.join(''),
    words: words.join(borders.word),
    places: places.map((place) => JSON.parse(place) as Place),
    articles: {
      places: articles.map((article) => places.indexOf(placeOf(article))),
      urls: articles.map(({ url }) => url).join(borders.row),
      titles: packText(articles.map(({ title }) => title).join(borders.row)),
      codes: articles.map(({ codes }) => codes.join(borders.word)).join(borders.row),
      phrases: articles.map(({ phrases }) => phrases.map(packPhrase).join(borders.row)).join(borders.group),
    },
    concepts: packText(concepts.map((concept) => concept.join(borders.word)).join(borders.row)),
    stops: packText(stops.join(borders.word)),
    known: known.join(borders.word),
    everyday: packText(everyday.join(borders.word)),
    right: right.join(borders.word),
    pinyin: { ...pinyin, words: packText(pinyin.words.join(borders.word)) },
  };
}

/** The vocabulary that `packVocabulary` was given. */
export function unpackVocabulary({ letters, words, places, articles, concepts, stops, known, everyday, right, pinyin, ...rest }: PackedVocabulary): Vocabulary {
  const { unpackText, unpackPhrase } = symbolsOf([...lettersIn(pinyin.syllables), ...letters], split(words, borders.word));
  const [urls, titles] = [split(articles.urls, borders.row), split(unpackText(articles.titles), borders.row)];
  const [codes, phrases] = [articles.codes.split(borders.row), articles.phrases.split(borders.group)];
  return {
    ...rest,
    articles: articles.places.flatMap((place, index): KnownArticle[] => {
      const where = places[place];
      if (!where) return [];
      return [
        {
          ...where,
          url: urls[index] ?? '',
          title: titles[index] ?? '',
          codes: split(codes[index] ?? '', borders.word),
          phrases: (phrases[index] ?? '').split(borders.row).map(unpackPhrase),
        },
      ];
    }),
    concepts: split(unpackText(concepts), borders.row).map((row) => {
      const [target = '', ...others] = row.split(borders.word);
      return [target, ...others];
    }),
    stops: split(unpackText(stops), borders.word),
    known: split(known, borders.word),
    everyday: split(unpackText(everyday), borders.word),
    right: split(right, borders.word),
    pinyin: { ...pinyin, words: split(unpackText(pinyin.words), borders.word) },
  };
}

/** Terms that get a symbol, those that recur most first: Latin ones that recur, and words of concepts, which must not be read as a run of pairs. */
function wholeWords(articles: readonly KnownArticle[], concepts: Vocabulary['concepts']): string[] {
  const targets = new Set(concepts.map(([target]) => target));
  const counts = new Map<string, number>();
  for (const term of articles.flatMap(({ phrases }) => phrases.flat())) counts.set(term, (counts.get(term) ?? 0) + 1);
  const whole = [...counts].filter(([term, count]) => term.length > 1 && (targets.has(term) || (count > 1 && lettersIn(term).length === 0)));
  return whole.sort(([, a], [, b]) => b - a).map(([term]) => term);
}

/** Every character of a text that is not ASCII, once. */
function lettersIn(text: string): string[] {
  return [...new Set(text)].filter((character) => /[^\0-\x7f]/.test(character));
}

function split(text: string, border: string): string[] {
  return text === '' ? [] : text.split(border);
}

type Place = Pick<KnownArticle, 'kind' | 'category' | 'type'>;

/** Each string holds a column: rows parted by lines, words by `|`; articles' phrases by a tab, those of an article by lines. */
export type PackedVocabulary = Pick<Vocabulary, 'early' | 'edition' | 'simplified'> & {
  /** Characters that have a symbol beside those of `pinyin.syllables`. */
  letters: string;
  /** Terms that have a symbol. */
  words: string;
  places: Place[];
  articles: { places: number[]; urls: string; titles: string; codes: string; phrases: string };
  concepts: string;
  stops: string;
  known: string;
  everyday: string;
  right: string;
  pinyin: Omit<Vocabulary['pinyin'], 'words'> & { words: string };
};
