/** A syllable count that is worth a look: longer mash is no pinyin. */
const longest = 40;

/**
 * Chinese words that were typed as pinyin: `chongzhi` is 充值, `tixianshenhe` 提现审核. The whole word must fall into known ones,
 * the fewest that do; otherwise it is no pinyin, and nothing is returned.
 */
export function fromPinyin(word: string, sounds: ReadonlyMap<string, string>): string | undefined {
  if (word.length > longest) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      const sounded = sounds.get(part);
      if (!before || sounded === undefined) continue;
      // Initials such as `tx` stand alone: among other syllables they would be found everywhere.
      if (part.length < 4 && part !== word) continue;
      const count = best[end]?.length ?? Infinity;
      if (before.length + 1 < count) best[end] = [...before, sounded];
    }
  }
  return best[word.length]?.join('');
}
