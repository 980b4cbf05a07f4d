import { expect, type Page, test } from '@playwright/test';

const articles = { liquidation: 'trading/leverage', fee: 'trading/trading-fees', funding: 'trading/funding-fee', limit: 'kyc/levels-and-limits' };

async function open(page: Page, kind: keyof typeof articles, locale = 'en') {
  await page.goto(`/${locale}/${articles[kind]}/`);
  const box = page.locator('calculator-box');
  await expect(box).toHaveCount(1);
  return {
    box,
    field: (id: string) => box.locator(`[data-input="${id}"]`),
    result: (id: string) => box.locator(`[data-result="${id}"]`),
    problem: box.locator('.problem'),
  };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of ['en', 'zh-cn']) {
    test(`every worked example of ${locale} reads as plain text`, async ({ page }) => {
      for (const [kind, example] of [
        ['liquidation', ['60,000', '54,271.36', '9.55']],
        ['fee', ['60,000', '0.6', '60,120.12']],
        ['funding', ['0.01', '0.6', '1.8']],
        ['limit', ['9,000', '1,000']],
      ] as const) {
        const { box } = await open(page, kind, locale);
        for (const text of example) await expect(box.getByText(text, { exact: true }).first()).toBeVisible();
        for (const control of await box.locator('input, select, .note').all()) await expect(control).toBeHidden();
      }
    });
  }
});

test('a liquidation price follows what is typed, by keyboard alone: 30,000 × 1.2 ÷ 1.005', async ({ page }) => {
  const { field, result, problem } = await open(page, 'liquidation');
  await field('side').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('30,000');
  await page.keyboard.press('Tab');
  await expect(field('amount')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('5x');
  await expect(result('price')).toHaveText('35,820.9');
  await expect(result('distance')).toHaveText('19.4');
  await expect(problem).toBeEmpty();
});

test('a fee, a funding payment and what is left of a limit follow what is typed', async ({ page }) => {
  const fee = await open(page, 'fee');
  await fee.field('market').selectOption('perpetual-maker');
  await fee.field('amount').fill('0,3');
  await expect(fee.result('once')).toHaveText('3.6');
  const funding = await open(page, 'funding', 'zh-cn');
  await funding.field('rate').fill('−0.0375%');
  await expect(funding.result('all')).toHaveText('-6.75');
  const limit = await open(page, 'limit');
  await limit.field('withdrawn').fill('10 000,5');
  await expect(limit.result('left')).toHaveText('0');
});

for (const [typed, price] of [
  ['１０００', '904.523'],
  ['1,000.5', '904.975'],
  ['1 000,5', '904.975'],
  ['\u200f1000\u202c', '904.523'],
]) {
  test(`an entry price of ${JSON.stringify(typed)} is read as a number`, async ({ page }) => {
    const { field, result } = await open(page, 'liquidation');
    await field('entry').fill(typed ?? '');
    await expect(result('price')).toHaveText(price ?? '');
  });
}

const bad = [
  ['', 'is empty', '还没填'],
  ['\u202e', 'is empty', '还没填'],
  ['0', 'above zero', '大于零'],
  ['-5', 'above zero', '大于零'],
  ['1e400', 'found “1e400”', '现在是“1e400”'],
  ['9'.repeat(60), 'too large', '太大了'],
  ['6万', 'found “6万”', '现在是“6万”'],
  ['NaN', 'expected a number', '请填写数字'],
  ['<b>1</b>', 'found “<b>1</b>”', '现在是“<b>1</b>”'],
  ['\u202eabc', 'found “abc”', '现在是“abc”'],
  ['7'.repeat(1_000_000), `${'7'.repeat(40)}…`, `${'7'.repeat(40)}…`],
] as const;

for (const [index, locale] of (['en', 'zh-cn'] as const).entries()) {
  test(`what is no number is answered by a sentence in ${locale}, tied to its field, and never computed`, async ({ page }) => {
    for (const kind of ['liquidation', 'fee', 'funding'] as const) {
      const { box, field, problem } = await open(page, kind, locale);
      for (const wrong of bad) {
        await field('amount').fill(wrong[0]);
        await expect(problem).toContainText(wrong[index + 1] ?? '');
        await expect(problem).not.toContainText(/Infinity|undefined|[{}]/);
        expect(new Set(await box.locator('[data-result]').allTextContents())).toEqual(new Set(['–']));
        await expect(field('amount')).toHaveAttribute('aria-invalid', 'true');
        await expect(field('amount')).toHaveAccessibleDescription(/./);
      }
      await field('amount').fill('1');
      await expect(problem).toBeEmpty();
      await expect(field('amount')).toHaveAttribute('aria-invalid', 'false');
    }
  });
}

test('leverage above the highest names the highest', async ({ page }) => {
  const { field, problem } = await open(page, 'liquidation');
  await field('leverage').fill('51');
  await expect(problem).toHaveText('Leverage is at least 1 and at most 50.');
});

test('a screen reader hears a result with its name, and a mistake at once', async ({ page }) => {
  const { box, problem } = await open(page, 'liquidation');
  await expect(box.locator('[aria-live="polite"] > [aria-atomic="true"]').filter({ hasText: 'Liquidation price' })).toContainText('54,271.36');
  await expect(problem).toHaveRole('alert');
  await expect(box).toHaveRole('group');
  await expect(box).toHaveAccessibleName(/liquidation price/);
  await expect(box.getByRole('textbox', { name: 'Entry price' })).toBeVisible();
});

test('where the arithmetic cannot be loaded, no result stands beside figures that it does not belong to', async ({ page }) => {
  await page.route('**/work-out*.js', (route) => route.abort());
  const { field, result, problem } = await open(page, 'liquidation');
  await field('entry').fill('5');
  await expect(result('price')).toHaveText('–');
  await expect(problem).toContainText('could not be loaded');
});
