import type { Channel, Network } from '../knowledge-base.ts';
import { languageOf, type Locale, nameLanguages } from '../languages.ts';
import type { Figure } from '../model/figure.ts';
import type { Words } from '../model/words.ts';
import { channelAddress } from '../support/channel-address.ts';
import { describeHours } from '../support/opening-hours.ts';
import { nameListParts } from '../names.ts';
import { fill } from '../words.ts';
import { formatDay, formatFigure, formatMinutes, formatNumber } from './numbers.ts';

/** Networks on which we accept deposits, with what decides when one arrives. */
export function networkTable(networks: readonly Network[], { locale, words: { facts, units } }: Reader): Table {
  const { tag } = languageOf(locale);
  const accepting = networks.flatMap(({ ours: { asOf, accepted }, ...network }) => (accepted ? [{ ...network, ...accepted, asOf }] : []));
  return {
    head: [{ text: facts.network }, { text: facts.confirmations, isNumber: true }, { text: facts.usualTime, isNumber: true }, { text: facts.memo }],
    rows: accepting.map(({ name, standard, confirmations, minutes, memo }) => [
      { text: networkName({ name, standard }, locale) },
      { text: formatNumber(confirmations, tag) },
      { text: formatMinutes(minutes, units, tag) },
      { text: memo?.name[locale] ?? facts.noMemo },
    ]),
    caption: asOfOldest(accepting, facts, tag),
  };
}

/** How transaction IDs look, with the networks that write them so; a name opens the network's explorer. Where payments are not public there is none. */
export function txidTable(networks: readonly Network[], { locale, words: { facts, networks: terms } }: Reader): Table {
  const { tag } = languageOf(locale);
  const looks = Map.groupBy(networks, ({ txidLooksLike }) => txidLooksLike[locale]);
  return {
    head: [{ text: facts.network }, { text: terms.txid }],
    rows: [...looks].flatMap(([look, alike]) => {
      const explorers = new Map(alike.flatMap(({ name, explorer }) => (explorer ? [[name[locale], new URL('/', explorer).href]] : [])));
      const names = nameListParts(explorers.keys(), tag).map(({ value }) => ({ text: value, href: explorers.get(value) }));
      // Without the joiner “0–9” could be parted behind its dash.
      return names.length > 0 ? [[names, { text: look.replaceAll('–', '–\u2060') }]] : [];
    }),
  };
}

/** Figures with their labels. */
export function figureTable(figures: readonly Figure[], { locale, words: { facts, units } }: Reader): Table {
  const { tag } = languageOf(locale);
  return {
    head: [{ text: facts.what }, { text: facts.value, isNumber: true }],
    rows: figures.map((figure) => [{ text: figure.label[locale] }, { text: formatFigure(figure, units, tag) }]),
    caption: asOfOldest(figures, facts, tag),
  };
}

/** The ways to a human, with what each promises; communities promise nothing. Hours are told in UTC. */
export function channelTable(channels: readonly Channel[], { locale, words: { support, units } }: Reader): Table {
  const { tag } = languageOf(locale);
  const hoursOf = ({ hours, timeZone }: Channel) =>
    hours === 'always' ? support.always : `${describeHours(new Date(), hours, timeZone, 'UTC', tag, support.always)} UTC`;
  return {
    head: [{ text: support.way }, { text: support.hours }, { text: support.languages }, { text: support.firstAnswerShort }],
    rows: channels.flatMap((channel) => {
      const { name, languages, firstAnswer } = channel;
      if (!firstAnswer) return [];
      return [
        [
          { text: name[locale], href: channelAddress(channel, locale) },
          { text: hoursOf(channel) },
          { text: nameLanguages(languages, tag) },
          { text: formatFigure(firstAnswer, units, tag) },
        ],
      ];
    }),
  };
}

/** A network with the standard of its tokens, as wallets show it: TRON (TRC-20), which stays on one line. */
export function networkName({ name, standard }: Pick<Network, 'name' | 'standard'>, locale: Locale): string {
  return standard ? `${name[locale]} (${standard.replaceAll('-', '\u2011')})` : name[locale];
}

/** The day of the oldest of several figures, as words: together they are as old as that. */
export function asOfOldest(entries: readonly { asOf: string }[], facts: Words['facts'], tag: string): string | undefined {
  const oldest = entries.map((entry) => entry.asOf).sort()[0];
  return oldest && fill(facts.asOf, { date: formatDay(oldest, tag) });
}

/** For whom a table is written. */
export type Reader = { locale: Locale; words: Pick<Words, 'facts' | 'units' | 'support' | 'networks'> };

/** What stands in a cell: one text or several, each of which may lead somewhere. */
export function runsOf(cell: Cell): readonly Run[] {
  return Array.isArray(cell) ? cell : [cell];
}

/** A table as data, for the page and for its twin in Markdown. The first cell of a row names the row. */
export type Table = { head: { text: string; isNumber?: boolean }[]; rows: Cell[][]; caption?: string | undefined };
export type Cell = Run | Run[];
export type Run = { text: string; href?: string | undefined };
