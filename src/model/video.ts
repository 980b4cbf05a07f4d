import { z } from 'zod';
import { locales, type Locale } from '../languages.ts';
import { day, id, line, localizedLine } from './text.ts';
import { type VideoHost, videoHosts } from './video-hosts.ts';

/** How the hosts name a video. */
const hostedIds = {
  youtube: { pattern: /^[\w-]{11}$/, looksLike: 'the 11 characters after watch?v=' },
  bilibili: { pattern: /^BV[1-9A-HJ-NP-Za-km-z]{10}$/, looksLike: 'a bvid such as BV1xx411c7mD' },
} satisfies Record<Exclude<VideoHost, 'own'>, { pattern: RegExp; looksLike: string }>;

/** The clip of one language. */
const source = z
  .strictObject({
    /** own: `<clip>.mp4` and `<clip>.webm` stand in the video's folder. Otherwise the host that has it. */
    host: z.enum(videoHosts),
    /** own: the name of both files without its ending, such as clip.en. youtube: the video's id. bilibili: its bvid. */
    id: line,
  })
  .superRefine(({ host, id: name }, { addIssue }) => {
    const { pattern, looksLike } = host === 'own' ? { pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/, looksLike: 'a file name without its ending' } : hostedIds[host];
    if (!pattern.test(name)) addIssue({ code: 'custom', path: ['id'], message: looksLike });
  });

const chapter = z.strictObject({
  /** The second at which it begins. */
  at: z.int().min(0),
  title: localizedLine,
});

/** `video.yaml`: a video in every language. Its folder's name is its id and its address. */
export const video = z
  .strictObject({
    title: localizedLine,
    /** One or two sentences: what somebody knows who has seen it. */
    summary: localizedLine,
    /** The folder of content/articles/ that it belongs to. */
    category: id,
    /** The day on which it was published or made again. */
    published: day,
    /** How long it runs. */
    seconds: z.int().min(1),
    /** false for a clip that says nothing aloud: readers are told, and find its words in the captions. */
    sound: z.boolean().default(true),
    /** From the beginning, in order. */
    chapters: z.array(chapter).min(1),
    sources: z.strictObject({ en: source, 'zh-cn': source } satisfies Record<Locale, typeof source>),
  })
  .superRefine(({ chapters, seconds }, { addIssue }) => {
    for (const [index, { at }] of chapters.entries()) {
      const before = chapters[index - 1];
      const issue = (message: string) => addIssue({ code: 'custom', path: ['chapters', index, 'at'], message });
      if (!before && at !== 0) issue('0, as the first chapter begins with the video');
      else if (before && at <= before.at) issue(`a second after ${before.at}, as chapters stand in order`);
      else if (at >= seconds) issue(`a second before the end, ${seconds}`);
    }
  });

/** Every file that stands in a video's folder beside `video.yaml`. */
export function filesOf({ sources }: Pick<Video, 'sources'>): string[] {
  const own = Object.values(sources).flatMap(({ host, id: name }) => (host === 'own' ? clipFiles(name) : []));
  return [...new Set([...locales.flatMap((locale) => [captionsFile(locale), posterFile(locale)]), ...own])];
}

/** The files of an own clip, the one that most browsers play best first. */
export function clipFiles(name: string): [webm: string, mp4: string] {
  return [`${name}.webm`, `${name}.mp4`];
}

export function captionsFile(locale: Locale): string {
  return `captions.${locale}.vtt`;
}

export function posterFile(locale: Locale): string {
  return `poster.${locale}.jpg`;
}

export type Video = z.infer<typeof video>;
export type VideoSource = Video['sources'][Locale];
