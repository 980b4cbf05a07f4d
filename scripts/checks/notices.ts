import type { ContentTree } from './content-tree.ts';
import { type Problem, quote, suggest } from './problem.ts';

/** A notice stands in the folder of its first day, since that is its address, and leads to something that is there. */
export function checkNotices({ notices, articles }: ContentTree): Problem[] {
  const published = [...articles.values()].filter(({ yaml }) => !yaml?.data?.draft).map(({ id }) => id);
  return [...notices].flatMap(([id, { file, data, placeOf }]) => {
    if (!data) return [];
    const day = data.from.slice(0, 10);
    const folder = id.startsWith(`${day}-`)
      ? []
      : [{ file, ...placeOf(['from']), expected: `the day of its folder, ${id.slice(0, 10)}`, found: quote(data.from), cure: `Or name the folder ${day}-…` }];
    const to = data.link?.to;
    if (to === undefined || to.startsWith('https:') || published.includes(to)) return folder;
    const cure = suggest(to, published);
    const expected = 'an article that is published';
    return [...folder, { file, ...placeOf(['link', 'to']), expected, found: `${quote(to)}, which does not exist`, ...(cure && { cure }) }];
  });
}
