import type { CodeForm } from '../model/code-form.ts';
import type { Network } from '../model/network.ts';

const base58 = '[1-9A-HJ-NP-Za-km-z]';
const bech32 = '[02-9ac-hj-np-z]';

/**
 * Regular expressions by which an address is told from a transaction ID, without a checksum and in little room: for a form that
 * asks for the one and is given the other. The recogniser knows more. Of several networks that write alike, the first is named.
 */
export function addressShapes<Known extends Pick<Network, 'addresses'>>(networks: readonly Known[]): Map<string, Known> {
  const shapes = networks.flatMap((network) => network.addresses.flatMap((form) => shapeOf(form) ?? []).map((shape) => [shape, network] as const));
  return new Map(shapes.reverse());
}

/** Nothing where a transaction ID can be written so, too, and for names. */
function shapeOf(form: CodeForm): string | undefined {
  switch (form.form) {
    case 'evm':
      return '^0x[0-9a-fA-F]{40}$';
    case 'base58check':
    case 'ss58':
      return `^(?=.{${form.length.join(',')}}$)(?:${form.begins.join('|')})${base58}+$`;
    case 'byron':
      return `^(?:${form.begins.join('|')})${base58}{50,}$`;
    case 'segwit':
      return `^${form.prefix}1${bech32}{11,71}$`;
    case 'bech32':
      return `^(?:${form.begins.join('|')})[0-9a-z]{30,}$`;
    case 'cashaddr':
      return `^(?:${form.prefix}:)?[qp]${bech32}{41}$`;
    case 'ton':
      return '^[EU]Q[A-Za-z0-9_-]{46}$';
    case 'strkey':
      return `^(?=.{${form.length.join(',')}}$)(?:${form.begins.join('|')})[A-Z2-7]+$`;
    case 'base58':
    case 'hex':
    case 'pattern':
      return undefined;
  }
}
