import { tabStorage } from '../tab-storage.ts';

const key = 'case';
/** What a ticket can take of a case: a person reads it, and it comes from storage, where anything can stand. */
const most = { entries: 30, characters: 1000 };
const name = /^[a-z][a-z0-9-]{0,39}$/;

/** Keeps a case for the ticket that is opened next in this tab. Where storage is forbidden, the ticket begins empty. */
export function carryCase(carried: CarriedCase, storage = tabStorage()): void {
  try {
    storage?.setItem(key, JSON.stringify(carried));
  } catch {
    // Storage is full: the ticket begins empty.
  }
}

/** Takes the case that was carried here, once. Undefined where there is none, or none that fits. */
export function takeCase(storage = tabStorage()): CarriedCase | undefined {
  const text = storage?.getItem(key);
  storage?.removeItem(key);
  return text ? readCase(text) : undefined;
}

function readCase(text: string): CarriedCase | undefined {
  const value = parse(text);
  if (!isRecord(value)) return undefined;
  const { topic, fields, notes } = value;
  if (typeof topic !== 'string' || !name.test(topic) || !isRecord(fields) || !Array.isArray(notes)) return undefined;
  const kept = Object.entries(fields).flatMap(([field, content]): [string, string][] => (name.test(field) && isLine(content) ? [[field, content]] : []));
  return { topic, fields: Object.fromEntries(kept.slice(0, most.entries)), notes: notes.filter(isLine).slice(0, most.entries) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most.characters;
}

/** What somebody has told us already when they open a ticket. */
export type CarriedCase = {
  /** The id of the ticket's topic. */
  topic: string;
  /** What is known of its fields, by their ids. */
  fields: Record<string, string>;
  /** Lines for the person who reads it: each a question with its answer. */
  notes: string[];
};
