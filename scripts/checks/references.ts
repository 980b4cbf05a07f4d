import type { ContentTree } from './content-tree.ts';
import { factIds, figureIds, isUnreadable } from './fact-ids.ts';
import { propOf } from './mdx-file.ts';
import { type Problem, quote } from './problem.ts';
import { keys, missing, publishedArticles } from './named-ids.ts';
import { componentsOf } from './vocabulary.ts';
import { textsAt, type YamlFile } from './yaml-file.ts';

/** Ids of other kinds exist, wherever one is named. */
export function checkReferences(tree: ContentTree): Problem[] {
  return [
    ...ofSite(tree),
    ...ofChannels(tree),
    ...ofComplaints(tree),
    ...ofTickets(tree),
    ...ofNetworks(tree),
    ...ofCategories(tree),
    ...ofArticles(tree),
    ...ofTexts(tree),
    ...ofVideos(tree),
  ];
}

function ofSite(tree: ContentTree): Problem[] {
  return namedIn(tree.site, 'mostAsked', publishedArticles(tree), 'an article that is published');
}

function ofChannels(tree: ContentTree): Problem[] {
  return Object.entries(tree.channels.data ?? {}).flatMap(([id, { firstAnswer }]) =>
    firstAnswer === undefined
      ? []
      : missing(tree.channels.file, tree.channels.placeOf([id, 'firstAnswer']), firstAnswer, figureIds(tree), 'a figure of content/facts/figures/'),
  );
}

/** Complaints name times and channels that exist. */
function ofComplaints(tree: ContentTree): Problem[] {
  const { file, data, placeOf } = tree.complaints;
  if (!data) return [];
  const times = (['acknowledged', 'decided', 'appeal', 'appealDecided', 'legalLimit'] as const).flatMap((field) =>
    missing(file, placeOf([field]), data[field], figureIds(tree), 'a figure of content/facts/figures/'),
  );
  const ways = data.channels.flatMap((id, index) =>
    missing(file, placeOf(['channels', index]), id, keys(tree.channels), 'a channel of content/support/channels.yaml'),
  );
  return [...times, ...ways];
}

/** Topics of tickets name fields and articles that exist, and every field is asked for by one. */
function ofTickets(tree: ContentTree): Problem[] {
  const { ticketTopics: topics, ticketFields: fields } = tree;
  const entries = Object.entries(topics.data ?? {});
  const named = entries.flatMap(([topic, data]) => [
    ...data.fields.flatMap((id, index) =>
      missing(topics.file, topics.placeOf([topic, 'fields', index]), id, keys(fields), 'a field of content/support/ticket-fields.yaml'),
    ),
    ...data.articles.flatMap((id, index) =>
      missing(topics.file, topics.placeOf([topic, 'articles', index]), id, publishedArticles(tree), 'an article that is published'),
    ),
  ]);
  const asked = new Set(entries.flatMap(([, data]) => data.fields));
  const unused = topics.data ? [...keys(fields)].filter((id) => !asked.has(id)) : [];
  return [
    ...named,
    ...unused.map((id) => ({
      file: fields.file,
      ...fields.placeOf([id]),
      expected: 'a topic that asks for it',
      found: 'none',
      cure: 'Name it in a topic or delete it.',
    })),
  ];
}

/** A coin that we accept on a network has its smallest amounts, too. */
function ofNetworks({ networks, coins }: ContentTree): Problem[] {
  return Object.entries(networks.data ?? {}).flatMap(([id, { ours }]) =>
    Object.keys(ours.accepted?.fees ?? {}).flatMap((coin) =>
      missing(networks.file, networks.placeOf([id, 'ours', 'accepted', 'fees', coin]), coin, keys(coins), 'a coin of content/facts/coins.yaml'),
    ),
  );
}

/** Every article of a folder stands in its category exactly once. */
function ofCategories(tree: ContentTree): Problem[] {
  const listed = [...tree.categories].flatMap(([category, file]) => {
    const own = idsBelow(tree, category);
    const seen = new Set<string>();
    return (file.data?.sections ?? []).flatMap(({ articles }, section) =>
      articles.flatMap((name, index) => {
        const place = file.placeOf(['sections', section, 'articles', index]);
        if (seen.has(name)) return [{ file: file.file, ...place, expected: 'each article once', found: `${quote(name)} again` }];
        seen.add(name);
        return missing(file.file, place, name, own, `an article in content/articles/${category}/`);
      }),
    );
  });
  const unlisted = [...tree.articles.values()].flatMap(({ id }) => {
    const [category = '', name = ''] = id.split('/');
    const file = tree.categories.get(category);
    if (!file)
      return [{ file: `content/articles/${category}/category.yaml`, line: 1, column: 1, expected: 'this file, as every category needs one', found: 'none' }];
    if (!file.data || file.data.sections.some(({ articles }) => articles.includes(name))) return [];
    return [
      {
        file: file.file,
        ...file.placeOf(['sections']),
        expected: `the article ${quote(name)} in one of the sections`,
        found: 'it in none',
        cure: 'An article that is not listed is not found.',
      },
    ];
  });
  return [...listed, ...unlisted];
}

function ofArticles(tree: ContentTree): Problem[] {
  const published = publishedArticles(tree);
  const all = new Set(tree.articles.keys());
  const former = new Map<string, string>();
  return [...tree.articles.values()].flatMap(({ id, yaml }) => {
    if (!yaml) return [];
    const lists = [
      ...namedIn(yaml, 'related', published, 'an article that is published'),
      ...namedIn(yaml, 'errorCodes', keys(tree.apiErrors), 'a code of content/facts/api-errors.yaml'),
      ...namedIn(yaml, 'networks', keys(tree.networks), 'a network of content/facts/networks.yaml'),
      ...namedIn(yaml, 'videos', new Set(tree.videos.keys()), 'a folder of content/videos/'),
    ];
    const own = textsAt(yaml, 'related').flatMap((other, index) =>
      other === id ? [{ file: yaml.file, ...yaml.placeOf(['related', index]), expected: 'another article', found: 'this one' }] : [],
    );
    const taken = textsAt(yaml, 'moved').flatMap((address, index) => {
      const owner = all.has(address) ? address : former.get(address);
      former.set(address, id);
      return owner
        ? [
            {
              file: yaml.file,
              ...yaml.placeOf(['moved', index]),
              expected: 'an address that nothing else has',
              found: `${quote(address)}, which is taken by ${owner}`,
            },
          ]
        : [];
    });
    return [...lists, ...own, ...taken];
  });
}

/** What the components of a text name. */
function ofTexts(tree: ContentTree): Problem[] {
  const figures = figureIds(tree);
  const networks = keys(tree.networks);
  const ids: Record<string, [prop: string, known: ReadonlySet<string>, what: string]> = {
    Fact: ['id', factIds(tree), 'a value of content/facts/'],
    FeeTable: ['ids', figures, 'a figure of content/facts/figures/'],
    NetworkTable: ['networks', networks, 'a network of content/facts/networks.yaml'],
    TxidTable: ['networks', networks, 'a network of content/facts/networks.yaml'],
    ErrorCode: ['code', keys(tree.apiErrors), 'a code of content/facts/api-errors.yaml'],
    Term: ['id', keys(tree.glossary), 'a word of content/glossary.yaml'],
    ContactLink: ['channel', keys(tree.channels), 'a channel of content/support/channels.yaml'],
    Video: ['id', new Set(tree.videos.keys()), 'a folder of content/videos/'],
  };
  return [...tree.articles.values()].flatMap(({ words }) =>
    [...words.values()].flatMap((text) => {
      const terms = new Set<string>();
      return componentsOf(text).flatMap(({ node, place }) => {
        const [prop, known, what] = ids[node.name ?? ''] ?? [];
        const value = prop && propOf(node, prop);
        if (!value || !known || !what) return [];
        const again =
          node.name === 'Term' && terms.has(value)
            ? [{ file: text.file, ...place, expected: 'each term explained once in an article', found: `${quote(value)} again` }]
            : [];
        if (node.name === 'Term') terms.add(value);
        return [...again, ...value.split(' ').flatMap((id) => (isUnreadable(tree, id) ? [] : missing(text.file, place, id, known, what)))];
      });
    }),
  );
}

function ofVideos(tree: ContentTree): Problem[] {
  return [...tree.videos.values()].flatMap(({ yaml }) =>
    yaml?.data ? missing(yaml.file, yaml.placeOf(['category']), yaml.data.category, new Set(tree.categories.keys()), 'a folder of content/articles/') : [],
  );
}

function namedIn(yaml: YamlFile<unknown>, field: string, known: ReadonlySet<string>, what: string): Problem[] {
  return textsAt(yaml, field).flatMap((id, index) => missing(yaml.file, yaml.placeOf([field, index]), id, known, what));
}

function idsBelow({ articles }: ContentTree, category: string): Set<string> {
  return new Set([...articles.keys()].filter((id) => id.startsWith(`${category}/`)).map((id) => id.slice(category.length + 1)));
}
