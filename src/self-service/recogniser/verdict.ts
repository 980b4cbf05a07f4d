/**
 * What a form says of a text. `holds`: it is of this form and its checksum is right. `none`: it is of this form, which has no
 * checksum to look at. Else it is nearly of this form, and this is what is wrong. A text of another form gets no verdict at all.
 */
export type Verdict = 'holds' | 'none' | Flaw;

export type Flaw =
  | { flaw: 'checksum' }
  | { flaw: 'length'; expected: [least: number, most: number]; found: number }
  | { flaw: 'character'; found: string }
  /** Capitals and small letters in a code that has only one kind. */
  | { flaw: 'case' }
  /** It is sound, but marked for a test network. */
  | { flaw: 'test' };

/** What is wrong with a text that begins as its form does: a character, the length, or else the checksum. */
export function flawOf(text: string, { letters, length }: { letters: RegExp; length: [number, number] }): Flaw {
  const found = [...text].find((character) => !letters.test(character));
  if (found !== undefined) return { flaw: 'character', found };
  const [least, most] = length;
  if (text.length < least || text.length > most) return { flaw: 'length', expected: length, found: text.length };
  return { flaw: 'checksum' };
}

/** Whether a text begins like a form and is about as long: then it may be meant for one, although it is none. */
export function isNear(text: string, { begins, length: [least, most] }: { begins: readonly string[]; length: [number, number] }): boolean {
  return begins.some((start) => text.startsWith(start)) && text.length >= least - slack && text.length <= most + slack;
}

/** Characters that somebody loses or doubles while copying. */
const slack = 4;
