/**
 * Optional packages – a library's binaries for other systems – that a lockfile does not name, as `parent → package@version`.
 * npm leaves out what its registry did not offer when the file was written; on the system that needs it, `npm ci` then fails
 * or the binary is missing.
 */
export function missingFromLockfile({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => `${path || 'package.json'} → ${name}@${version}`),
  );
}

/** As Node looks for it: beside the package, then beside everything around it. */
function isLocked(packages: Lockfile['packages'], from: string, name: string): boolean {
  for (let path = from; ; path = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
}

export type Lockfile = { packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> };
