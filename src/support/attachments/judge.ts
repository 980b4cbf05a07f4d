import type { Attachments } from '../../model/attachments.ts';
import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import { kindOf, nameTypes, trulyNamed } from './file-kind.ts';
import { formatSize } from './size.ts';

/**
 * What may go along of the files that a reader has chosen, and a sentence for each that may not. A photo keeps what its camera wrote into it:
 * a canvas would drop that, but browsers that resist fingerprinting give noise instead of the picture, so that the page warns instead.
 */
export async function judge(files: readonly File[], { types, maxBytes, maxFiles }: Attachments, words: FileWords, tag: string): Promise<Judged> {
  if (files.length > maxFiles) return { taken: [], problems: [fill(words.tooMany, { count: files.length, most: maxFiles })] };
  const taken: File[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const { name, size } = file;
    if (size === 0) problems.push(fill(words.empty, { name }));
    else if (size > maxBytes) problems.push(fill(words.tooLarge, { name, size: formatSize(size, tag), most: formatSize(maxBytes, tag, 'floor') }));
    else {
      try {
        const kind = await kindOf(file, types);
        if (kind) taken.push(trulyNamed(file, kind));
        else problems.push(fill(words.wrongType, { name, types: nameTypes(types, tag) }));
      } catch {
        // It was moved, renamed or changed since it was chosen.
        problems.push(fill(words.unreadable, { name }));
      }
    }
  }
  return { taken, problems };
}

export type FileWords = Words['ticket']['files'];
export type Judged = { taken: File[]; problems: string[] };
