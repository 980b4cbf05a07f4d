/**
 * What search knows of a language before it loads any text: built with the site, one small file, the same for the browser and
 * for Node. Every list is folded already.
 */
export type Vocabulary = {
  /** The file of the full-text engine's program, to be asked for early; empty where it is not known. */
  program: string;
  articles: KnownArticle[];
  /** For each concept the word of this language, then what people type instead, the longest first. */
  concepts: [target: string, ...words: string[]][];
  /** Latin words against which typing mistakes are mended. */
  known: string[];
  /** What carries no subject, the longest first. */
  stops: string[];
  /** Traditional characters and their simplified ones, in turn: `現现幣币`. */
  simplified: string;
  /** For each Chinese word how it and its like sound in pinyin without tones, and its initials where they are clear: 提现, tixian, tibi, tx. */
  pinyin: [word: string, ...sounds: string[]][];
};

/** A page, or a place in one, that search can lead to. */
export type KnownArticle = {
  /** What it is: an article, the page of an error code, or a word of the glossary. */
  kind: 'article' | 'code' | 'term';
  /** Its address on this site. */
  url: string;
  title: string;
  answer: string;
  /** The ids and the names of its category and its type. */
  category: Named;
  type: Named;
  /** The terms of its title, and then of each way in which people ask for it, joined by `|`: worked out while building. */
  phrases: string[];
  /** Error codes that it explains. */
  codes: string[];
};

/** An id, the same in every language, and the name that a reader sees. */
export type Named = { id: string; name: string };
