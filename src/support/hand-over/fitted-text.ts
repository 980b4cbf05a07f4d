import type { CaseLine, Left } from './case.ts';

const plainBreak = '\n';
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of a text as there is room for when it is encoded: whole lines first, then the description as far as it goes. */
export function fitText(lines: readonly CaseLine[], description: string, room: number, write: (unit: string) => string): { encoded: string; left: Left[] } {
  const left: Left[] = [];
  const gap = encode(write(plainBreak));
  const writeAll = (text: string) =>
    [...characters.segment(text.toWellFormed().trim())].map(({ segment }) => encode(write(segment.replace('\r\n', plainBreak))));
  let encoded = '';
  for (const { text, part } of lines) {
    const longer = (encoded && encoded + gap) + writeAll(text).join('');
    if (longer.length <= room) encoded = longer;
    else left.push(part);
  }
  const units = writeAll(description);
  if (units.length === 0) return { encoded, left };
  const start = encoded && encoded + gap + gap;
  if ((start + units.join('')).length <= room) return { encoded: start + units.join(''), left };
  const more = encode('…');
  let cut = start;
  for (const unit of units) {
    if (cut.length + unit.length + more.length > room) break;
    cut += unit;
  }
  const isCut = cut !== start;
  return { encoded: isCut ? cut + more : encoded, left: [...left, { part: 'description', isCut }] };
}

/** What an address takes of a text: half a character, which is no text, becomes its sign. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
