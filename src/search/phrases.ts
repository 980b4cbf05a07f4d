/** Where something stands in a text. */
export type Found = { at: number; match: string };

/**
 * Prepares a search for any of many phrases: from the left, the longest first. A Latin phrase counts only whole – `ga` is no part of
 * `gas` –, a Han one wherever it stands, since nothing parts it. Phrases are looked up by their first character: one pattern of a
 * thousand alternatives would cost a phone ten times as much.
 */
export function phraseFinder(phrases: Iterable<string>): (text: string) => Found[] {
  const longestFirst = [...new Set(phrases)].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(longestFirst, (phrase) => phrase[0]);
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const match = byFirst.get(text[at])?.find((phrase) => text.startsWith(phrase, at) && isWhole(text, at, phrase));
      if (match === undefined) continue;
      found.push({ at, match });
      at += match.length - 1;
    }
    return found;
  };
}

function isWhole(text: string, at: number, phrase: string): boolean {
  const [before, after] = [text[at - 1], text[at + phrase.length]];
  return !(isLatin(phrase[0]) && isLatin(before)) && !(isLatin(phrase.at(-1)) && isLatin(after));
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9']/.test(character);
}
