/** Digits as a language writes them, none of them lost: `54271.36` is `54,271.36`. */
export function showResult(digits: string, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(Number(digits));
}
