import type { ContentTree } from './content-tree.ts';
import { propOf } from './mdx-file.ts';
import { type Problem, suggest } from './problem.ts';
import { componentsOf } from './vocabulary.ts';

/** A picture that an article shows stands beside it, and a picture that stands there is shown. */
export function checkPictures({ articles, files }: ContentTree): Problem[] {
  return [...articles.values()].flatMap(({ id, words }) => {
    const folder = `content/articles/${id}/`;
    const pictures = files.filter((file) => file.startsWith(folder) && /\.(svg|png|jpg|webp)$/.test(file)).map((file) => file.slice(folder.length));
    const shown = [...words.values()].flatMap((text) =>
      componentsOf(text)
        .filter(({ node }) => node.name === 'Figure')
        .map(({ node, place }) => ({ file: text.file, place, name: propOf(node, 'src')?.replace('./', '') ?? '' })),
    );
    const missing = shown
      .filter(({ name }) => name !== '' && !pictures.includes(name))
      .map(({ file, place, name }) => {
        const cure = suggest(name, pictures);
        return { file, ...place, expected: `a picture in ${folder}`, found: `no file “${name}”`, ...(cure && { cure }) };
      });
    const unused = pictures
      .filter((name) => !shown.some((each) => each.name === name))
      .map((name) => ({
        file: folder + name,
        line: 1,
        column: 1,
        expected: 'a <Figure> that shows this picture',
        found: 'none',
        cure: 'Show it or delete it.',
      }));
    return [...missing, ...unused];
  });
}
