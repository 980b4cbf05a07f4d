import { nearestName } from './nearest-name.ts';
import type { Field, Secret } from './secret.ts';

/** Digits as cards show them, in groups or not; no part of an amount or of a longer number. */
const digits = /(?<![A-Za-z\d]|\d[.,])\d(?:[ -]?\d){12,18}(?![A-Za-z\d]|[.,]\d)/g;

/** How the numbers of each network begin and how many digits they have: ISO/IEC 7812, as the networks publish their ranges. */
const networks: readonly { begins: RegExp; lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] }, // Visa
  { begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { begins: /^3[47]/, lengths: [15] }, // American Express
  { begins: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
  { begins: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { begins: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] }, // Discover
  { begins: /^3(?:0[0-5]|[689])/, lengths: [14, 16, 19] }, // Diners Club
  { begins: /^220[0-4]/, lengths: [16, 17, 18, 19] }, // Mir
  { begins: /^(?:5[06-8]|6[37])/, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
];

/** One number in ten passes the checksum, so that an order number that is called one is left alone. */
const names = {
  card: /\bcards?\b|visa|master\s?card|amex|union\s?pay|\b(?:credit|debit|pan)\b|卡|银联|銀聯/giu,
  other: /order|\b(?:uid|id|ref|reference|ticket|txid|memo|tag|tracking|phone|tel|mobile)\b|订单|訂單|单号|單號|编号|流水|电话|手机|备注|标签/giu,
};

/** Numbers of payment cards in a plain text: a known network's beginning, its length, and a valid check digit. */
export function findCardNumbers(text: string, field?: Field): Secret[] {
  if (field === 'order') return [];
  return [...text.matchAll(digits)].flatMap((match) => {
    const number = match[0].replaceAll(/\D/g, '');
    const place = { start: match.index, end: match.index + match[0].length };
    const isKnown = networks.some(({ begins, lengths }) => begins.test(number) && lengths.includes(number.length));
    return isKnown && hasCheckDigit(number) && nearestName(text, place, names) !== 'other' ? [{ kind: 'card-number', ...place }] : [];
  });
}

/** The formula of Luhn: from the right every second digit counts twice, and the sum of all digits ends with 0. */
function hasCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
