import type { CodeForm } from '../model/code-form.ts';
import type { Network } from '../model/network.ts';

/** The other networks on which some address of a network could stand as well: nobody can tell them apart by the address. */
export function lookAlikes<Known extends Pick<Network, 'addresses'>>(network: Known, networks: readonly Known[]): Known[] {
  return networks.filter((other) => other !== network && other.addresses.some((theirs) => network.addresses.some((own) => isAlike(own, theirs))));
}

/** Patterns of names are left out: a name tells its own network, but by chance. */
function isAlike(one: CodeForm, other: CodeForm): boolean {
  if (one.form === 'evm' && other.form === 'evm') return true;
  if (one.form === 'base58' && other.form === 'base58') return one.bytes === other.bytes;
  if (one.form === 'hex' && other.form === 'hex') return one.bytes === other.bytes && one.prefix === other.prefix;
  if (one.form === 'base58check' && other.form === 'base58check')
    return one.alphabet === other.alphabet && one.bytes === other.bytes && one.versions.some((version) => other.versions.includes(version));
  return false;
}
