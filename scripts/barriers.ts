import axe from 'axe-core';
import type { Page } from 'playwright';

/** What to look at: everything unless `within` says where, every rule unless `rules` names some. */
export type BarrierOptions = { within?: string; rules?: string[] };

/**
 * The barriers that axe finds on a page as it stands, each with its rule and its elements; none is an empty list. Axe goes
 * to the page once for each load, and does not write down what passes: a thousand pages are looked at in each run.
 */
export async function barriers(page: Page, { within, rules }: BarrierOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([place, runOnly]) => window.axe.run(place ?? document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) }),
    [within, rules] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
