/** Digits as a language writes them, none of them lost, as a `number` would: `54271.36` is `54,271.36`. A dash where there are none. */
export function showResult(digits: string, tag: string): string {
  return isNumeric(digits) ? new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(digits) : '–';
}

function isNumeric(digits: string): digits is `${number}` {
  return digits !== '' && Number.isFinite(Number(digits));
}
