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
