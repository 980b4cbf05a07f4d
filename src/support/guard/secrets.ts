import { findCalledSecrets } from './called-secrets.ts';
import { findCardNumbers } from './card-numbers.ts';
import { findHanPhrases } from './han-phrases.ts';
import { plainText } from './plain-text.ts';
import { findPrivateKeys } from './private-keys.ts';
import type { Field, Secret } from './secret.ts';
import { findSeedPhrases } from './seed-phrases.ts';

/**
 * The secrets in what a reader has typed, in the order of the text, each with its place in the text as typed. Nothing leaves the
 * function but places. `field` names what a field asks for where that has the form of a secret.
 */
export function findSecrets(typed: string, { field }: { field?: Field } = {}): Secret[] {
  const { text, placeOf } = plainText(typed);
  const phrases = [...findSeedPhrases(text), ...findHanPhrases(text)].map((span): Secret => ({ kind: 'seed-phrase', ...span }));
  const found = [...phrases, ...findPrivateKeys(text, field), ...findCardNumbers(text, field), ...findCalledSecrets(text)];
  return apart(found).map(({ kind, start, end }) => ({ kind, start: placeOf(start), end: placeOf(end) }));
}

/** Secrets that overlap become one, of the kind that is named first: a key that is called a password is a key. */
function apart(found: readonly Secret[]): Secret[] {
  return found
    .reduce<Secret[]>((known, secret) => {
      const overlapping = known.filter(({ start, end }) => start < secret.end && secret.start < end);
      const all = [...overlapping, secret];
      const joined = {
        kind: all[0]?.kind ?? secret.kind,
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
      };
      return [...known.filter((each) => !overlapping.includes(each)), joined];
    }, [])
    .sort((a, b) => a.start - b.start);
}
