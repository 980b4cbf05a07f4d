import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Attachments } from '../../model/attachments.ts';
import { words } from '../../model/words.ts';
import { judge } from './judge.ts';
import { formatSize } from './size.ts';

const limits: Attachments = { types: ['png', 'jpeg', 'pdf'], maxBytes: 1_000_000, maxFiles: 2 };
const wordsOf = (locale: string) => words.parse(parse(readFileSync(new URL(`../../../content/words/${locale}.yaml`, import.meta.url), 'utf8'))).ticket.files;

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff, 0xe0];
const pdf = [...'%PDF-1.7'].map((letter) => letter.charCodeAt(0));

const file = (name: string, begins: number[], size = 2000) => new File([new Uint8Array([...begins, ...new Uint8Array(size - begins.length)])], name);
const judged = (files: File[], setting = limits) => judge(files, setting, wordsOf('en'), 'en');

test('a picture and a paper are known by their first bytes, and go along with a type that is true', async () => {
  const { taken, problems } = await judged([file('a.png', png), file('b.PDF', pdf)]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    taken.map(({ name, type, size }) => [name, type, size]),
    [
      ['a.png', 'image/png', 2000],
      ['b.PDF', 'application/pdf', 2000],
    ],
  );
});

test('a JPEG that is called a PNG, or has no ending, gets one that is true', async () => {
  const { taken } = await judged([file('screen.png', jpeg), file('photo', jpeg)]);
  assert.deepEqual(
    taken.map(({ name, type }) => [name, type]),
    [
      ['screen.png.jpg', 'image/jpeg'],
      ['photo.jpg', 'image/jpeg'],
    ],
  );
});

test('what is only called a picture is refused, and so is a kind that the setting does not name', async () => {
  const program = file('photo.png', [0x4d, 0x5a, 0x90]);
  assert.deepEqual(await judged([program]), { taken: [], problems: ['Expected PNG, JPEG, or PDF; “photo.png” is something else.'] });
  const { problems } = await judged([file('a.pdf', pdf)], { ...limits, types: ['png'] });
  assert.deepEqual(problems, ['Expected PNG; “a.pdf” is something else.']);
});

test('a byte too many is too large, and the words never show the same size for both', async () => {
  assert.equal((await judged([file('a.png', png, 1_000_000)])).taken.length, 1);
  assert.deepEqual((await judged([file('a.png', png, 1_000_001)])).problems, ['“a.png” has 1.1 MB; at most 1 MB can be sent.']);
});

test('too many files are refused together, an empty one by its name', async () => {
  const one = file('a.png', png);
  assert.deepEqual(await judged([one, one, one]), { taken: [], problems: ['You have chosen 3 files; at most 2 can be sent.'] });
  assert.deepEqual((await judged([one, new File([], 'b.png')])).problems, ['“b.png” is empty. Choose another file.']);
});

test('a file that cannot be read any more is named', async () => {
  const gone = file('a.png', png);
  gone.slice = () => {
    throw new DOMException('The file was changed.', 'NotReadableError');
  };
  assert.deepEqual((await judged([gone])).problems, ['“a.png” cannot be read any more. Choose it again.']);
});

test('every sentence is there in Chinese, too', async () => {
  const tell = async (files: File[]) => (await judge(files, limits, wordsOf('zh-cn'), 'zh-CN')).problems;
  assert.deepEqual(await tell([file('a.gif', [0x47, 0x49, 0x46]), file('b.png', png, 1_200_000)]), [
    '只接收 PNG、JPEG 或 PDF；“a.gif”是别的类型。',
    '“b.png”有 1.2 MB，最大只能发送 1 MB。',
  ]);
});

test('a size is written as its language writes it', () => {
  assert.equal(formatSize(900, 'en'), '0.9 kB');
  assert.equal(formatSize(5_000_000, 'en', 'floor'), '5 MB');
  assert.equal(formatSize(1_950_000, 'en', 'floor'), '1.9 MB');
});
