import assert from 'node:assert/strict';
import { globSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '../checks/content-tree.ts';
import { films } from './films.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every film belongs to a video, and its poster is a moment of it', () => {
  const { videos } = readContent(root);
  for (const [id, { poster }] of Object.entries(films)) {
    const { seconds = 0 } = videos.get(id)?.yaml?.data ?? {};
    assert.ok(poster > 0 && poster < seconds, id);
  }
});

test('all clips together weigh at most 12 MB', () => {
  const sizes = globSync('content/videos/*/*', { cwd: root }).map((file) => statSync(`${root}${file}`).size);
  assert.ok(sizes.length > 0);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 12e6);
});
