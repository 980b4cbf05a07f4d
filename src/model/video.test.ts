import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, video } from './video.ts';

const both = (words: string) => ({ en: words, 'zh-cn': words });
const chapters = [
  { at: 0, title: both('One') },
  { at: 12, title: both('Two') },
];
const sound = {
  title: both('A'),
  summary: both('B'),
  category: 'deposits',
  published: '2026-11-23',
  seconds: 30,
  chapters,
  sources: { en: { host: 'own', id: 'clip.en' }, 'zh-cn': { host: 'bilibili', id: 'BV1xx411c7mD' } },
};

/** What is wrong with a video, each with its path. */
function mistakes(changes: object): string[] {
  const { error } = video.safeParse({ ...sound, ...changes });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a video with chapters in order and a clip for each language is sound', () => {
  assert.deepEqual(mistakes({}), []);
});

test('chapters begin with the video, stand in order and before its end', () => {
  const at = (...seconds: number[]) => ({ chapters: seconds.map((second) => ({ at: second, title: both('x') })) });
  assert.deepEqual(mistakes(at(3, 9)), ['chapters.0.at: 0, as the first chapter begins with the video']);
  assert.deepEqual(mistakes(at(0, 9, 9)), ['chapters.2.at: a second after 9, as chapters stand in order']);
  assert.deepEqual(mistakes(at(0, 30)), ['chapters.1.at: a second before the end, 30']);
});

test('a source is named as its host names it', () => {
  const source = (host: string, id: string) => mistakes({ sources: { ...sound.sources, en: { host, id } } });
  assert.deepEqual(source('youtube', 'dQw4w9WgXcQ'), []);
  assert.deepEqual(source('youtube', 'https://youtu.be/dQw4w9WgXcQ'), ['sources.en.id: the 11 characters after watch?v=']);
  assert.deepEqual(source('bilibili', 'av170001'), ['sources.en.id: a bvid such as BV1xx411c7mD']);
  assert.deepEqual(source('own', '../clip'), ['sources.en.id: a file name without its ending']);
  assert.match(source('vimeo', '1').join(), /^sources\.en\.host/);
});

test('a video needs captions and a poster in each language, and both files of its own clips', () => {
  assert.deepEqual(filesOf(video.parse(sound)).sort(), [
    'captions.en.vtt',
    'captions.zh-cn.vtt',
    'clip.en.mp4',
    'clip.en.webm',
    'poster.en.jpg',
    'poster.zh-cn.jpg',
  ]);
});
