import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import type { Input, Turn } from './turn.ts';

/** What was said and what was answered. */
export type Exchange = { input: Input; turn: Turn };

/** A conversation as lines for the person who goes on with it: what was asked, what was quoted, what did not help. */
export function notesOf(exchanges: readonly Exchange[], words: Words['assistant']): string[] {
  return exchanges.flatMap(({ input, turn }) => [...saidOf(input, turn, words), ...answeredOf(turn, words)]);
}

/** The article that the last question led to first, by its id. */
export function lastArticle(exchanges: readonly Exchange[]): string | undefined {
  const quoted = exchanges.flatMap(({ turn }) => (turn.kind === 'answer' && !turn.isAnother ? [turn.page.url] : [])).at(-1);
  const [category, article] = quoted?.split(/[/#?]/).slice(2).filter(Boolean) ?? [];
  return category && article && category !== 'fix' ? `${category}/${article}` : undefined;
}

function saidOf(input: Input, turn: Turn, words: Words['assistant']): string[] {
  if ('helped' in input && !input.helped) return [words.noteRefused];
  // Courtesies and the wish for a person tell nothing of the case.
  return 'say' in input && !['greeting', 'thanks', 'self', 'solved', 'hand-over'].includes(turn.kind) ? [fill(words.noteAsked, { text: input.say })] : [];
}

function answeredOf(turn: Turn, words: Words['assistant']): string[] {
  if (turn.kind === 'answer') return [fill(words.noteAnswered, { title: turn.page.title })];
  return turn.kind === 'danger' ? [fill(words.noteDanger, { title: words.dangers[turn.danger].title })] : [];
}
