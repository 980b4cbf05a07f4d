import { expect, test } from '@playwright/test';

test('a coin chooses the networks that carry it, and all coins show all again', async ({ page }) => {
  await page.goto('/en/networks/');
  const rows = page.locator('tr[data-coins]:visible');
  await expect(rows).toHaveCount(27);
  await page.getByRole('button', { name: 'XRP', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'XRP', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('coin-filter [role=status]')).toHaveText('1 network carries XRP');
  await page.getByRole('button', { name: 'All coins' }).press('Space');
  await expect(rows).toHaveCount(27);
  await expect(page.locator('coin-filter [role=status]')).toHaveText('');
});

test('without script a coin leads to the list of its networks', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/networks/');
  await page.getByRole('link', { name: 'XRP', exact: true }).click();
  await page.waitForURL('**/zh-cn/networks/#coin-xrp');
  await expect(page.locator('#coin-xrp').getByRole('link')).toHaveText(['XRP Ledger']);
  await context.close();
});
