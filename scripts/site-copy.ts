import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the site with other content than ours: copies the project below the temporary folder, lets somebody change the copy, and
 * builds it there.
 * @returns the copy's folder, whose `dist/` is the built site.
 */
export function buildCopy(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-copy-'));
  for (const name of ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  // A link for each package: what builds keep beside them, in hidden folders, would mix where two build at once.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  change(folder);
  execFileSync(process.execPath, ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--force'], { cwd: folder, stdio: 'ignore' });
  return folder;
}
