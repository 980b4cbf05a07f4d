import type { ContentTree } from './content-tree.ts';
import { missing, publishedArticles } from './named-ids.ts';
import { type Problem, quote } from './problem.ts';

/** A notice stands in the folder of its first day, since that is its address, and leads to something that is there. */
export function checkNotices(tree: ContentTree): Problem[] {
  const published = publishedArticles(tree);
  return [...tree.notices].flatMap(([id, { file, data, placeOf }]) => {
    if (!data) return [];
    const day = data.from.slice(0, 10);
    const folder = id.startsWith(`${day}-`)
      ? []
      : [{ file, ...placeOf(['from']), expected: `the day of its folder, ${id.slice(0, 10)}`, found: quote(data.from), cure: `Or name the folder ${day}-…` }];
    const to = data.link?.to;
    if (to === undefined || to.startsWith('https:')) return folder;
    return [...folder, ...missing(file, placeOf(['link', 'to']), to, published, 'an article that is published')];
  });
}
