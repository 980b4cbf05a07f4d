import { z } from 'zod';
import { day, localizedLine } from './text.ts';

/** The short name under which a coin is traded. */
export const coinCode = z.string().regex(/^[A-Z0-9]{1,10}$/, { error: 'capitals and digits, such as USDT' });

/** An entry of `facts/coins.yaml`: a coin, and the least of it that we move, on whichever network. */
export const coin = z.strictObject({
  name: localizedLine,
  /** The least that we credit, in the coin itself. */
  minimumDeposit: z.number().positive(),
  /** The least that we send, in the coin itself. */
  minimumWithdrawal: z.number().positive(),
  /** The day on which these figures were last compared with the exchange. */
  asOf: day,
});

export const coins = z.record(coinCode, coin);

export type Coin = z.infer<typeof coin>;
