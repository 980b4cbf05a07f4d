import type { Field, Secret } from './secret.ts';

/**
 * The guard against secrets. It brings the ten word lists of BIP-39 along, so that a page loads it when a reader begins to type. Who
 * cannot load it must not send: a rejected promise is no clean text.
 */
export async function loadGuard(): Promise<Guard> {
  const { findSecrets } = await import('./secrets.ts');
  return { findSecrets };
}

export type Guard = { findSecrets: (typed: string, options?: { field?: Field }) => Secret[] };
