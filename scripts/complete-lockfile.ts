import { readFileSync, writeFileSync } from 'node:fs';
import { type LockedPackage, type Lockfile, missingFromLockfile, type MissingPackage } from './checks/lockfile.ts';

/**
 * `npm run lockfile`: adds to package-lock.json the optional packages that npm left out, because its registry
 * did not offer them on the machine that wrote the file. `npm ci` on their own systems then finds and loads them.
 */
const file = new URL('../package-lock.json', import.meta.url);
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const missing = missingFromLockfile(lockfile);
for (const each of missing) lockfile.packages[`${each.parent}/node_modules/${each.name}`] = entryOf(each);
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} packages added to package-lock.json.`);

/** Such packages say in their names for what they are: `@pagefind/darwin-arm64`, `compiler-binding-linux-x64-gnu`. */
function entryOf({ name, version, dev }: MissingPackage): LockedPackage {
  const [, system, cpu] = /(android|darwin|freebsd|linux|openharmony|win32|windows|wasm32)-(arm64|x64|arm|ia32|wasi|riscv64|ppc64|s390x)/.exec(name) ?? [];
  if (!system || !cpu) throw new Error(`${name} does not say for which system it is; add it to package-lock.json by hand.`);
  const isWasm = system === 'wasm32';
  return { version, ...(dev && { dev }), optional: true, ...(isWasm ? { cpu: ['wasm32'] } : { os: [system === 'windows' ? 'win32' : system], cpu: [cpu] }) };
}
