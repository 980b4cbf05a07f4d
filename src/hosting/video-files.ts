import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Video, video } from '../model/video.ts';

const folder = new URL('../../content/videos/', import.meta.url);

/** What every `video.yaml` says, for the policy. A file with mistakes is left out here; the content check names them and stops the build. */
export function readVideoFiles(): VideoFile[] {
  return globSync('*/video.yaml', { cwd: folder }).flatMap((file) => {
    const { success, data } = video.safeParse(parse(readFileSync(new URL(file, folder), 'utf8')));
    return success ? [data] : [];
  });
}

export type VideoFile = Pick<Video, 'sources'>;
