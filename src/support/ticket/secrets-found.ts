import { fill } from '../../words.ts';
import type { Guard } from '../guard/guard.ts';
import type { Field } from '../guard/secret.ts';
import type { TicketSetting } from './setting.ts';
import type { Typed } from './typed.ts';

/** Characters of a secret that are shown, so that its owner finds it and nobody behind them reads it. */
const shown = 4;
/** Fields whose values have the form of a secret. */
const lookalikes: Record<string, Field> = { txid: 'txid', 'order-id': 'order' };

/** Secrets in what was typed: for each the field, and a sentence that says which words and why. */
export function secretsIn(fields: readonly Typed[], { findSecrets }: Guard, { words }: TicketSetting): { field: Typed; message: string }[] {
  return fields.flatMap((field) => {
    const text = field.raw(words);
    const like = lookalikes[field.id];
    return findSecrets(text, like && { field: like }).map(({ kind, start, end }) => ({
      field,
      message: fill(words.secrets.found, {
        field: field.label,
        kind: words.secrets.kinds[kind],
        excerpt: `${text.slice(start, Math.min(start + shown, end))}…`,
      }),
    }));
  });
}
