import type { SecretKind } from '../../model/secret-kinds.ts';

/** A place in a text: from `start` up to, but not including, `end`. */
export type Span = { start: number; end: number };

export type Secret = Span & { kind: SecretKind };

/** What a field asks for, where that has the form of a secret: a TXID looks like a private key, an order number may look like a card. */
export type Field = 'txid' | 'order';
