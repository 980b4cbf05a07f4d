import type { APIRoute } from 'astro';
import { dataFile } from '../../data-file.ts';
import { getNetworks } from '../../knowledge-base.ts';

/** Every network as `src/model/network.ts` describes it. */
export const GET: APIRoute = async () => {
  const networks = await getNetworks();
  return dataFile(
    networks.map(({ ours }) => ours.asOf),
    { networks },
  );
};
