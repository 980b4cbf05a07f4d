import { tabStorage } from '../../tab-storage.ts';
import type { Input } from './turn.ts';

/** So much of a conversation is kept. */
const most = 30;
const longest = 600;

const keyOf = (locale: string) => `assistant:${locale}`;

/**
 * Keeps what a reader did, in this tab only; the answers come again by taking the same turns. Secrets are gone from it already. Where
 * storage is forbidden, the conversation lasts as long as the page.
 */
export function remember(locale: string, inputs: readonly Input[], storage = tabStorage()): void {
  try {
    if (inputs.length === 0) storage?.removeItem(keyOf(locale));
    else storage?.setItem(keyOf(locale), JSON.stringify(inputs.slice(-most)));
  } catch {
    // Storage is full: the page still has it.
  }
}

/** What was kept. What does not look like a conversation is none: anything can stand in storage. */
export function recall(locale: string, storage = tabStorage()): Input[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(keyOf(locale)) ?? '[]');
    return Array.isArray(stored) ? stored.slice(0, most).flatMap(toInput) : [];
  } catch {
    return [];
  }
}

function toInput(value: unknown): Input[] {
  if (value === null || typeof value !== 'object') return [];
  if ('say' in value && isText(value.say)) return [{ say: value.say }];
  if ('choose' in value && isText(value.choose)) return [{ choose: value.choose }];
  if ('helped' in value && typeof value.helped === 'boolean') return [{ helped: value.helped }];
  return 'person' in value ? [{ person: true }] : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}
