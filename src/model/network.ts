import { z } from 'zod';
import { codeForm } from './code-form.ts';
import { coinCode } from './coin.ts';
import { day, localizedLine } from './text.ts';

const https = z.url({ protocol: /^https$/ });

/** What we can do for coins that came the wrong way. Words for each stand in `content/words/` under `networks.recovery`. */
export const recoveries = ['missing-memo', 'unlisted-token', 'wrong-network'] as const;

/** What the sample exchange does on a network: its own figures, as of a day. */
const ours = z.strictObject({
  /** The day on which these figures were last compared with the exchange. */
  asOf: day,
  /** Left out where we accept no deposits and send no withdrawals. */
  accepted: z
    .strictObject({
      /** Confirmations after which we credit a deposit. */
      confirmations: z.int().positive(),
      /** Minutes that this usually takes. */
      minutes: z.number().positive(),
      /** The coins that we accept, each with what a withdrawal costs, in the coin itself. */
      fees: z.record(coinCode, z.number().nonnegative()),
    })
    .optional(),
  /** What we can recover there. */
  recovery: z.array(z.enum(recoveries)),
});

/** An entry of `facts/networks.yaml`: a blockchain, what is true of it in the world, and what we do on it. */
export const network = z
  .strictObject({
    name: localizedLine,
    /** The token standard that wallets show for it, such as TRC-20. */
    standard: z.string().optional(),
    /** Its own coin first, then other coins in common use that live on it. */
    coins: z.array(coinCode).min(1),
    /** The ways in which its addresses are written. */
    addresses: z.array(codeForm).min(1),
    /** How they begin, in words that a reader can compare. */
    addressLooksLike: localizedLine,
    /** The ways in which its transaction IDs are written. */
    txids: z.array(codeForm).min(1),
    txidLooksLike: localizedLine,
    /** The second value that exchanges need beside the address, as all their customers share one. */
    memo: z.strictObject({ name: localizedLine, looksLike: localizedLine }).optional(),
    /** Typical seconds from one block to the next. Left out where there are no blocks. */
    blockSeconds: z.number().positive().optional(),
    /** The address of a public explorer; the TXID is added at the end. Left out where payments are not public. */
    explorer: https.optional(),
    /** Where the facts of the world were looked up. */
    sources: z.array(https).min(1),
    ours,
  })
  .refine(({ coins, ours: { accepted } }) => Object.keys(accepted?.fees ?? {}).every((coin) => coins.includes(coin)), {
    path: ['ours', 'accepted', 'fees'],
    error: 'only coins that stand in “coins”, too',
  });

export const networks = z.record(z.string(), network);

export type Network = z.infer<typeof network>;
export type Recovery = (typeof recoveries)[number];
