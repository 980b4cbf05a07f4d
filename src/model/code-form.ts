import { z } from 'zod';

const begins = z.array(z.string().min(1)).min(1);
const length = z.tuple([z.int().positive(), z.int().positive()]);
/** The address carries the memo in itself. */
const holdsMemo = z.literal(true).optional();

/**
 * How an address or a transaction ID is written, so that the recogniser can judge it. What is the same for every network of a
 * form stands in `src/self-service/recogniser/`; here is only what tells one network's from another's.
 */
export const codeForm = z.discriminatedUnion('form', [
  /** `0x` and 40 hexadecimal digits; capitals are a checksum (EIP-55). */
  z.strictObject({ form: z.literal('evm') }),
  /** Base58 with four bytes of double SHA-256. `versions` are the leading bytes in hexadecimal. */
  z.strictObject({
    form: z.literal('base58check'),
    versions: z.array(z.string().regex(/^([0-9a-f]{2})+$/, { error: 'pairs of hexadecimal digits' })).min(1),
    alphabet: z.enum(['bitcoin', 'xrp']).default('bitcoin'),
    bytes: z.int().positive().default(20),
    begins,
    length,
    holdsMemo,
  }),
  /** Bitcoin's own Bech32 and Bech32m (BIP-173, BIP-350). */
  z.strictObject({ form: z.literal('segwit'), prefix: z.string() }),
  /** Bech32 with data of any kind. `prefix` is a pattern for the part before the last 1. */
  z.strictObject({ form: z.literal('bech32'), prefix: z.string(), bytes: z.array(z.int().positive()).optional(), begins }),
  z.strictObject({ form: z.literal('cashaddr'), prefix: z.string() }),
  /** TON: 48 characters with a checksum, or `0:` and 64 hexadecimal digits without. */
  z.strictObject({ form: z.literal('ton') }),
  /** Stellar's strkey; `version` is its first byte. */
  z.strictObject({ form: z.literal('strkey'), version: z.int(), begins, length, holdsMemo }),
  /** Polkadot and its kin; `prefix` is the number of the network. */
  z.strictObject({ form: z.literal('ss58'), prefix: z.int().nonnegative(), begins, length }),
  /** Cardano before 2020: Base58 around CBOR with a CRC-32. */
  z.strictObject({ form: z.literal('byron'), begins }),
  /** Base58 without a checksum. */
  z.strictObject({ form: z.literal('base58'), bytes: z.int().positive() }),
  /** Hexadecimal digits without a checksum. */
  z.strictObject({ form: z.literal('hex'), bytes: z.int().positive(), prefix: z.string().default('') }),
  /** Everything else: a regular expression, such as that of a name. */
  z.strictObject({ form: z.literal('pattern'), pattern: z.string().refine(isPattern, { error: 'a regular expression' }) }),
]);

export type CodeForm = z.infer<typeof codeForm>;
/** One of the forms: `Form<'base58check'>`. */
export type Form<Name extends CodeForm['form']> = Extract<CodeForm, { form: Name }>;

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}
