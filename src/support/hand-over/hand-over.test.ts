import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpDesk } from '../../model/help-desk.ts';
import { caseSummary } from './case-summary.ts';
import { handOver } from './hand-over.ts';

const fields = [{ id: 'coin' }, { id: 'txid' }, { id: 'uid', isPersonal: true }];

/** A setting as an operator writes it. */
const formOf = (setting: unknown, topic = 'deposit') => handOver(helpDesk.parse(setting)).form(topic, 'zh-cn', fields);

test('without script a mail program gets every field, a help desk that reads its address none that is personal and no description', () => {
  assert.deepEqual(formOf({ kind: 'email', address: 'support@kestrel.example', topics: { complaint: 'complaints@kestrel.example' } }, 'complaint'), {
    action: 'mailto:complaints@kestrel.example',
    method: 'post',
    enctype: 'text/plain',
    names: { subject: 'subject', description: 'description', fields: { coin: 'coin', txid: 'txid', uid: 'uid' } },
    hidden: {},
  });
  assert.deepEqual(formOf({ kind: 'zendesk', address: 'https://example.zendesk.com', topics: { deposit: 360001 }, fields: { txid: 4711, uid: 4712 } }), {
    action: 'https://example.zendesk.com/hc/zh-cn/requests/new',
    method: 'get',
    names: { subject: 'tf_subject', fields: { txid: 'tf_4711' } },
    hidden: { ticket_form_id: '360001' },
  });
  assert.deepEqual(formOf({ kind: 'freescout', address: 'https://desk.example.com', portal: '2430392', fields: { coin: 36 } }), {
    action: 'https://desk.example.com/help/2430392',
    method: 'get',
    names: { fields: { coin: 'f[cf_36]' } },
    hidden: {},
  });
  assert.deepEqual(formOf({ kind: 'jira', address: 'https://example.atlassian.net', portal: 3, otherTopics: { group: 1, type: 10 } }), {
    action: 'https://example.atlassian.net/servicedesk/customer/portal/3/group/1/create/10',
    method: 'get',
    names: { subject: 'summary', fields: {} },
    hidden: {},
  });
  assert.deepEqual(formOf({ kind: 'request-tracker', address: 'https://rt.example.com', queue: 'General', topics: { deposit: 'Deposits' } }), {
    action: 'https://rt.example.com/SelfService/Create.html',
    method: 'get',
    names: { subject: 'Subject', fields: {} },
    hidden: { Queue: 'Deposits' },
  });
});

test('without script a help desk that only chooses a form gets the topic, and an address of the operator’s own everything', () => {
  assert.deepEqual(formOf({ kind: 'osticket', address: 'https://desk.example.com', topics: { deposit: 12 } }), {
    action: 'https://desk.example.com/open.php',
    method: 'get',
    names: { fields: {} },
    hidden: { topicId: '12' },
  });
  assert.deepEqual(formOf({ kind: 'freshdesk', address: 'https://example.freshdesk.com' })?.hidden, {});
  assert.deepEqual(formOf({ kind: 'json-post', address: 'https://desk.example.com/cases', takesForms: true }), {
    action: 'https://desk.example.com/cases',
    method: 'post',
    enctype: 'application/x-www-form-urlencoded',
    names: { subject: 'subject', description: 'description', replyTo: 'replyTo', fields: { coin: 'fields.coin', txid: 'fields.txid', uid: 'fields.uid' } },
    hidden: { topic: 'deposit', locale: 'zh-cn' },
  });
});

const attachments = { types: ['png', 'pdf'], maxBytes: 5_000_000, maxFiles: 3 };

test('files go along only where the setting names them, and without script as parts of the form', () => {
  const setting = { kind: 'json-post', address: 'https://desk.example.com/cases', takesForms: true };
  const form = formOf({ ...setting, attachments });
  assert.equal(form?.enctype, 'multipart/form-data');
  assert.equal(form.names.files, 'files');
  assert.equal(formOf(setting)?.names.files, undefined);
  assert.deepEqual(handOver(helpDesk.parse({ kind: 'zammad', address: 'https://desk.example.com', attachments })).attachments, attachments);
  assert.equal(handOver(helpDesk.parse(setting)).attachments, undefined);
});

test('an address has no word of a file', () => {
  const aCase = { topic: { id: 'deposit', label: 'Deposit' }, subject: 'a', description: 'b', fields: [], locale: 'en' as const };
  const withFiles = { ...aCase, files: [new File(['x'], 'passport.png')] };
  for (const setting of [
    { kind: 'email', address: 'support@kestrel.example' },
    { kind: 'zendesk', address: 'https://example.zendesk.com' },
  ]) {
    const { plan } = handOver(helpDesk.parse(setting));
    assert.deepEqual(plan(withFiles), plan(aCase));
  }
});

test('a help desk that cannot take a form says so', () => {
  assert.equal(formOf({ kind: 'zendesk-api', address: 'https://example.zendesk.com' }), null);
  assert.equal(formOf({ kind: 'zammad', address: 'https://desk.example.com' }), null);
  assert.equal(formOf({ kind: 'json-post', address: 'https://desk.example.com/cases' }), null);
  assert.equal(formOf({ kind: 'url-template', address: 'https://desk.example.com/?s={subject}' }), null);
});

test('a form goes only where the policy lets it go', () => {
  for (const setting of [
    { kind: 'email', address: 'support@kestrel.example' },
    { kind: 'zendesk', address: 'https://example.zendesk.com' },
    { kind: 'freshdesk', address: 'https://example.freshdesk.com' },
    { kind: 'json-post', address: 'https://desk.example.com/cases', takesForms: true },
  ]) {
    const { form, hosts } = handOver(helpDesk.parse(setting));
    const { protocol, origin } = new URL(form('deposit', 'en', fields)?.action ?? assert.fail());
    assert.ok(hosts.formAction.includes(protocol === 'mailto:' ? protocol : origin), setting.kind);
  }
});

test('the summary holds everything that the case holds, as its language writes it, and no empty line for what is not there', () => {
  const words = { topic: '主题', subject: '标题', article: '看过的文章', name: '称呼', replyTo: '邮箱' };
  const aCase = {
    topic: { id: 'deposit', label: '充值' },
    subject: '充值\n未到账',
    description: ' 三小时了。\n\n急\ud800 ',
    fields: [
      { id: 'coin', label: '币种', value: 'USDT' },
      { id: 'memo', label: 'Memo', value: '' },
      { id: 'uid', label: 'UID', value: '88201744', isPersonal: true },
    ],
    replyTo: 'reader@example.com',
    locale: 'zh-cn' as const,
  };
  assert.equal(caseSummary(aCase, words), '主题：充值\n标题：充值 未到账\n币种：USDT\nUID：88201744\n邮箱：reader@example.com\n\n三小时了。\n\n急\ufffd\n');
  assert.equal(caseSummary({ ...aCase, description: '', fields: [], locale: 'en' }, words), '主题: 充值\n标题: 充值 未到账\n邮箱: reader@example.com\n');
});
