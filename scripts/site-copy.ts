import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
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
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  change(folder);
  execFileSync(process.execPath, ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--force'], { cwd: folder, stdio: 'ignore' });
  return folder;
}
