import { locales } from '../../src/languages.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { ContentTree } from './content-tree.ts';
import { checkFlowTexts } from './flow-texts.ts';
import { keys, missing, publishedArticles } from './named-ids.ts';
import { type Problem, quote, suggest } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** The most ways through a flow: each is a page in every language. */
const mostWays = 60;

/** Flows lead somewhere: no dead end, no loop, nothing unreachable, and every id and text that they name is there. */
export function checkFlows(tree: ContentTree): Problem[] {
  return [
    ...[...tree.flows.values()].flatMap((file) =>
      file.data
        ? [
            ...checkIds(file, file.data),
            ...checkReach(file, file.data),
            ...checkLoops(file, file.data),
            ...checkNamed(file, file.data, tree),
            ...checkFills(file, file.data, tree),
          ]
        : [],
    ),
    ...checkArticles(tree),
    ...checkFlowTexts(tree),
  ];
}

function checkIds({ file, placeOf }: YamlFile<Flow>, { questions, outcomes }: Flow): Problem[] {
  return Object.keys(outcomes)
    .filter((id) => id in questions)
    .map((id) => ({ file, ...placeOf(['outcomes', id]), expected: 'each id once in a flow', found: `${quote(id)}, which is a question, too` }));
}

/** Every answer leads to a step that is there, and every step is led to. */
function checkReach({ file, placeOf }: YamlFile<Flow>, { questions, outcomes }: Flow): Problem[] {
  const steps = new Set([...Object.keys(questions), ...Object.keys(outcomes)]);
  const answers = Object.entries(questions).flatMap(([id, { choices }]) => Object.entries(choices).map(([choice, { to }]) => ({ id, choice, to })));
  const reached = reach(questions);
  return [
    ...answers.flatMap(({ id, choice, to }) =>
      missing(file, placeOf(['questions', id, 'choices', choice, 'to']), to, steps, 'a question or an outcome of this flow'),
    ),
    ...[...steps]
      .filter((id) => !reached.has(id))
      .map((id) => ({
        file,
        ...placeOf([id in questions ? 'questions' : 'outcomes', id]),
        expected: 'a step that an answer leads to',
        found: `${quote(id)}, which no way from the first question reaches`,
        cure: 'Lead an answer to it, or delete it.',
      })),
  ];
}

function reach(questions: Flow['questions']): Set<string> {
  const reached = new Set(Object.keys(questions).slice(0, 1));
  // A set is walked to its end, even where it grows meanwhile.
  for (const id of reached) for (const { to } of Object.values(questions[id]?.choices ?? {})) reached.add(to);
  return reached;
}

/** No answer leads back to a question before it; and the ways are so few that each can be a page. */
function checkLoops({ file, placeOf }: YamlFile<Flow>, { questions }: Flow): Problem[] {
  const loops = new Map<string, Problem>();
  const counts = new Map<string, number>();
  const count = (id: string, before: readonly string[]): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    let ways = 1;
    for (const [choice, { to }] of Object.entries(questions[id]?.choices ?? {})) {
      const path = [...before, id];
      if (!path.includes(to)) ways += count(to, path);
      else
        loops.set(`${id} ${choice}`, {
          file,
          ...placeOf(['questions', id, 'choices', choice, 'to']),
          expected: 'an answer that leads on',
          found: `a loop: ${[...path.slice(path.indexOf(to)), to].join(' → ')}`,
        });
    }
    counts.set(id, ways);
    return ways;
  };
  const [first = ''] = Object.keys(questions);
  const ways = count(first, []);
  if (loops.size > 0 || ways <= mostWays) return [...loops.values()];
  const place = placeOf(['questions']);
  return [
    {
      file,
      ...place,
      expected: `at most ${mostWays} ways through a flow, as each is a page`,
      found: `${ways}`,
      cure: 'Ask later what several answers share, or make two flows of it.',
    },
  ];
}

function checkNamed({ file, placeOf }: YamlFile<Flow>, { outcomes }: Flow, tree: ContentTree): Problem[] {
  const articles = publishedArticles(tree);
  return Object.entries(outcomes).flatMap(([id, { article, next }]) => [
    ...missing(file, placeOf(['outcomes', id, 'article']), article, articles, 'an article that is published'),
    ...(next === undefined ? [] : missing(file, placeOf(['outcomes', id, 'next']), next, new Set(tree.flows.keys()), 'a flow of content/flows/')),
  ]);
}

/** What answers say of fields of a ticket can stand in those fields. */
function checkFills({ file, placeOf }: YamlFile<Flow>, { questions }: Flow, { ticketFields }: ContentTree): Problem[] {
  const known = ticketFields.data ?? {};
  const fills = Object.entries(questions).flatMap(([id, { choices }]) =>
    Object.entries(choices).flatMap(([choice, answer]) =>
      Object.entries(answer.fills).map(([field, value]) => ({ field, value, path: ['questions', id, 'choices', choice, 'fills', field] })),
    ),
  );
  return fills.flatMap(({ field, value, path }) => {
    const asked = known[field];
    if (!asked) return missing(file, placeOf(path), field, keys(ticketFields), 'a field of content/support/ticket-fields.yaml');
    if (asked.kind !== 'choice') return [];
    return locales
      .filter((locale) => !asked.options.some((option) => option[locale] === value[locale]))
      .map((locale) => {
        const options = asked.options.map((option) => option[locale]);
        const cure = suggest(value[locale], options);
        return { file, ...placeOf([...path, locale]), expected: `one of ${options.join(', ')}`, found: quote(value[locale]), ...(cure && { cure }) };
      });
  });
}

/** The flow that an article leads to is there. */
function checkArticles(tree: ContentTree): Problem[] {
  return [...tree.articles.values()].flatMap(({ yaml }) =>
    yaml?.data?.flow === undefined ? [] : missing(yaml.file, yaml.placeOf(['flow']), yaml.data.flow, new Set(tree.flows.keys()), 'a flow of content/flows/'),
  );
}
