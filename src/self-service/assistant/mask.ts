import type { SecretKind } from '../../model/secret-kinds.ts';
import type { Guard } from '../../support/guard/guard.ts';

/** What stands where a secret stood. */
const blank = '•••';

/** What was said without its secrets, and of which kinds they were. The rest may still tell that somebody is being robbed. */
export function maskSecrets(said: string, { findSecrets }: Guard): { said: string; kinds: SecretKind[] } {
  const secrets = findSecrets(said);
  // From the end, so that places before it stay true.
  const masked = secrets.reduceRight((text, { start, end }) => `${text.slice(0, start)}${blank}${text.slice(end)}`, said);
  return { said: masked, kinds: [...new Set(secrets.map(({ kind }) => kind))] };
}
