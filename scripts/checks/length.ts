import { type Locale } from '../../src/languages.ts';
import { blocksOf, wordsIn } from './body-text.ts';
import type { ContentTree } from './content-tree.ts';
import type { Problem } from './problem.ts';

/** The fewest words of an English article, the fewest Han characters of a Chinese one. */
const fewest = { en: 250, 'zh-cn': 400 } satisfies Record<Locale, number>;

/** A text that is shorter leaves out what a worried reader asks next: how long, at what cost, what cannot be done, what to have ready. */
export function checkLength({ articles }: ContentTree): Problem[] {
  return [...articles.values()].flatMap(({ words }) =>
    [...words].flatMap(([locale, text]) => {
      const [first] = text.nodes;
      const all = blocksOf(text).flatMap((block) => wordsIn(block.text));
      const count = (locale === 'en' ? all : all.filter((each) => /\p{Script=Han}/u.test(each))).length;
      if (!first || count >= fewest[locale]) return [];
      return [
        {
          file: text.file,
          ...first.place,
          expected: `a text of at least ${fewest[locale]} ${locale === 'en' ? 'words' : 'Han characters'}`,
          found: `${count}`,
          cure: 'Say how long it takes, what it costs, what cannot be done and what to have ready.',
        },
      ];
    }),
  );
}
