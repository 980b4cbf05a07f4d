/**
 * A number as people type it – full-width digits, spaces, commas or apostrophes between thousands, a comma for the point, a coin or
 * a percent sign behind it – as plain digits: `1 000,5 USDT` is `1000.5`. Undefined where it is no number; exponents are none.
 */
export function typedNumber(typed: string): string | undefined {
  const plain = typed
    .slice(0, 200)
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/\s*(?:[\p{L}₮$€¥]+|%)$/u, '')
    .replaceAll('−', '-');
  const digits = plain.replaceAll(/(?<=\d)[\s,'’_](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(digits) ? digits : undefined;
}
