/**
 * What search knows of a language before it loads any text: built with the site, one small file, the same for the browser and
 * for Node. Every list is folded already.
 */
export type Vocabulary = {
  /** Files that the full-text engine asks for one after another: asked for at once they are there sooner. It works as well without. */
  early: string[];
  /** Which build of the full-text index it belongs to. */
  edition: string;
  articles: KnownArticle[];
  /** For each concept the word of this language, then what people type instead, the longest first. */
  concepts: [target: string, ...words: string[]][];
  /** Latin words against which typing mistakes are mended, beside those of concepts. */
  known: string[];
  /** What carries no subject, the longest first. */
  stops: string[];
  /** Everyday words, stems of English ones and Chinese ones of which something is written here: alone they are no reason to answer. */
  everyday: string[];
  /** Stems of other English words that are right, though they look like a mistake in a known one: `regarding` is no `rewards`. */
  right: string[];
  /** Traditional characters and their simplified ones, in turn: `現现幣币`. */
  simplified: string;
  pinyin: Pinyin;
};

/** How Chinese words sound in pinyin, without tones. */
export type Pinyin = {
  /** Each syllable with the characters that sound so: `chong充 zhi值置`. */
  syllables: string;
  /** Words of titles that are no concept's: they may be typed as pinyin, too. */
  words: string[];
  /** Words in which a character sounds another way. */
  exceptions: [word: string, sound: string][];
};

/** A page, or a place in one, that search can lead to. */
export type KnownArticle = {
  /** What it is: an article, the page of an error code or a network, a word of the glossary, a guided diagnosis, a video, or a way to a person. */
  kind: 'article' | 'code' | 'network' | 'term' | 'flow' | 'video' | 'contact';
  /** Its address on this site. */
  url: string;
  title: string;
  /** The ids and the names of its category and its type. */
  category: Named;
  type: Named;
  /** The terms of its title, and then of each way in which people ask for it: worked out while building. */
  phrases: string[][];
  /** Numbers of the error codes that it explains. */
  codes: string[];
};

/** Whose answers stand in one file: a category, the error codes, the networks, the glossary, the guided diagnoses, the videos, the ways to a person. */
export function subjectOf({ kind, category }: Pick<KnownArticle, 'kind' | 'category'>): string {
  return kind === 'article' ? category.id : kind;
}

/** An id, the same in every language, and the name that a reader sees. */
export type Named = { id: string; name: string };
