import type { Video } from '../knowledge-base.ts';
import { languageOf } from '../languages.ts';
import type { Thing } from '../layout/json-ld.ts';
import type { Cue } from './captions.ts';
import { isoDuration, placeOf } from './times.ts';
import { joinCues } from './transcript.ts';

/** A video with its chapters as key moments, for search engines. https://schema.org/VideoObject, https://schema.org/Clip */
export function videoThing(
  { title, summary, seconds, published, chapters, locale }: Video,
  { page, poster, clip, player, cues, publisher }: VideoAddresses,
): Thing {
  return {
    '@type': 'VideoObject',
    name: title,
    description: summary,
    url: page,
    thumbnailUrl: poster,
    uploadDate: `${published}T00:00:00Z`,
    duration: isoDuration(seconds),
    inLanguage: languageOf(locale).tag,
    transcript: joinCues(cues),
    publisher: { '@type': 'Organization', name: publisher },
    ...(clip && { contentUrl: clip }),
    ...(player && { embedUrl: player }),
    hasPart: chapters.map(({ at, title: name }, index) => ({
      '@type': 'Clip',
      name,
      startOffset: at,
      endOffset: chapters[index + 1]?.at ?? seconds,
      url: `${page}?${placeOf(at)}`,
    })),
  };
}

/** Whole addresses: of the page, the poster, our own clip, or the host's player. */
type VideoAddresses = { page: string; poster: string; clip?: string | undefined; player?: string | undefined; cues: readonly Cue[]; publisher: string };
