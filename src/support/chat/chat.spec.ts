import { expect, type Page, test } from '@playwright/test';
import { serveRewritten } from '../../../scripts/rewritten-site.ts';
import { chat } from '../../model/chat.ts';

const article = 'deposits/deposit-not-credited';
const words = { loading: 'Opening', failed: 'Not here', message: 'About {address}:' };
const zendeskKey = '0f3c51a2-9d4e-4b7a-8c1e-2f6d7a9b0c3d';

/** Scripts that stand in for those of the chats: they leave what theirs are documented to leave, and note every call. */
const cases = [
  {
    setting: { kind: 'chatwoot', address: 'https://chat.example.com', token: 'abc123', labels: { deposits: 'deposit' } },
    script: 'https://chat.example.com/packs/js/sdk.js',
    body: `const note = (name) => (...call) => window.calls.push([name, ...call]);
      window.calls = [];
      window.chatwootSDK = { run: (site) => {
        window.calls.push(['run', site, window.chatwootSettings.locale]);
        window.$chatwoot = { setCustomAttributes: note('setCustomAttributes'), setLabel: note('setLabel'), toggle: note('toggle') };
        setTimeout(() => window.dispatchEvent(new CustomEvent('chatwoot:ready')), 50);
      } };`,
    calls: [
      ['run', { websiteToken: 'abc123', baseUrl: 'https://chat.example.com' }, 'zh_CN'],
      ['setCustomAttributes', { language: 'zh-cn', article, topic: 'deposits' }],
      ['setLabel', 'deposit'],
      ['toggle', 'open'],
    ],
  },
  {
    setting: { kind: 'intercom', app: 'abc12345', region: 'eu' },
    script: 'https://widget.intercom.io/widget/abc12345',
    body: `window.calls = [['boot', window.intercomSettings], ...window.Intercom.q];
      window.Intercom = (...call) => window.calls.push(call);`,
    calls: [
      [
        'boot',
        {
          api_base: 'https://api-iam.eu.intercom.io',
          app_id: 'abc12345',
          language_override: 'zh-CN',
          help_article: article,
          help_topic: 'deposits',
        },
      ],
      ['showNewMessage', expect.stringMatching(/^About http:\/\/localhost:\d+\/zh-cn\/deposits\/deposit-not-credited\/:\n$/)],
    ],
  },
  {
    setting: { kind: 'zendesk-messaging', key: zendeskKey, fields: { article: 360001 } },
    script: `https://static.zdassets.com/ekr/snippet.js?key=${zendeskKey}`,
    body: `window.calls = [['id', document.currentScript.id]]; window.zE = (...call) => window.calls.push(call);`,
    calls: [
      ['id', 'ze-snippet'],
      ['messenger:set', 'locale', 'zh-cn'],
      ['messenger:set', 'conversationTags', ['deposits', article]],
      ['messenger:set', 'conversationFields', [{ id: '360001', value: article }]],
      ['messenger', 'open'],
    ],
  },
];

/** The site as it would be with a chat. */
function serveWithChat(setting: object) {
  const attributes = Object.entries({ chat: setting, words }).map(([name, value]) => `data-${name}='${JSON.stringify(value)}'`);
  return serveRewritten((html) => html.replaceAll('<live-chat-link', `<live-chat-link ${attributes.join(' ')}`), { chat: chat.parse(setting) });
}

const foreign = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && asked.push(request.url()));
  return asked;
};

test('by default live chat is a link to its page, with script and without, and nothing is loaded for it', async ({ page }) => {
  const asked = foreign(page);
  await page.goto(`/en/${article}/`);
  const link = page.getByRole('link', { name: 'Live chat' });
  await expect(link).toHaveAttribute('href', 'https://kestrel.example/support/chat');
  expect(asked).toEqual([]);
  await page.route('https://kestrel.example/**', (route) => route.fulfill({ body: 'chat' }));
  await link.click();
  await expect(page).toHaveURL('https://kestrel.example/support/chat');
});

for (const { setting, script, body, calls } of cases) {
  test(`${setting.kind}: nothing is asked of it before the click, then it opens, with language, article and topic`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const asked = foreign(page);
    await using site = await serveWithChat(setting);
    await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto(`${site.origin}/zh-cn/${article}/`);
    await page.waitForLoadState('networkidle');
    const button = page.getByRole('button', { name: '在线客服' });
    await button.hover();
    expect(asked).toEqual([]);
    await button.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'calls') as unknown)).toEqual(calls);
    expect(asked).toEqual([script]);
    // A second press opens it again, and loads nothing.
    await button.click();
    await expect.poll(() => page.evaluate(() => (Reflect.get(window, 'calls') as unknown[]).length)).toBeGreaterThan(calls.length);
    expect(asked).toEqual([script]);
    expect(said).toEqual([]);
  });

  test(`${setting.kind}: a chat that cannot be loaded is told, and the link leads to its page`, async ({ page }) => {
    await using site = await serveWithChat(setting);
    await page.route(script, (route) => route.abort());
    await page.goto(`${site.origin}/en/${article}/`);
    await page.getByRole('button', { name: 'Live chat' }).click();
    await expect(page.locator('live-chat-link').getByRole('status')).toHaveText('Not here');
    await page.route('https://kestrel.example/**', (route) => route.fulfill({ body: 'chat' }));
    await page.getByRole('link', { name: 'Live chat' }).click();
    await expect(page).toHaveURL('https://kestrel.example/support/chat');
  });
}

test('what stands in the address bar is passed on only where it is an id', async ({ page }) => {
  const [{ setting, script, body }] = cases.filter((each) => each.setting.kind === 'zendesk-messaging') as [(typeof cases)[number]];
  await using site = await serveWithChat(setting);
  await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(`${site.origin}/en/?topic=kyc&article=${encodeURIComponent('<b>buy this</b>')}`);
  await page.getByRole('button', { name: 'Live chat' }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'calls') as unknown)).toContainEqual(['messenger:set', 'conversationTags', ['kyc']]);
});

test('on the page of a topic the chat learns the topic, and an e-mail has it as its subject, or else the question that was carried along', async ({ page }) => {
  await page.goto('/en/contact/security/');
  await expect(page.locator('live-chat-link')).toHaveAttribute('data-topic', 'security');
  const mail = page.getByRole('link', { name: 'Security team' });
  await expect(mail).toHaveAttribute('href', 'mailto:security@kestrel.example?subject=Security');
  await page.goto(`/en/contact/security/?question=${encodeURIComponent('who & why?')}`);
  await expect(mail).toHaveAttribute('href', 'mailto:security@kestrel.example?subject=who%20%26%20why%3F');
});
