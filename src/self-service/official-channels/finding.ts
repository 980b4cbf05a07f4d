import type { OfficialEntry } from './official-list.ts';

/** What was found out about something that a reader pasted. It never says “safe”: a sender can be forged, and an account be stolen. */
export type Finding = Judgement & { text: string };

export type Judgement = {
  kind: 'link' | 'email' | 'handle' | 'phone' | 'text';
  verdict: Verdict;
  /** The entries on our list. */
  entries: readonly OfficialEntry[];
  /** How it imitates one. */
  reason?: Reason;
  /** The domain that a link or an e-mail address really belongs to. In letters it could look like ours: it stays `xn--…`. */
  domain?: string;
};

export type Verdict = 'listed' | 'unlisted' | 'imitation';

/**
 * `name` carries our name, `letters` looks like it in other characters, `misspelt` is off by a character, `elsewhere` has it where it
 * decides nothing, `hidden` holds characters that nobody sees.
 */
export type Reason = 'name' | 'letters' | 'misspelt' | 'elsewhere' | 'hidden';
