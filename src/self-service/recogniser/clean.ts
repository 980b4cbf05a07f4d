/** What comes before an address in a payment link: `bitcoin:bc1…?amount=1`, `ton://transfer/EQ…`. */
const paymentLink = /^(?!bitcoincash:)[a-z]+:(\/\/)?(transfer\/)?/i;

/**
 * A pasted text as it was meant: full-width characters become plain ones; spaces, line breaks, characters without width and
 * quotation marks go; of a payment link or an explorer's address the code in it stays.
 */
export function clean(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}\s]/gu, '')
    .replaceAll(/^["'“”‘’`<(]+|["'“”‘’`>).,;。]+$/g, '');
  if (/^https?:/i.test(plain)) return longestOf(plain.split(/[/?#&=]/));
  // A key may begin like a link, with the name of its curve.
  if (/^ed25519:/.test(plain)) return plain;
  return plain.replace(paymentLink, '').replace(/\?.*$/, '');
}

function longestOf(pieces: readonly string[]): string {
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
