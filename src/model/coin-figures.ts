import type { Coin } from './coin.ts';
import type { Network } from './network.ts';

/**
 * The figures that stand with coins and networks, each under the id by which an article shows it: `coins/usdt/minimum-deposit`,
 * `coins/usdt/minimum-withdrawal`, `networks/tron/fee-usdt`.
 */
export function coinFigures(coins: Readonly<Record<string, Coin>>, networks: Readonly<Record<string, Network>>): CoinFigure[] {
  const minimums = Object.entries(coins).flatMap(([coin, { minimumDeposit, minimumWithdrawal, asOf }]): CoinFigure[] => {
    const id = `coins/${coin.toLowerCase()}`;
    return [
      { id: `${id}/minimum-deposit`, kind: 'minimumDeposit', coin, value: minimumDeposit, asOf },
      { id: `${id}/minimum-withdrawal`, kind: 'minimumWithdrawal', coin, value: minimumWithdrawal, asOf },
    ];
  });
  const fees = Object.entries(networks).flatMap(([network, { ours }]) =>
    Object.entries(ours.accepted?.fees ?? {}).map(([coin, value]): CoinFigure => {
      return { id: `networks/${network}/fee-${coin.toLowerCase()}`, kind: 'fee', coin, network, value, asOf: ours.asOf };
    }),
  );
  return [...minimums, ...fees];
}

/** What a figure of a coin can be. */
export const coinFigureKinds = ['fee', 'minimumDeposit', 'minimumWithdrawal'] as const;

export type CoinFigure = { id: string; kind: (typeof coinFigureKinds)[number]; coin: string; network?: string; value: number; asOf: string };
