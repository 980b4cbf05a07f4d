import { heard } from '../../src/self-service/assistant/heard.ts';
import type { ContentTree } from './content-tree.ts';
import { type Problem, quote } from './problem.ts';
import { keys, missing, publishedArticles } from './named-ids.ts';

/** What the assistant goes by: articles that are there, lists that signs name and that are used, each word once in a list. */
export function checkAssistant(tree: ContentTree): Problem[] {
  return [...ofDialogues(tree), ...ofDangers(tree), ...ofWords(tree)];
}

function ofDialogues(tree: ContentTree): Problem[] {
  const known = publishedArticles(tree);
  return [...tree.dialogues.values()].flatMap(({ file, placeOf, data = [] }) =>
    data.flatMap(({ answers = [] }, index) =>
      answers.flatMap((id, at) => missing(file, placeOf([index, 'answers', at]), id, known, 'an article that is published')),
    ),
  );
}

function ofDangers(tree: ContentTree): Problem[] {
  const { file, placeOf, data } = tree.dangers;
  if (!data) return [];
  const known = publishedArticles(tree);
  const lists = new Set(Object.keys(data.words));
  const used = new Set<string>();
  const named = Object.entries(data.dangers).flatMap(([danger, { articles, signs }]) => [
    ...articles.flatMap((id, at) => missing(file, placeOf(['dangers', danger, 'articles', at]), id, known, 'an article that is published')),
    ...signs.flatMap((sign, index) =>
      (['all', 'none'] as const).flatMap((part) =>
        sign[part].flatMap((list, at) => {
          used.add(list);
          return missing(file, placeOf(['dangers', danger, 'signs', index, part, at]), list, lists, 'a list of words of this file');
        }),
      ),
    ),
  ]);
  const unused = [...keys({ ...tree.dangers, data: data.words })].filter((list) => !used.has(list));
  return [
    ...named,
    ...unused.map((list) => ({
      file,
      ...placeOf(['words', list]),
      expected: 'a sign that asks for it',
      found: 'none',
      cure: 'Name it in a sign or delete it.',
    })),
  ];
}

/** A word that stands twice in a list, or small talk that means two things, is a slip. */
function ofWords({ dangers, smallTalk }: ContentTree): Problem[] {
  const twice = Object.entries(dangers.data?.words ?? {}).flatMap(([list, phrases]) =>
    repeated(phrases).map((index) => ({ path: ['words', list, index], phrase: phrases[index], file: dangers })),
  );
  const talk = Object.entries(smallTalk.data ?? {}).flatMap(([id, phrases]) =>
    phrases.map((phrase, index) => ({ path: [id, index], phrase, file: smallTalk })),
  );
  const again = repeated(talk.map(({ phrase }) => phrase)).flatMap((index) => talk[index] ?? []);
  return [...twice, ...again].map(({ path, phrase, file }) => ({
    file: file.file,
    ...file.placeOf(path),
    expected: 'each phrase once',
    found: `${quote(phrase)} again`,
  }));
}

function repeated(phrases: readonly string[]): number[] {
  const first = new Map<string, number>();
  return phrases.flatMap((phrase, index) => {
    const key = heard(phrase);
    if (first.has(key)) return [index];
    first.set(key, index);
    return [];
  });
}
