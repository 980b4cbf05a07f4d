import type { SmallTalk } from '../../model/assistant.ts';
import { type TalkId, talkIds } from '../../model/assistant-kinds.ts';
import { heard, listener, wholeListener } from './heard.ts';

/**
 * Prepares the small talk of content/search/small-talk.yaml: a function that names what somebody says that is no question. A wish for a
 * person counts wherever it stands; anything else only where nothing else is said.
 */
export function talkFinder(talk: SmallTalk): (said: string) => TalkId | undefined {
  const whole = talkIds.map((id) => ({ id, isAll: wholeListener(talk[id]) }));
  const wantsPerson = listener(talk.person);
  return (said) => whole.find(({ isAll }) => isAll(said))?.id ?? (wantsPerson(heard(said)) ? 'person' : undefined);
}
