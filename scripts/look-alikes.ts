import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `node scripts/look-alikes.ts confusables.txt`: takes from Unicode's table of confusable characters (UTS #39,
 * https://www.unicode.org/Public/security/) those that look like a Latin letter or a digit, for the check of official channels.
 */
const [, , source] = process.argv;
if (!source) {
  console.error('Expected the path of Unicode’s confusables.txt; found none. Run: node scripts/look-alikes.ts confusables.txt');
  process.exit(1);
}
/** Unicode leaves small capitals as they are; in a name they are read as their letters. */
const smallCapitals = new Map(Object.entries({ ʙ: 'b', ɢ: 'g', ʜ: 'h', ĸ: 'k', ʟ: 'l', ʍ: 'm', ɴ: 'n', ʀ: 'r', ß: 'b', ᴛ: 't' }));
const table = readFileSync(source, 'utf8');
const version = /^# Version: (.+)$/m.exec(table)?.[1] ?? 'unknown';

const groups = new Map<string, string[]>([...smallCapitals].map(([capital, letter]) => [letter, [capital]]));
for (const [, code = '', target = ''] of table.matchAll(/^([0-9A-F]+) ;\t([0-9A-F ]+) ;/gm)) {
  const character = String.fromCodePoint(Number.parseInt(code, 16));
  const looksLike = withoutMarks(
    target
      .split(' ')
      .map((each) => String.fromCodePoint(Number.parseInt(each, 16)))
      .join(''),
  );
  const latin = smallCapitals.get(looksLike) ?? looksLike.toLowerCase();
  // What normalization changes is looked up as what it becomes.
  if (!/^[a-z0-9]{1,2}$/.test(latin) || !/^[\p{L}\p{N}]$/u.test(character) || withoutMarks(character) !== character) continue;
  groups.set(latin, [...(groups.get(latin) ?? []), character]);
}
const lines = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([latin, characters]) => `  ${latin}: '${characters.join('')}',`);
const file = fileURLToPath(new URL('../src/self-service/official-channels/look-alikes.ts', import.meta.url));
const text = readFileSync(file, 'utf8').replace(/Version [\d.]+/, `Version ${version}`);
writeFileSync(file, text.replace(/(= \{\n)[\s\S]*?(\};\n)/, `$1${lines.join('\n')}\n$2`));

function withoutMarks(value: string): string {
  return value.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
