import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HelpDesk } from '../../model/help-desk.ts';
import type { Case } from './case.ts';
import { handOver } from './hand-over.ts';

const deposit: Case = {
  topic: { id: 'deposit', label: 'Deposit' },
  subject: 'USDT & fees #1: 100% +',
  description: 'Sent it.\nNothing came = <b>why</b>? 🙂',
  fields: [
    { id: 'coin', label: 'Coin', value: 'USDT' },
    { id: 'txid', label: 'TXID', value: 'f709580a' },
    { id: 'memo', label: 'Memo', value: ' ' },
    { id: 'uid', label: 'User id', value: '88201744', isPersonal: true },
  ],
  replyTo: 'reader@example.com',
  name: 'A Reader',
  locale: 'en',
  article: 'https://help.kestrel.example/en/deposits/deposit-not-credited/',
};
const chinese: Case = {
  topic: { id: 'deposit', label: '充值' },
  subject: '充值未到账',
  description: '我三小时前充值的钱还没有到账。'.repeat(40),
  fields: [{ id: 'txid', label: '交易哈希', value: 'f709580afcde1e7fa61dff7ef07d633da1a61e8686e093d698119e57ccdd9fbe' }],
  locale: 'zh-cn',
};

const zendesk = {
  kind: 'zendesk',
  address: 'https://example.zendesk.com',
  locales: { en: 'en-us', 'zh-cn': 'zh-cn' },
  topics: { deposit: 360001 },
  fields: { txid: 4711, uid: 4712 },
  richText: false,
} satisfies HelpDesk;

function open(setting: HelpDesk, aCase: Case) {
  const plan = handOver(setting).plan(aCase);
  assert.equal(plan.kind, 'open');
  return plan.kind === 'open' ? plan : assert.fail();
}

const article = 'https%3A%2F%2Fhelp.kestrel.example%2Fen%2Fdeposits%2Fdeposit-not-credited%2F';
const subject = 'USDT%20%26%20fees%20%231%3A%20100%25%20%2B';
const description = 'Sent%20it.%0ANothing%20came%20%3D%20%3Cb%3Ewhy%3C%2Fb%3E%3F%20%F0%9F%99%82';
const uid = { part: 'field', id: 'uid' };

const addresses: [setting: HelpDesk, address: string, left: object[]][] = [
  [
    zendesk,
    `https://example.zendesk.com/hc/en-us/requests/new?ticket_form_id=360001&tf_4711=f709580a&tf_subject=${subject}&tf_description=Coin%3A%20USDT%0A${article}%0A%0A${description}`,
    [uid],
  ],
  [
    { kind: 'email', address: 'support@kestrel.example', topics: { deposit: 'deposits+new@kestrel.example' } },
    `mailto:deposits%2Bnew@kestrel.example?subject=${subject}&body=Deposit%0D%0ACoin%3A%20USDT%0D%0ATXID%3A%20f709580a%0D%0AUser%20id%3A%2088201744%0D%0A${article}%0D%0A%0D%0A${description.replaceAll('%0A', '%0D%0A')}`,
    [],
  ],
  [
    { kind: 'freescout', address: 'https://desk.example.com', portal: '2430392', fields: { txid: 37 } },
    `https://desk.example.com/help/2430392?f%5Bcf_37%5D=f709580a&f%5Bmessage%5D=${subject}%0ADeposit%0ACoin%3A%20USDT%0A${article}%0A%0A${description}`,
    [uid],
  ],
  [
    {
      kind: 'jira',
      address: 'https://example.atlassian.net',
      portal: 3,
      otherTopics: { group: 1, type: 10 },
      topics: { deposit: { group: 5, type: 21 } },
      fields: { coin: 10050 },
    },
    `https://example.atlassian.net/servicedesk/customer/portal/3/group/5/create/21?customfield_10050=USDT&summary=${subject}&description=TXID%3A%20f709580a%0A${article}%0A%0A${description}`,
    [uid],
  ],
  [
    { kind: 'request-tracker', address: 'https://rt.example.com', queue: 'General', topics: {}, fields: { txid: 9 } },
    `https://rt.example.com/SelfService/Create.html?Queue=General&Object-RT%3A%3ATicket--CustomField-9-Value=f709580a&Subject=${subject}&Content=Deposit%0ACoin%3A%20USDT%0A${article}%0A%0A${description}`,
    [uid],
  ],
  [
    {
      kind: 'url-template',
      address: 'https://desk.example.com/new/{topic}?s={subject}&tx={fields.txid}&u={fields.uid}&b={description}&l={locale}',
      topics: { deposit: 'dep/1' },
      longest: 2000,
    },
    `https://desk.example.com/new/dep%2F1?s=${subject}&tx=f709580a&u=&b=Coin%3A%20USDT%0A${article}%0A%0A${description}&l=en`,
    [uid],
  ],
  [
    { kind: 'freshdesk', address: 'https://example.freshdesk.com', topics: { deposit: 'deposits' } },
    'https://example.freshdesk.com/support/tickets/new?ticket_form=deposits',
    [{ part: 'subject' }, { part: 'field', id: 'coin' }, { part: 'field', id: 'txid' }, uid, { part: 'article' }, { part: 'description', isCut: false }],
  ],
  [
    { kind: 'osticket', address: 'https://desk.example.com', topics: {} },
    'https://desk.example.com/open.php',
    [
      { part: 'topic' },
      { part: 'subject' },
      { part: 'field', id: 'coin' },
      { part: 'field', id: 'txid' },
      uid,
      { part: 'article' },
      { part: 'description', isCut: false },
    ],
  ],
];

for (const [setting, address, left] of addresses) {
  test(`${setting.kind}: the address has each part in its place, and what is left is named`, () => {
    const plan = open(setting, deposit);
    assert.equal(plan.address, address);
    assert.deepEqual(plan.left, left);
  });

  test(`${setting.kind}: the reader's e-mail address and name stand in no address, a user id in none that a server sees`, () => {
    const decoded = decodeURIComponent(open(setting, deposit).address);
    assert.ok(!decoded.includes('reader@example.com'));
    assert.ok(!decoded.includes('A Reader'));
    assert.equal(decoded.includes('88201744'), setting.kind === 'email');
  });
}

test('Zendesk drops every value above 2,048 characters, so that a Chinese description is cut at a whole character before', () => {
  const { address, left } = open(zendesk, chinese);
  assert.ok(address.length <= 2048 && address.length > 2048 - '%E6%88%91'.length, `${address.length}`);
  assert.deepEqual(left, [{ part: 'description', isCut: true }]);
  const query = new URL(address).searchParams;
  assert.equal(query.get('tf_4711'), chinese.fields[0]?.value);
  assert.equal(query.get('tf_subject'), '充值未到账');
  const cut = query.get('tf_description') ?? '';
  assert.ok(cut.endsWith('…') && chinese.description.startsWith(cut.slice(0, -1)));
});

test('an address of exactly 2,048 characters is whole, one character more is cut', () => {
  const room = 2048 - open(zendesk, { ...chinese, description: '' }).address.length - '&tf_description='.length;
  const fits = { ...chinese, description: 'x'.repeat(room) };
  assert.equal(open(zendesk, fits).address.length, 2048);
  assert.deepEqual(open(zendesk, fits).left, []);
  const longer = open(zendesk, { ...chinese, description: 'x'.repeat(room + 1) });
  assert.ok(longer.address.length <= 2048);
  assert.deepEqual(longer.left, [{ part: 'description', isCut: true }]);
});

test('a family is one character, and a cut does not part it', () => {
  const family = '👨‍👩‍👧‍👦';
  const { address } = open(zendesk, { ...chinese, description: family.repeat(60) });
  const cut = new URL(address).searchParams.get('tf_description') ?? '';
  assert.equal(cut.replaceAll(family, ''), '…');
});

test('where values alone are too long, those that do not fit are left out and named, and the rest is whole', () => {
  const fields = [
    { id: 'txid', label: '哈希', value: '长'.repeat(300) },
    { id: 'coin', label: '币种', value: 'USDT' },
  ];
  const { address, left } = open(zendesk, { ...chinese, subject: '短', fields, description: '也短' });
  assert.deepEqual(left, [{ part: 'field', id: 'txid' }]);
  assert.equal(new URL(address).searchParams.get('tf_description'), '币种：USDT\n\n也短');
});

test('where nothing of a description fits, nothing of it is there', () => {
  const { left, address } = open(zendesk, { ...chinese, fields: [], subject: '长'.repeat(216), description: '一二三四五六七八九十' });
  assert.ok(!address.includes('tf_description'));
  assert.deepEqual(left, [{ part: 'description', isCut: false }]);
});

test('a mail is at most 2,000 characters long, with its field values before the description', () => {
  const { address, left } = open({ kind: 'email', address: 'support@kestrel.example', topics: {} }, chinese);
  assert.ok(address.length <= 2000 && address.length > 1980);
  assert.match(decodeURIComponent(address), /body=充值\r\n交易哈希：f709580a\w+\r\n\r\n我三小时前/);
  assert.deepEqual(left, [{ part: 'description', isCut: true }]);
});

test('half a character becomes its sign, and a line break in a subject cannot begin a header', () => {
  const { address } = open(
    { kind: 'email', address: 'support@kestrel.example', topics: {} },
    { ...chinese, subject: 'a\r\nBcc: x@y.example\ud83d', description: '\udc00!' },
  );
  assert.match(address, /\?subject=a%20Bcc%3A%20x%40y.example%EF%BF%BD&/);
  assert.ok(address.endsWith('%EF%BF%BD!'));
});

test('an editor for rich text gets line breaks as tags, and what a reader typed stays text', () => {
  const { address } = open({ ...zendesk, richText: true }, { ...chinese, fields: [], description: '1 < 2\r\n& <img>' });
  assert.equal(new URL(address).searchParams.get('tf_description'), '1 &lt; 2<br>&amp; &lt;img&gt;');
});

test('a template without a place for the description leaves it to the reader', () => {
  const { address, left } = open({ kind: 'url-template', address: 'https://desk.example.com/?s={subject}', topics: {}, longest: 500 }, chinese);
  assert.equal(address, 'https://desk.example.com/?s=%E5%85%85%E5%80%BC%E6%9C%AA%E5%88%B0%E8%B4%A6');
  assert.deepEqual(left, [{ part: 'topic' }, { part: 'field', id: 'txid' }, { part: 'description', isCut: false }]);
});
