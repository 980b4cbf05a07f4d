import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from './checks/check-content.ts';
import { formatProblem } from './checks/problem.ts';

/** `node scripts/check-content.ts [folder]`: names every mistake in `content/` and ends with 1 if there is one. */
const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('..', import.meta.url));
const { problems, articles } = checkContent(root);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`} in content/. Nothing is published before it is mended.`);
  process.exitCode = 1;
} else {
  console.log(`content/ is sound: ${articles} articles.`);
}
