import type { DangerId } from '../../model/assistant-kinds.ts';
import type { Result } from '../../search/search.ts';
import { type Asked, type Candidates, candidatesFor } from './candidates.ts';
import { dangerFinder } from './danger.ts';
import type { Knowledge, Link } from './knowledge.ts';
import { talkFinder } from './small-talk.ts';
import type { Input, Quote, Talk, Turn } from './turn.ts';

/** After so many answers that did not help, a person is the answer. */
const patience = 2;
/** Nearest titles where nothing answers. */
const nearestTitles = 3;

/**
 * Prepares the assistant of a language: a function that takes what a reader does and how the conversation stands, and gives the turn and
 * how it stands then. Nothing is kept in between, and every sentence comes from content/.
 */
export function assistant(knowledge: Knowledge, searcher: Asked): Take {
  const findDanger = dangerFinder(knowledge.signs);
  const findTalk = talkFinder(knowledge.talk);

  const quoteOf = ({ article, url, section }: Result): Quote | undefined => {
    const page = knowledge.pages[article.url];
    if (!page) return undefined;
    const { answer, verified, flow } = page;
    return {
      page: { url: article.url, title: article.title },
      text: answer,
      ...(verified && { verified }),
      ...(section && { section: { url, title: section } }),
      ...(flow && { flow }),
    };
  };

  const answer = (talk: Talk, result: Result, isAnother = false): Taken => {
    const quote = quoteOf(result);
    const rest = talk.rest.filter((each) => each.article.url !== result.article.url);
    if (!quote) return nothing({ ...talk, rest });
    // What comes after a refusal is a guess: the case stays where the question led first.
    const topic = isAnother ? talk.topic : (knowledge.pages[result.article.url]?.topic ?? talk.topic);
    return { turn: { kind: 'answer', isAnother, ...quote }, talk: { ...talk, last: 'answer', rest, topic } };
  };

  const nothing = (talk: Talk, said = talk.question): Taken => ({
    turn: { kind: 'nothing', nearest: searcher.nearest(said).slice(0, nearestTitles).map(linkOf) },
    talk: { ...talk, last: 'nothing', rest: [] },
  });

  const handOver = (talk: Talk): Taken => ({ turn: { kind: 'hand-over' }, talk: { ...talk, last: 'hand-over' } });

  const warn = (talk: Talk, question: string, danger: DangerId): Taken => ({
    turn: { kind: 'danger', danger, help: knowledge.help[danger] ?? [] },
    talk: { ...talk, question, last: 'danger', rest: [], topic: 'security' },
  });

  const hearHelped = (talk: Talk, helped: boolean): Taken => {
    if (helped) return { turn: { kind: 'solved' }, talk: { ...talk, last: 'solved' } };
    const refused = talk.refused + 1;
    const [next] = talk.rest;
    return next && refused < patience ? answer({ ...talk, refused }, next, true) : handOver({ ...talk, refused });
  };

  const ask = async (talk: Talk, said: string): Promise<Taken> => {
    const { question, found } = await inContext(talk, said);
    const asked: Talk = { ...talk, question, rest: found.kind === 'none' ? [] : found.found, refused: 0 };
    // The nearest is that of what was said now: a question from before is answered already, or was not understood.
    if (found.kind === 'none') return nothing(asked, said);
    const [first] = found.found;
    if (found.kind === 'one' && first) return answer(asked, first);
    const choices = found.kind === 'some' ? found.near.map(({ article }) => linkOf(article)) : [];
    return { turn: { kind: 'choice', choices }, talk: { ...asked, last: 'choice' } };
  };

  /** After a question that was not clear, what is said next may be the rest of it: “my deposit”, “I left out the memo”. */
  const inContext = async ({ last, question }: Talk, said: string): Promise<{ question: string; found: Candidates }> => {
    const alone = { question: said, found: await candidatesFor(said, searcher) };
    if (alone.found.kind === 'one' || (last !== 'choice' && last !== 'nothing')) return alone;
    const both = `${question} ${said}`;
    const together = { question: both, found: await candidatesFor(both, searcher) };
    return together.found.kind === 'one' || alone.found.kind === 'none' ? together : alone;
  };

  const hear = async (talk: Talk, said: string): Promise<Taken> => {
    const danger = findDanger(said);
    if (danger) return warn(talk, said, danger);
    const kind = findTalk(said);
    if (kind === 'person') return handOver(talk);
    if (kind === 'greeting' || kind === 'thanks' || kind === 'self') return { turn: { kind }, talk };
    if (kind === 'yes' || kind === 'no') {
      if (talk.last === 'answer') return hearHelped(talk, kind === 'yes');
      return kind === 'no' && talk.last !== undefined ? handOver(talk) : { turn: { kind: 'greeting' }, talk };
    }
    // Some tell it in two sentences: “customer service wants it”, “my seed phrase”.
    const both = `${talk.question} ${said}`;
    const told = isOpen(talk) ? findDanger(both) : undefined;
    return told ? warn(talk, both, told) : ask(talk, said);
  };

  return async (talk, input) => {
    if ('say' in input) return hear(talk, input.say);
    if ('helped' in input) return hearHelped(talk, input.helped);
    if ('person' in input) return handOver(talk);
    const chosen = talk.rest.find(({ article }) => article.url === input.choose);
    return chosen ? answer(talk, chosen) : nothing(talk);
  };
}

/** Whether the last question may go on. */
function isOpen({ last }: Talk): boolean {
  return last === 'answer' || last === 'choice' || last === 'nothing';
}

function linkOf({ url, title }: Link): Link {
  return { url, title };
}

export type Taken = { turn: Turn; talk: Talk };
export type Take = (talk: Talk, input: Input) => Promise<Taken>;
