import type { Dangers } from '../../model/assistant.ts';
import type { DangerId } from '../../model/assistant-kinds.ts';
import { heard, listener } from './heard.ts';

/** Prepares the dangers of content/search/dangers.yaml: a function that names the first of them that stands in what somebody says. */
export function dangerFinder({ words, dangers }: Signs): (said: string) => DangerId | undefined {
  const lists = new Map(Object.entries(words).map(([name, phrases]) => [name, listener(phrases)]));
  return (said) => {
    const text = heard(said);
    // A list stands in several signs, and is looked for once.
    const found = new Map<string, boolean>();
    const stands = (name: string) => {
      const known = found.get(name) ?? lists.get(name)?.(text) ?? false;
      found.set(name, known);
      return known;
    };
    return dangers.find(({ signs }) => signs.some(({ all, none }) => all.every(stands) && !none.some(stands)))?.id;
  };
}

/** The signs of dangers, the most urgent danger first. */
export type Signs = Pick<Dangers, 'words'> & { dangers: { id: DangerId; signs: Dangers['dangers'][DangerId]['signs'] }[] };
