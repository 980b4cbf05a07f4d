import { type Locale, locales } from '../../src/languages.ts';
import { captionsFile, filesOf } from '../../src/model/video.ts';
import { type Cue, readCaptions } from '../../src/videos/captions.ts';
import { clock } from '../../src/videos/times.ts';
import { transcriptOf } from '../../src/videos/transcript.ts';
import type { ContentTree, VideoFiles } from './content-tree.ts';
import { type Problem, suggest } from './problem.ts';

/** A video has every file that it needs and no other, and captions that fit its length and say the same in each language. */
export function checkVideos({ videos, files }: ContentTree): Problem[] {
  return [...videos.values()].flatMap((video) => [...checkFolder(video, files), ...checkCaptions(video)]);
}

function checkFolder({ id, yaml }: VideoFiles, files: readonly string[]): Problem[] {
  const folder = `content/videos/${id}/`;
  const start = { line: 1, column: 1 };
  if (!yaml) return [{ file: `${folder}video.yaml`, ...start, expected: 'this file, as every video needs one', found: 'none' }];
  if (!yaml.data) return [];
  const needed = filesOf(yaml.data);
  const present = files.filter((file) => file.startsWith(folder) && file !== yaml.file).map((file) => file.slice(folder.length));
  const missing = needed
    .filter((name) => !present.includes(name))
    .map((name) => {
      const cure = suggest(name, present);
      return { file: folder + name, ...start, expected: 'this file, as video.yaml asks for it', found: 'none', ...(cure && { cure }) };
    });
  const unused = present
    .filter((name) => !needed.includes(name))
    .map((name) => ({ file: folder + name, ...start, expected: 'a source in video.yaml that names this file', found: 'none', cure: 'Name it or delete it.' }));
  return [...missing, ...unused];
}

function checkCaptions({ id, yaml, captions }: VideoFiles): Problem[] {
  const read = [...captions].map(([locale, text]) => ({ locale, text, file: `content/videos/${id}/${captionsFile(locale)}`, ...readCaptions(text) }));
  const unread = read.flatMap(({ file, mistakes }) =>
    mistakes.map(({ message, line, column }) => ({ file, line, column, expected: 'captions that WebVTT allows', found: `“${message}”` })),
  );
  const { data } = yaml ?? {};
  if (!data || unread.length > 0) return unread;
  const late = read.flatMap(({ file, text, cues }) =>
    cues.flatMap(({ to }, index) =>
      to <= data.seconds
        ? []
        : [{ file, ...placeOfCue(text, index), expected: `captions that end with the video, at ${clock(data.seconds)}`, found: clock(to) }],
    ),
  );
  return [...late, ...compare(id, data.chapters, new Map(read.map(({ locale, cues }) => [locale, cues])))];
}

/** A chapter that says something in one language says it in every other. */
function compare(id: string, chapters: readonly { at: number }[], captions: ReadonlyMap<Locale, readonly Cue[]>): Problem[] {
  if (captions.size < locales.length) return [];
  const speaking = [...captions].map(([locale, cues]) => ({ locale, parts: transcriptOf(chapters, cues).map((part) => part.cues.length > 0) }));
  return chapters.flatMap(({ at }, index) => {
    const silent = speaking.filter(({ parts }) => !parts[index]);
    if (silent.length === 0 || silent.length === speaking.length) return [];
    return silent.map(({ locale }) => ({
      file: `content/videos/${id}/${captionsFile(locale)}`,
      line: 1,
      column: 1,
      expected: `words in the chapter that begins at ${clock(at)}, as in the other language`,
      found: 'none',
    }));
  });
}

/** The line of a cue’s times. The text is sound when this is asked, so that cues stand in it in their order. */
function placeOfCue(text: string, index: number) {
  const lines = text.split(/\r\n|\r|\n/).flatMap((content, line) => (content.includes('-->') ? [line + 1] : []));
  return { line: lines[index] ?? 1, column: 1 };
}
