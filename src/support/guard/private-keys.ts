import { base58, base58xrp, createBase58check } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';
import { nearestName } from './nearest-name.ts';
import type { SecretKind } from '../../model/secret-kinds.ts';
import type { Field, Secret } from './secret.ts';

const base58check = createBase58check(sha256);
const xrpChecksum = 4;

/** Names that make a key of what could as well be a TXID, and those that do not. `$SECRET` in a script stands for the key and is none. */
const names = {
  key: /priv(?:ate)?[\s_-]*key|\bpriv\b|(?<!\$)\b(?:secret|key|wif|seed)\b|私钥|私鑰|密钥|密鑰|秘钥/giu,
  other:
    /\btx[\s_-]?(?:id|hash|n)?\b|transaction|hash|\/tx\/|\bblock|signature|\bsign?\b|hmac|sha-?256|checksum|order|\bid\b|交易|哈希|区块|區塊|签名|簽名|订单|訂單/giu,
};

const alphabet = '1-9A-HJ-NP-Za-km-z';
const patterns: readonly Pattern[] = [
  // The key of a block ends with it; without an end everything that follows is the key.
  { kind: 'pem', form: /[-–—]{2,}\s*BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?:[\s\S]*?END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?[-–—]*|[\s\S]*)/gi },
  { kind: 'extended-key', form: whole(`[xyzYZtuvUV]prv[${alphabet}]{90,120}`) },
  { kind: 'private-key', form: whole('(?:0x)?[0-9a-fA-F]{64}'), isOne: (_, name) => name === 'key', looksLikeTxid: true },
  // WIF of any chain, and BIP-38: an address has 21 bytes, a key 33, or 34 with its mark of compression, or 39 where it is encrypted.
  { kind: 'private-key', form: whole(`[${alphabet}]{50,58}`), isOne: (text, name) => [33, 34, 39].includes(checkedLength(text)) || name === 'key' },
  { kind: 'private-key', form: whole(`[${alphabet}]{86,88}`), isOne: (text, name) => isSolanaKey(text, name), looksLikeTxid: true },
  // The file of Solana's command line: 64 bytes as numbers.
  { kind: 'private-key', form: /\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}\s*\]/g },
  { kind: 'private-key', form: whole('S[A-D][A-Z2-7]{54}') },
  { kind: 'private-key', form: whole(`s[${alphabet}]{28,30}`), isOne: (text) => isXrpSeed(text) },
  { kind: 'private-key', form: whole(`suiprivkey1[02-9ac-hj-np-z]{50,}|PVT_[KR]1_[${alphabet}]{40,}`) },
];

/**
 * Private keys in a plain text: PEM, extended keys, WIF, and those of Ethereum, Solana, Stellar, the XRP Ledger, Sui and EOS. Sixty-four
 * hexadecimal digits are a TXID unless the text calls them a key, and never a key in a field that asks for a TXID.
 */
export function findPrivateKeys(text: string, field?: Field): Secret[] {
  return patterns.flatMap(({ kind, form, isOne, looksLikeTxid }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      const name = looksLikeTxid && field === 'txid' ? 'other' : nearestName(text, place, names);
      return !isOne || isOne(match[0], name) ? [{ kind, ...place }] : [];
    }),
  );
}

/**
 * The 64 bytes of a Solana key pair look like the 64 of a signature, which is a TXID there. But a signature ends with a number below
 * 2^252 and a bit, least byte first, so that its last byte is at most 16; of keys only one in fifteen ends so, and its name decides.
 */
function isSolanaKey(text: string, name: Name | undefined): boolean {
  const bytes = base58.decode(text);
  return bytes.length === 64 && ((bytes[63] ?? 0) > 16 || name === 'key');
}

function isXrpSeed(text: string): boolean {
  const bytes = base58xrp.decode(text);
  const content = bytes.slice(0, -xrpChecksum);
  const sum = sha256(sha256(content)).slice(0, xrpChecksum);
  return [17, 19].includes(content.length) && sum.every((byte, index) => byte === bytes[content.length + index]);
}

/** How many bytes a text of Base58Check holds; none where its checksum is wrong. */
function checkedLength(text: string): number {
  try {
    return base58check.decode(text).length;
  } catch {
    return 0;
  }
}

function whole(form: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])(?:${form})(?![A-Za-z0-9])`, 'g');
}

type Name = keyof typeof names;
type Pattern = { kind: SecretKind; form: RegExp; isOne?: (text: string, name: Name | undefined) => boolean; looksLikeTxid?: true };
