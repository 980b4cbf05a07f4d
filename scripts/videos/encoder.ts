import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Small files whose drawings stay sharp. https://trac.ffmpeg.org/wiki/Encode/H.264, https://trac.ffmpeg.org/wiki/Encode/VP9 */
const codecs = {
  mp4: '-c:v libx264 -preset medium -tune animation -crf 27 -movflags +faststart',
  webm: '-c:v libvpx-vp9 -crf 41 -b:v 0 -row-mt 1 -deadline good -cpu-used 4',
};
/** Frames as long as their pictures stand, colours as screens show them, and nothing in the files that changes from one run to the next. */
const frames = '-fps_mode vfr -vf scale=out_color_matrix=bt709:out_range=tv -colorspace bt709 -color_primaries bt709 -color_trc bt709 -pix_fmt yuv420p';
const exact = '-fflags +bitexact -flags:v +bitexact -map_metadata -1';

/** Makes MP4 and WebM of a list of pictures, as ffmpeg’s concat reader takes it. */
export function encode(list: string, { folder, name, chapters, seconds }: Film): void {
  const common = `${frames} ${exact} -force_key_frames ${chapters.join(',')} -t ${seconds}`;
  const files = Object.entries(codecs).flatMap(([ending, codec]) => [...`${codec} ${common}`.split(' '), join(folder, `${name}.${ending}`)]);
  ffmpeg(['-f', 'concat', '-safe', '0', '-i', list, ...files]);
}

/** Writes a picture as the poster of a film, smaller and as JPEG. */
export function writePoster(picture: Buffer, file: string): void {
  ffmpeg(['-i', '-', ...`-vf scale=960:-1 -q:v 7 ${exact}`.split(' '), file], picture);
}

/** Throws, with what to do, where ffmpeg is missing. */
export function needFfmpeg(): void {
  if (spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('There is no ffmpeg on this machine. Install it (“apt-get install ffmpeg”, “brew install ffmpeg”) and run this again.');
  }
}

function ffmpeg(parts: string[], input: Buffer = Buffer.alloc(0)): void {
  const { status } = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...parts], { input, stdio: ['pipe', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('ffmpeg could not make the file; what it said stands above.');
}

type Film = { folder: string; name: string; chapters: readonly number[]; seconds: number };
