import { formatFigure } from '../article/numbers.ts';
import { asOfOldest, networkName, type Reader, type Table } from '../article/tables.ts';
import type { Network } from '../knowledge-base.ts';
import { languageOf } from '../languages.ts';
import type { CoinFigure } from '../model/coin-figures.ts';
import type { Figure } from '../model/figure.ts';
import type { Words } from '../model/words.ts';

/** What a withdrawal costs, by coin and network: the figures in the order of coins. */
export function feeTable(figures: readonly CoinValue[], networks: readonly Network[], { locale, words }: Teller): Table {
  const { tag } = languageOf(locale);
  const fees = figures.filter(({ kind }) => kind === 'fee').sort((a, b) => a.coin.localeCompare(b.coin, 'en'));
  return {
    head: [{ text: words.networks.coin }, { text: words.facts.network }, { text: words.networks.fees.fee, isNumber: true }],
    rows: fees.map((fee) => {
      const network = networks.find(({ id }) => id === fee.network);
      return [{ text: fee.coin }, { text: network ? networkName(network, locale) : '' }, { text: formatFigure(fee, words.units, tag) }];
    }),
    caption: asOfOldest(fees, words.facts, tag),
  };
}

/** The least that we credit and send of each coin. */
export function minimumTable(figures: readonly CoinValue[], { locale, words }: Teller): Table {
  const { tag } = languageOf(locale);
  const minimums = figures.filter(({ kind }) => kind !== 'fee');
  const amount = (coin: string, kind: CoinFigure['kind']) => {
    const figure = minimums.find((each) => each.coin === coin && each.kind === kind);
    return { text: figure ? formatFigure(figure, words.units, tag) : '' };
  };
  return {
    head: [
      { text: words.networks.coin },
      { text: words.networks.fees.minimumDeposit, isNumber: true },
      { text: words.networks.fees.minimumWithdrawal, isNumber: true },
    ],
    rows: [...new Set(minimums.map(({ coin }) => coin))]
      .sort()
      .map((coin) => [{ text: coin }, amount(coin, 'minimumDeposit'), amount(coin, 'minimumWithdrawal')]),
    caption: asOfOldest(minimums, words.facts, tag),
  };
}

/** What we do with each coin on a network. */
export function networkCoinTable(network: Network, figures: readonly CoinValue[], { locale, words }: Teller): Table {
  const { tag } = languageOf(locale);
  const fees = Object.keys(network.ours.accepted?.fees ?? {});
  const { fees: terms } = words.networks;
  const cell = (coin: string, kind: CoinFigure['kind']) => {
    const figure = figures.find((each) => each.coin === coin && each.kind === kind && (kind !== 'fee' || each.network === network.id));
    return { text: figure ? formatFigure(figure, words.units, tag) : '' };
  };
  return {
    head: [
      { text: words.networks.coin },
      { text: terms.minimumDeposit, isNumber: true },
      { text: terms.minimumWithdrawal, isNumber: true },
      { text: terms.fee, isNumber: true },
    ],
    rows: fees.map((coin) => [{ text: coin }, cell(coin, 'minimumDeposit'), cell(coin, 'minimumWithdrawal'), cell(coin, 'fee')]),
    caption: asOfOldest([network.ours], words.facts, tag),
  };
}

type CoinValue = Figure & CoinFigure;
type Teller = Reader & { words: Pick<Words, 'networks'> };
