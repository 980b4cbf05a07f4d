import { z } from 'zod';
import { day, localizedLine } from './text.ts';

/** An entry of `facts/networks.yaml`: a blockchain on which coins are deposited and withdrawn. */
export const network = z.strictObject({
  name: localizedLine,
  /** The token standard that wallets show for it, such as TRC-20. */
  standard: z.string().optional(),
  /** Coins that we accept on it. */
  coins: z.array(z.string()).min(1),
  /** A regular expression for its addresses: the form, not the checksum. */
  address: z.string().refine(isPattern, { error: 'a regular expression' }),
  /** How its addresses begin, in words that a reader can compare. */
  addressLooksLike: localizedLine,
  /** The second value that some networks need beside the address. */
  memo: z.strictObject({ name: localizedLine }).optional(),
  /** Confirmations after which we credit a deposit. */
  confirmations: z.int().positive(),
  /** Minutes that this usually takes. */
  minutes: z.number().positive(),
  /** The address of a public explorer; the TXID is added at the end. */
  explorer: z.url({ protocol: /^https$/ }),
  /** The day on which our own figures were last compared. */
  asOf: day,
  /** Where the facts of the world were looked up. */
  source: z.url({ protocol: /^https$/ }),
});

export const networks = z.record(z.string(), network);

export type Network = z.infer<typeof network>;

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}
