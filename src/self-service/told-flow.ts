import { brandText } from '../article/brand.ts';
import { factText } from '../article/fact.ts';
import type { Channel, FlowEntry } from '../knowledge-base.ts';
import { addressOf, languageOf, type Locale } from '../languages.ts';
import type { FlowText } from '../model/flow.ts';
import type { Site } from '../model/site.ts';
import type { TicketTopicId } from '../model/ticket.ts';
import type { Words } from '../model/words.ts';
import { channelAddress } from '../support/channel-address.ts';
import { parseInline, type Piece } from './inline.ts';

/** A flow in one language, with every fact and address that its texts name looked up. */
export async function tellFlow({ id, title, summary, verified, questions, outcomes }: FlowEntry, sources: Sources): Promise<ToldFlow> {
  const { locale } = sources;
  const say = (text: FlowText) => Promise.all(parseInline(text[locale]).map((piece) => partOf(piece, sources)));
  const sayIf = (text: FlowText | undefined) => (text ? say(text) : undefined);
  return {
    id,
    title: title[locale],
    summary: summary[locale],
    verified,
    questions: await mapValues(questions, async ({ ask, help, choices }) => ({
      ask: await say(ask),
      help: await sayIf(help),
      choices: await mapValues(choices, async ({ text, hint, fills, to }) => ({
        text: await say(text),
        hint: await sayIf(hint),
        fills: Object.fromEntries(Object.entries(fills).map(([field, value]) => [field, value[locale]])),
        to,
      })),
    })),
    outcomes: await mapValues(outcomes, async ({ title: heading, do: steps, time, cannot, article, next, ticket }) => ({
      title: await say(heading),
      do: await Promise.all(steps.map(say)),
      time: await say(time),
      cannot: await say(cannot),
      article,
      next,
      ticket,
    })),
  };
}

/** A text without its links and its bold: for titles, descriptions and the ticket. */
export function plainText(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

async function partOf(piece: Piece, sources: Sources): Promise<Part> {
  const { locale, words, site, getFigure, getNetworks, getChannel } = sources;
  switch (piece.kind) {
    case 'fact':
      return { kind: 'fact', text: await factText(piece.id, { locale, tag: languageOf(locale).tag, ...words, getFigure, getNetworks }) };
    case 'brand':
      return { kind: 'text', text: brandText(site, locale, piece.part) };
    case 'link': {
      const [kind, id = ''] = piece.to.split('/');
      const href = kind === 'channel' ? channelAddress(await getChannel(id), locale) : addressOf(locale, piece.to);
      return { kind: 'link', text: piece.text, href };
    }
    default:
      return piece;
  }
}

async function mapValues<Value, Result>(record: Record<string, Value>, change: (value: Value) => Promise<Result>): Promise<Record<string, Result>> {
  return Object.fromEntries(await Promise.all(Object.entries(record).map(async ([key, value]) => [key, await change(value)] as const)));
}

/** A piece of a text as a page shows it. */
export type Part = { kind: 'text' | 'bold' | 'fact'; text: string } | { kind: 'link'; text: string; href: string };

export type ToldFlow = {
  id: string;
  title: string;
  summary: string;
  verified: string;
  questions: Record<string, ToldQuestion>;
  outcomes: Record<string, ToldOutcome>;
};

export type ToldQuestion = {
  ask: Part[];
  help: Part[] | undefined;
  choices: Record<string, { text: Part[]; hint: Part[] | undefined; fills: Record<string, string>; to: string }>;
};

export type ToldOutcome = {
  title: Part[];
  do: Part[][];
  time: Part[];
  cannot: Part[];
  article: string;
  next: string | undefined;
  ticket: TicketTopicId | undefined;
};

type Sources = Pick<Parameters<typeof factText>[1], 'getFigure' | 'getNetworks'> & {
  locale: Locale;
  site: Site;
  words: Words;
  getChannel: (id: string) => Promise<Pick<Channel, 'kind' | 'address'>>;
};
