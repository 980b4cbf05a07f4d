import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { formatFigure } from '../article/numbers.ts';
import { addressOf, languageOf, type Locale, locales } from '../languages.ts';
import { channels as channelsSchema } from '../model/channel.ts';
import { figures as figuresSchema } from '../model/figure.ts';
import { ticketFields, ticketTopics } from '../model/ticket.ts';
import { words as wordsSchema } from '../model/words.ts';
import { fill } from '../words.ts';

/** What the exchange offers, as it says so itself, with what shows from the home page on that the help center has it. */
const services: [service: string, shows: (reader: Reader) => Promise<void>][] = [
  ['the help center: FAQ, guides and rules, found by keyword or by category', showsArticles],
  ['live chat, at once, for quick questions', showsChat],
  ['tickets, for complex cases, with progress seen in the user’s own area', showsTickets],
  ['e-mail to the published addresses', showsEmail],
  ['communities on Telegram, X and others', (reader) => showsOurs(reader, ['telegram', 'x'])],
  ['a community forum', (reader) => showsOurs(reader, ['forum'])],
  ['a robot that answers common questions around the clock', showsAssistant],
  ['video tutorials', showsVideos],
  ['specialists for every subject', showsSpecialists],
  ['complaints, investigated and answered, and an appeal', showsComplaints],
  ['fast answers, in the time that each channel promises', showsPromises],
];

const channels = read('support/channels.yaml', channelsSchema);
const topics = read('support/ticket-topics.yaml', ticketTopics);
const fields = read('support/ticket-fields.yaml', ticketFields);
const figures = read('facts/figures/support.yaml', figuresSchema);
/** What a reader types who has no words of ours, and what answers it. */
const asked = { en: 'my deposit has not arrived', 'zh-cn': '充值没到账' };
const answer = 'deposits/deposit-not-credited';

for (const locale of locales) {
  for (const hasScript of [true, false]) {
    test.describe(() => {
      test.use({ javaScriptEnabled: hasScript });
      for (const [service, shows] of services) {
        test(`${locale}, ${hasScript ? 'with' : 'without'} script: the home page leads to ${service}`, async ({ page }) => {
          // What lies outside the site is not to be asked for by a test.
          await page.route(/^https:/, (route) => route.fulfill({ body: 'there' }));
          await page.goto(addressOf(locale));
          await shows({ page, main: page.getByRole('main'), locale, hasScript, words: read(`words/${locale}.yaml`, wordsSchema) });
        });
      }
    });
  }
}

async function showsArticles({ page, main, locale, hasScript, words }: Reader): Promise<void> {
  if (hasScript) {
    await page.getByRole('combobox', { name: words.search.label }).fill(asked[locale]);
    await main.getByRole('option').first().click();
  } else {
    await page.getByRole('banner').getByRole('link', { name: words.search.title }).click();
    await main.getByRole('link', { name: words.search.everything }).click();
    await main.locator(`a[href="${addressOf(locale, answer)}"]`).click();
  }
  await expect(page).toHaveURL(new RegExp(`${addressOf(locale, answer)}(#.*)?$`));
  await expect(main.getByRole('article')).toBeVisible();
  await page.goto(addressOf(locale));
  const categories = main.getByRole('region', { name: words.home.browse }).getByRole('heading', { level: 3 });
  await follow(categories.getByRole('link').first());
  await follow(main.locator('section .plain a').first());
}

async function showsChat({ page, main, locale, words }: Reader): Promise<void> {
  const chat = wayOf(main, 'chat', locale);
  await expect(chat).toContainText(words.support.always);
  await chat.getByRole('link').click();
  await expect(page).toHaveURL(addressIn('chat'));
}

async function showsTickets({ main, locale, hasScript, words }: Reader): Promise<void> {
  await wayOf(main, 'ticket', locale).getByRole('link').click();
  await main.getByRole('link', { name: topics.deposits.name[locale], exact: true }).click();
  await expect(main.getByLabel(fields['txid']?.label[locale] ?? '')).toBeVisible();
  if (!hasScript) {
    await expect(main.locator('form')).toHaveAttribute('action', `mailto:${addressIn('email')}`);
    await expect(main.getByRole('button', { name: words.ticket.handOverMail })).toBeVisible();
    return;
  }
  for (const unknown of await main.getByLabel(words.ticket.unknown).all()) await unknown.check();
  for (const required of await main.locator('[data-field][required]').all()) if (await required.isEnabled()) await required.fill('1');
  await main.getByRole('button', { name: words.ticket.check }).click();
  await expect(main.getByRole('region', { name: words.ticket.preview })).toContainText(fields['txid']?.label[locale] ?? '');
  await main.getByRole('button', { name: words.ticket.handOverMail }).click();
  await expect(main.getByRole('heading', { name: words.ticket.nextTitle })).toBeVisible();
  await expect(main.getByRole('link', { name: words.ticket.myTickets })).toBeVisible();
}

/** The addresses as text, and from a topic a message that says what it is about. */
async function showsEmail({ main, locale, words }: Reader): Promise<void> {
  await main.getByRole('link', { name: words.support.allWays }).click();
  for (const [id, { kind }] of Object.entries(channels)) if (kind === 'email') await expect(wayOf(main, id, locale)).toContainText(addressIn(id));
  const { deposits } = topics;
  await main.getByRole('link', { name: deposits.name[locale], exact: true }).click();
  await expect(wayOf(main, 'email', locale).getByRole('link')).toHaveAttribute(
    'href',
    `mailto:${addressIn('email')}?subject=${encodeURIComponent(deposits.name[locale])}`,
  );
}

/** The way to each, and a check that tells it from an imitation; without script, the list to compare with. */
async function showsOurs({ page, main, locale, hasScript, words }: Reader, ids: string[]): Promise<void> {
  const { verify, contact, support } = words;
  await main.getByRole('link', { name: support.allWays }).click();
  const communities = main.getByRole('region', { name: contact.communities });
  for (const id of ids) await expect(wayOf(communities, id, locale).getByRole('link')).toHaveAttribute('href', addressIn(id));
  await communities.getByRole('link', { name: contact.verify }).click();
  for (const id of ids) await expect(main.getByRole('region', { name: verify.listTitle }).getByText(addressIn(id), { exact: true })).toBeVisible();
  if (hasScript) {
    const check = async (text: string, verdict: string) => {
      await main.getByLabel(verify.label).fill(text);
      await main.getByRole('button', { name: verify.compare }).click();
      await expect(main.getByRole('status')).toContainText(verdict);
    };
    for (const id of ids) {
      await check(addressIn(id), verify.verdicts.listed);
      await check(addressIn(id).replace('kestrel', 'kestre1'), verify.verdicts.imitation);
    }
  }
  await page.goBack();
  const [first = ''] = ids;
  await wayOf(communities, first, locale).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`^${RegExp.escape(addressIn(first))}/?$`));
}

async function showsAssistant({ page, main, locale, hasScript, words }: Reader): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: words.assistant.title }).click();
  if (hasScript) {
    await page.getByLabel(words.assistant.label).fill(asked[locale]);
    await page.getByLabel(words.assistant.label).press('Enter');
    await expect(page.getByRole('log').getByRole('link', { name: words.assistant.read })).toHaveAttribute('href', addressOf(locale, answer));
    return;
  }
  await expect(main.locator('noscript p')).toContainText(words.assistant.noScript);
  await expect(main.getByRole('link', { name: words.support.allWays })).toBeVisible();
  await main.locator(`a[href="${addressOf(locale, answer)}"]`).click();
  await expect(page).toHaveURL(addressOf(locale, answer));
}

async function showsVideos({ page, main, locale, words }: Reader): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: words.videos.title }).click();
  await main.locator('.videos a').first().click();
  const video = main.locator('video');
  await expect(video.locator('track[kind=captions][default]')).toHaveAttribute('srclang', languageOf(locale).tag);
  expect((await main.getByRole('article').innerText()).length).toBeGreaterThan(100);
  await video.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0.2);
}

/** Each subject has its topic, with its articles first, and with questions of its own in its form. */
async function showsSpecialists({ page, main, locale, words }: Reader): Promise<void> {
  await main.getByRole('link', { name: words.support.allWays }).click();
  const list = main.getByRole('region', { name: words.contact.topics });
  for (const topic of Object.values(topics)) {
    const address = await list.getByRole('link', { name: topic.name[locale], exact: true }).getAttribute('href');
    const form = await page.request.get(address?.replace('/contact/', '/contact/ticket/') ?? '');
    const html = await form.text();
    for (const field of topic.fields) expect(html).toContain(`id="field-${field}"`);
  }
  await list.getByRole('link', { name: topics.kyc.name[locale], exact: true }).click();
  await expect(main.getByRole('region', { name: words.contact.answers }).getByRole('link')).toHaveCount(topics.kyc.articles.length);
  await main.getByRole('link', { name: fill(words.contact.ticketFor, { topic: topics.kyc.name[locale] }) }).click();
  for (const field of topics.kyc.fields) await expect(main.getByLabel(fields[field]?.label[locale] ?? '').first()).toBeVisible();
}

async function showsComplaints({ main, locale, hasScript, words }: Reader): Promise<void> {
  const { complaint } = words;
  await main.getByRole('link', { name: words.support.allWays }).click();
  await main.getByRole('link', { name: words.contact.complaint }).click();
  const times = main.getByRole('region', { name: complaint.times });
  for (const [what, figure] of [
    [complaint.acknowledged, 'complaint-acknowledged'],
    [complaint.decided, 'complaint-decision'],
    [complaint.appeal, 'complaint-appeal'],
    [complaint.appealDecided, 'appeal-decision'],
  ] as const) {
    await expect(times.getByRole('listitem').filter({ hasText: what })).toContainText(fill(complaint.within, { time: timeOf(figure, locale, words) }));
  }
  await main.getByRole('link', { name: complaint.form, exact: true }).click();
  await main.getByLabel(complaint.fields.subject).fill('1');
  await expect(main.getByRole('button', { name: complaint.print })).toBeVisible({ visible: hasScript });
}

async function showsPromises({ main, locale, words }: Reader): Promise<void> {
  const promising = Object.entries(channels).flatMap(([id, { firstAnswer }]) => (firstAnswer ? [[id, firstAnswer] as const] : []));
  const told = async (id: string, figure: string) =>
    expect(wayOf(main, id, locale)).toContainText(fill(words.support.firstAnswer, { time: timeOf(figure.replace('support/', ''), locale, words) }));
  for (const [id, figure] of promising.slice(0, 3)) await told(id, figure);
  await main.getByRole('link', { name: words.support.allWays }).click();
  for (const [id, figure] of promising) await told(id, figure);
}

/** Follows a link to a page that is called like it. */
async function follow(link: Locator): Promise<void> {
  const name = await link.innerText();
  await link.click();
  await expect(link.page().getByRole('heading', { level: 1 })).toHaveText(name);
}

/** The entry of a channel in a list of ways to us. */
function wayOf(place: Locator, id: string, locale: Locale): Locator {
  const name = place
    .page()
    .locator('.name')
    .getByText(channels[id]?.name[locale] ?? '', { exact: true });
  return place.getByRole('listitem').filter({ has: name });
}

function addressIn(id: string): string {
  return String(channels[id]?.address);
}

function timeOf(id: string, locale: Locale, { units }: Words): string {
  const figure = figures[id];
  if (!figure) throw new Error(`content/facts/figures/support.yaml has no figure ${id}.`);
  return formatFigure(figure, units, languageOf(locale).tag);
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8')));
}

type Words = z.output<typeof wordsSchema>;
type Reader = { page: Page; main: Locator; locale: Locale; hasScript: boolean; words: Words };
