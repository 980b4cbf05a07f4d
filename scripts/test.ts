import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

/**
 * Every test: builds the site, runs the tests of logic in Node, then those of pages in a browser, and ends with a line
 * that counts them all. Both kinds run even where the first fails; the exit code is 1 where anything failed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results/results.json`;

if (!succeeds('npm', ['run', 'build'])) {
  console.error('The site could not be built: see above. No test was run.');
  process.exit(1);
}
const logic = await testLogic();
const pages = testPages();
const [passed, failed, skipped] = [logic.passed + pages.passed, logic.failed + pages.failed, logic.skipped + pages.skipped];
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function testLogic(): Promise<Count> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: globSync('{src,scripts}/**/*.test.ts', { cwd: root }).map((file) => root + file), concurrency: 2 });
  // Each file counts as a test of its own, too; only what stands in files is counted here.
  stream.on('test:pass', ({ skip, details }) => {
    if (details.type === 'suite') return;
    if (skip) count.skipped += 1;
    else count.passed += 1;
  });
  stream.on('test:fail', () => (count.failed += 1));
  stream.compose(spec).pipe(process.stdout);
  return new Promise((resolve) => stream.on('end', () => resolve(count)));
}

function testPages(): Count {
  rmSync(results, { force: true });
  const ended = succeeds('npx', ['playwright', 'test']);
  try {
    const { stats } = JSON.parse(readFileSync(results, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: ended ? failed : Math.max(failed, 1), skipped: stats.skipped };
  } catch {
    console.error('The tests of pages ended without a result.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function succeeds(command: string, parts: string[]): boolean {
  return spawnSync(command, parts, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

type Count = { passed: number; failed: number; skipped: number };
