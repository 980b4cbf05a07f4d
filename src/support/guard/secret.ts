/** What nobody may ask a customer for, and what a reader is stopped from sending. The interface has words for each. */
export const secretKinds = [
  'seed-phrase',
  'private-key',
  'extended-key',
  'pem',
  'card-number',
  'one-time-code',
  'authenticator-key',
  'password',
  'api-secret',
] as const;

export type SecretKind = (typeof secretKinds)[number];

/** A place in a text: from `start` up to, but not including, `end`. */
export type Span = { start: number; end: number };

export type Secret = Span & { kind: SecretKind };

/** What a field asks for, where that has the form of a secret: a TXID looks like a private key, an order number may look like a card. */
export type Field = 'txid' | 'order';
