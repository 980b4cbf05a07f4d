import type { Locale } from '../languages.ts';
import { captionsFile } from '../model/video.ts';
import { type Cue, readCaptions } from './captions.ts';

const addresses = import.meta.glob<string>('../../content/videos/*/*.{jpg,vtt,webm,mp4}', { query: '?url', import: 'default', eager: true });
const captions = import.meta.glob<string>('../../content/videos/*/captions.*.vtt', { query: '?raw', import: 'default', eager: true });

/** Where the site serves a file of a video's folder. Throws with the file's name where there is none. */
export function fileAddress(video: string, name: string): string {
  return take(addresses, video, name);
}

/** The words of a video in a language. */
export function cuesOf({ id, locale }: { id: string; locale: Locale }): Cue[] {
  return readCaptions(take(captions, id, captionsFile(locale))).cues;
}

function take(files: Record<string, string>, video: string, name: string): string {
  const path = `content/videos/${video}/${name}`;
  const found = files[`../../${path}`];
  if (found === undefined) throw new Error(`${path} is missing. Run “npm run check” to see what every video needs.`);
  return found;
}
