import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from './encoder.ts';

/** Moments in a second at which the picture may change. */
export const rate = 20;
/** No picture stands longer without being sent again: players that jump into a film find one soon. */
const longest = rate;

/** A film under way: PNG pictures go in, each for as many frames as it stands; MP4 and WebM come out. */
export class Reel {
  readonly #stills: { picture: Buffer; frames: number }[] = [];
  #frames = 0;

  /** How long the film is so far. */
  get seconds(): number {
    return this.#frames / rate;
  }

  add(picture: Buffer, frames = 1): void {
    const last = this.#stills.at(-1);
    if (last?.picture === picture) last.frames += frames;
    else this.#stills.push({ picture, frames });
    this.#frames += frames;
  }

  /** Lets a picture stand until a second of the film. Throws where the film is further already: its script is too slow for it. */
  hold(picture: Buffer, until: number): void {
    const frames = Math.round(until * rate) - this.#frames;
    if (frames < 0) throw new Error(`At ${until} s the film should rest, but it stands at ${this.seconds} s. Give the chapter more time in video.yaml.`);
    this.add(picture, frames);
  }

  /**
   * Writes both files.
   * @param name the files’ name without its ending.
   * @param chapters the seconds to which players jump.
   */
  finish(folder: string, name: string, chapters: readonly number[]): void {
    const pictures = mkdtempSync(join(tmpdir(), 'reel-'));
    const pieces = this.#stills.flatMap(({ picture, frames }, index) => {
      const file = join(pictures, `${index}.png`);
      writeFileSync(file, picture);
      return Array.from({ length: Math.ceil(frames / longest) }, (_, piece) => ({ file, frames: Math.min(frames - piece * longest, longest) }));
    });
    const list = join(pictures, 'list.txt');
    writeFileSync(list, concatList(pieces));
    encode(list, { folder, name, chapters, seconds: this.seconds });
    rmSync(pictures, { recursive: true });
  }
}

/** For ffmpeg: a picture stands until the next one comes. So the last one comes twice, the second time for one frame. */
function concatList(pieces: readonly { file: string; frames: number }[]): string {
  const lines = pieces.map(({ file, frames }, index) => `file '${file}'\nduration ${(index === pieces.length - 1 ? frames - 1 : frames) / rate}\n`);
  return `${lines.join('')}file '${pieces.at(-1)?.file}'\n`;
}
