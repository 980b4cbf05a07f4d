import { networkFacts } from '../../src/article/fact.ts';
import { coinFigures } from '../../src/model/coin-figures.ts';
import type { ContentTree } from './content-tree.ts';

/** The ids of figures: those of `content/facts/figures/`, of coins and of the fees on networks. */
export function figureIds({ figures, coins, networks }: ContentTree): Set<string> {
  const own = [...figures].flatMap(([file, { data }]) => Object.keys(data ?? {}).map((key) => `${file}/${key}`));
  return new Set([...own, ...coinFigures(coins.data ?? {}, networks.data ?? {}).map(({ id }) => id)]);
}

/** The ids of everything in `content/facts/` that a text may show. */
export function factIds(tree: ContentTree): Set<string> {
  const ofNetworks = Object.entries(tree.networks.data ?? {}).flatMap(([id, network]) => networkFacts(network).map((fact) => `networks/${id}/${fact}`));
  return new Set([...figureIds(tree), ...ofNetworks]);
}

/** Whether an id is that of a coin or a network whose file could not be read: the file's own problems say so. */
export function isUnreadable({ coins, networks }: ContentTree, id: string): boolean {
  return (id.startsWith('coins/') && !coins.data) || (id.startsWith('networks/') && !networks.data);
}
