/**
 * Optional packages – a library's binaries for other systems – that a lockfile does not name in the version that their
 * parent asks for. npm leaves out what its registry did not offer when the file was written; then `npm ci` fails, or the
 * binary is missing on the system that needs it.
 */
export function missingFromLockfile({ packages }: Lockfile): MissingPackage[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => !isLocked(packages, parent, name, version))
      .map(([name, version]) => ({ parent, name, version, dev: dev === true })),
  );
}

/** As Node looks for it: below the package, then beside it, then beside everything around it; the first one found counts. */
function isLocked(packages: Lockfile['packages'], from: string, name: string, version: string): boolean {
  for (let path = from; ; path = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0))) {
    const locked = packages[`${path ? `${path}/` : ''}node_modules/${name}`];
    // A range was resolved by npm itself; an exact version must be that one.
    if (locked) return !/^\d/.test(version) || locked.version === version;
    if (path === '') return false;
  }
}

export type MissingPackage = { parent: string; name: string; version: string; dev: boolean };
export type Lockfile = { packages: Record<string, LockedPackage> };
export type LockedPackage = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
};
