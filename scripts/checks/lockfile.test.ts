import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Lockfile, missingFromLockfile } from './lockfile.ts';

test('the lockfile names every optional package, so that the project installs on every system', () => {
  const lockfile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lockfile;
  assert.deepEqual(missingFromLockfile(lockfile), [], 'Mend it with “npm run lockfile”.');
});

test('a binary for another system that is not locked is found', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0', 'a-linux': '1.0.0' } },
    'node_modules/a-linux': { version: '1.0.0' },
  };
  assert.deepEqual(missingFromLockfile({ packages }), [{ parent: 'node_modules/a', name: 'a-mac', version: '1.0.0', dev: false }]);
});

test('a binary that is locked in another version, for another parent, does not count', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { 'a-mac': '2.0.0' } }, 'node_modules/a-mac': { version: '1.0.0' } };
  assert.equal(missingFromLockfile({ packages }).length, 1);
});
