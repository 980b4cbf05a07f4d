import type { SecretKind } from '../../model/secret-kinds.ts';
import type { Secret } from './secret.ts';
import { anyOf, apiSecretName, authenticatorName, backupName, bareCode, codeName, passwordName, privateKeyName } from './secret-names.ts';

/** What may stand between a name and its value: “my 2FA code that you sent is: 482 913”. */
const signs = String.raw`[\s:="'“”‘’「」『』()*\x60>-]`;
const talk = String.raw`\b${anyOf(
  'is was are it that which the i we you they me got get have just sent texted received by via from sms e-?mail on my phone here now says? shows?',
)}\b`;
const link = `${anyOf(signs, '就是 应该是 是 为 為 设成 设为 改成 收到的?', talk)}{0,12}`;
/** A password is told in fewer ways: “my password that you sent” has none behind it. */
const says = String.raw`\s{0,9}${anyOf(String.raw`: = -> \b${anyOf('is was are')}\b \bset\sto\b 就是 是 为 為 设成 设为 改成 叫`)}${signs}{0,9}`;

const endOfNumber = String.raw`(?!\d|[-/.:]\d|\s*[年月:])`;
/** Whatever is no white space, no Han and no mark of a sentence's end. */
const value = String.raw`[!-~]{4,}(?<![,;.])`;
/** A made-up string: long, and with a digit. */
const opaque = String.raw`(?=[A-Za-z+/_=-]*\d)[A-Za-z0-9+/_=-]`;

const rules: readonly Rule[] = [
  { kind: 'one-time-code', form: called(codeName, link, String.raw`(?:\d{3}[ -]\d{3}|\d{4}[ -]\d{4}|\d(?:[ ]\d){3,7}|\d{4,8})${endOfNumber}`) },
  { kind: 'one-time-code', form: called(bareCode, link, String.raw`(?:\d{3}[ -]\d{3}|\d{6})${endOfNumber}`) },
  {
    kind: 'one-time-code',
    form: form(String.raw`(?<!\d)(?<value>\d{6}|\d{3} \d{3})\s*(?:is|was|是|为|-)?\s*(?:my|the|your|我的|我收到的)?\s*(?:${codeName}|code\b)`),
  },
  { kind: 'one-time-code', form: form(String.raw`\b(?<value>G-\d{6})\b`) },
  { kind: 'one-time-code', form: called(backupName, link, `${opaque}{8,}(?:[ -]${opaque}{4,})*`) },
  { kind: 'authenticator-key', form: form(String.raw`(?<value>otpauth://\S+)`) },
  { kind: 'authenticator-key', form: called(authenticatorName, link, '[a-z2-7]{4}(?:[ -]?[a-z2-7]{4}){3,}') },
  { kind: 'password', form: called(passwordName, says, value) },
  { kind: 'password', form: called(passwordName, String.raw`[\s-]{0,9}`, String.raw`(?!\d{4}[-/.]\d)(?=[!-~]*\d)[!-~]{6,}`) },
  { kind: 'api-secret', form: called(apiSecretName, link, `${opaque}{12,}`) },
  { kind: 'private-key', form: called(privateKeyName, link, `${opaque}{20,}`) },
];

/** What people say of a password without telling it: “my password is correct”. */
const saidOfPasswords = new Set(
  [
    'accepted also always being blocked broken case-sensitive changed compromised correct different disabled empty enough exactly expired false fine',
    'forgotten forgot good gone hacked hidden incorrect invalid leaked locked long lost mine missing needed never none null okay only private rejected',
    'refused required reset right safe same saved secure short still stolen stored strong that there this true unchanged unknown very weak working wrong',
  ].flatMap((line) => line.split(' ')),
);

/** Secrets that a plain text calls by their name: one-time codes, authenticator keys, passwords, API secrets, private keys of any form. */
export function findCalledSecrets(text: string): Secret[] {
  return rules.flatMap(({ kind, form: pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.['value'] ?? [];
      if (start === undefined || end === undefined) return [];
      return kind === 'password' && !isPassword(text.slice(start, end), text.slice(end)) ? [] : [{ kind, start, end }];
    }),
  );
}

/** A word of letters alone is a password only where the sentence ends or Chinese goes on behind it: “my password is being reset”. */
function isPassword(found: string, rest: string): boolean {
  const word = found.replace(/["'.,;!?)]+$/, '').toLowerCase();
  if (word.length < 4 || saidOfPasswords.has(word)) return false;
  return !/^[a-z-]+$/.test(word) || word.length < found.length || !/^\s*[a-z]/i.test(rest);
}

function called(name: string, between: string, what: string): RegExp {
  return form(`${name}${between}(?<value>${what})`);
}

function form(source: string): RegExp {
  return new RegExp(source, 'dgiu');
}

type Rule = { kind: SecretKind; form: RegExp };
