import { languageOf, type Locale } from '../../languages.ts';
import type { Words } from '../../model/words.ts';
import { fillNames, nameList } from '../../names.ts';
import { fill, fillCount } from '../../words.ts';
import { type Finding, longest, type Match, type Thing } from './recognise.ts';
import type { Flaw } from './verdict.ts';

/** What was found, in the words of a language: sentences, and lists of networks under a sentence of their own. */
export function describeFinding(finding: Finding, words: RecogniserWords, locale: Locale): Description {
  const { tag } = languageOf(locale);
  const number = (value: number) => new Intl.NumberFormat(tag).format(value);
  const alone = (...sentences: string[]): Description => ({ isWrong: true, sentences, groups: [] });
  switch (finding.kind) {
    case 'empty':
      return alone(words.empty);
    case 'long':
      return alone(fill(words.long, { longest: number(longest), found: number(finding.found) }));
    case 'secret':
      return alone(words[finding.secret], words.emptied);
    case 'unknown':
      return alone(words.unknown);
    case 'near': {
      const names = nameList(
        finding.near.map(({ network }) => network.name[locale]),
        tag,
        { type: 'disjunction' },
      );
      const flaws = new Set(finding.near.map(({ flaw }) => describeFlaw(flaw, words.flaws)));
      return alone(fillNames(words.near, { networks: names }), ...flaws);
    }
    case 'found': {
      const groups = (['address', 'txid'] as const).flatMap((thing) => {
        const matches = finding.matches.filter((match) => match.thing === thing);
        return matches.length > 0 ? [groupOf(thing, matches, finding.code, words, locale)] : [];
      });
      return { isWrong: false, sentences: [], groups };
    }
  }
}

function groupOf(thing: Thing, matches: readonly Match[], code: string, words: RecogniserWords, locale: Locale): Group {
  const isKeyLike = thing === 'txid' && /^(0x)?[0-9a-f]{64}$/i.test(code);
  const sentences = [
    ...(thing === 'address' ? [words[matches.every(({ checksum }) => checksum === 'holds') ? 'holds' : 'none']] : []),
    ...(matches.length > 1 ? [words.several] : []),
    ...(isKeyLike ? [words.maybeKey] : []),
  ];
  const networks = matches.map((match) => ({ id: match.network.id, name: match.network.name[locale], notes: notesOf(match, words, locale) }));
  return { title: fillCount(words[thing], matches.length, languageOf(locale).tag), sentences, networks };
}

function notesOf({ network, thing, holdsMemo }: Match, words: RecogniserWords, locale: Locale): string[] {
  const memo = network.memo?.name[locale];
  const ofMemo = thing === 'address' && memo ? [fill(holdsMemo ? words.memoInside : words.memo, { memo })] : [];
  return network.ours.accepted ? ofMemo : [...ofMemo, words.notAccepted];
}

function describeFlaw(flaw: Flaw, words: RecogniserWords['flaws']): string {
  if (flaw.flaw === 'character') return fill(words.character, { found: flaw.found });
  if (flaw.flaw !== 'length') return words[flaw.flaw];
  const [least, most] = flaw.expected;
  return least === most ? fill(words.length, { expected: least, found: flaw.found }) : fill(words.lengths, { least, most, found: flaw.found });
}

export type Description = { isWrong: boolean; sentences: string[]; groups: Group[] };
export type RecogniserWords = Words['networks']['recogniser'];
type Group = { title: string; sentences: string[]; networks: { id: string; name: string; notes: string[] }[] };
