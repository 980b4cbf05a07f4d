import { hex } from '@scure/base';
import { decodeBase58, decodeBase58check } from './base58.ts';
import { versionOf } from './strkey.ts';

/** The number of words that a seed phrase can have. */
const phraseLengths = [12, 15, 18, 20, 21, 24, 25, 33];
/** Leading bytes, in hexadecimal, of keys in Base58Check: of Bitcoin and EOS, Litecoin, Dogecoin; xprv and its kin. */
const keyVersions = /^(80|b0|9e)([0-9a-f]{64}(01)?)$|^04(88ade4|9d7878|b2430c)/;
/** The order of ed25519: the second half of a signature is below it, the second half of a private key usually is not. */
const signatureTop = 0x10;

/**
 * Whether a text is, by its form, something that nobody may ever paste: a seed phrase or a private key. 64 hexadecimal digits can
 * be a key and a TXID alike, which nobody can tell apart; the reader is told so with the answer.
 * @param text as it was pasted, as spaces tell words.
 * @param cleaned the same without them.
 */
export function findSecret(text: string, cleaned: string): Secret | undefined {
  const words = text.normalize('NFKC').trim().split(/\s+/);
  const isPhrase = words.every((word) => /^\p{Ll}{3,8}$/u.test(word)) || words.every((word) => /^\p{Script=Han}$/u.test(word));
  if (isPhrase && phraseLengths.includes(words.length)) return 'phrase';
  return isPrivateKey(cleaned) ? 'key' : undefined;
}

function isPrivateKey(text: string): boolean {
  if (/^(ed25519:[1-9A-HJ-NP-Za-km-z]{80,90}|suiprivkey1[02-9ac-hj-np-z]+|PVT_K1_\w+|xprv\w{50,})$/i.test(text)) return true;
  // Stellar's keys begin with S (18 << 3), XRP Ledger's with s.
  if (/^S[A-Z2-7]{55}$/.test(text)) return versionOf(text) === 18 << 3;
  if (/^s[1-9A-HJ-NP-Za-km-z]{25,35}$/.test(text)) return decodeBase58check(text, 'xrp') !== undefined;
  const payload = decodeBase58check(text);
  if (payload) return keyVersions.test(hex.encode(payload));
  const bytes = decodeBase58(text);
  return bytes?.length === 64 && (bytes[63] ?? 0) > signatureTop;
}

export type Secret = 'phrase' | 'key';
