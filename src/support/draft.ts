import { fill } from '../words.ts';

const keyOf = (topic: string) => `ticket:${topic}`;

/** Keeps what was typed. Where storage is forbidden or full, the page keeps it as long as it is open. */
export function keepDraft(topic: string, values: Record<string, string>): void {
  try {
    const said = Object.entries(values).filter(([, value]) => value.trim() !== '');
    if (said.length === 0) localStorage.removeItem(keyOf(topic));
    else localStorage.setItem(keyOf(topic), JSON.stringify({ values: Object.fromEntries(said), saved: new Date().toISOString() } satisfies Draft));
  } catch {
    // Nothing to do: the form itself still holds it.
  }
}

/** The draft of a topic. What another program left there, or a broken one, is none. */
export function findDraft(topic: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(topic)) ?? 'null');
    return isDraft(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function deleteDraft(topic: string): void {
  try {
    localStorage.removeItem(keyOf(topic));
  } catch {
    // Where nothing can be stored, nothing is left.
  }
}

/** Says that a draft is back, and since when it was kept. */
export function tellDraft(words: string, { saved }: Draft): string {
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(saved));
  return fill(words, { time });
}

function isDraft(value: unknown): value is Draft {
  if (value === null || typeof value !== 'object' || !('values' in value) || !('saved' in value)) return false;
  const { values, saved } = value;
  if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved)) || values === null || typeof values !== 'object') return false;
  return Object.values(values).every((each) => typeof each === 'string');
}

/** A draft of a ticket or a complaint, kept on this device only. Files are none of its values. */
export type Draft = { values: Record<string, string>; saved: string };
