import type { APIRoute } from 'astro';
import { dataFile } from '../../data-file.ts';
import { getCoinFigures, getFigureFiles } from '../../knowledge-base.ts';

/** Every figure, with the id by which articles show it: `src/model/figure.ts` says what its fields mean. */
export const GET: APIRoute = async () => {
  const [files, ofCoins] = await Promise.all([getFigureFiles(), getCoinFigures()]);
  const figures = [...files.flatMap((file) => file.figures), ...ofCoins];
  return dataFile(
    figures.map(({ asOf }) => asOf),
    { figures },
  );
};
