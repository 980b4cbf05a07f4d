const longest = 100;

/** What people write behind their figures. Any other word changes the number, as 6万 and 60k do, or is a mistake. */
const unit = /\s*(?:usd[tc]?|btc|[ux×倍次%$])$/i;

const withPoint = /^-?(?:\d+\.?\d*|\.\d+)$/;
const withThousands = /^-?[1-9]\d{0,2}(?:(?<mark>[\s,.'’_])\d{3})(?:\k<mark>\d{3})*(?:(?!\k<mark>)[.,]\d*)?$/;
const withComma = /^-?\d*,\d+$/;

/**
 * A number as people type it – full-width digits, spaces, commas, points or apostrophes between thousands, a comma for the point, a
 * coin or a percent sign behind it – as plain digits: `1 000,5 USDT` is `1000.5`. Undefined where it is no number; exponents are none.
 */
export function typedNumber(typed: string): string | undefined {
  if (typed.length > longest) return undefined;
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('−', '-')
    .trim()
    .replace(unit, '');
  if (withPoint.test(plain)) return plain;
  const mark = withThousands.exec(plain)?.groups?.['mark'];
  if (mark !== undefined) return plain.replaceAll(mark, '').replace(',', '.');
  return withComma.test(plain) ? plain.replace(',', '.') : undefined;
}
