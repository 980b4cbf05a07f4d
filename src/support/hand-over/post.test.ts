import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { HelpDesk } from '../../model/help-desk.ts';
import type { Case } from './case.ts';
import { handOver } from './hand-over.ts';
import { patience, patienceFor } from './post.ts';

const aCase: Case = {
  topic: { id: 'deposit', label: '充值' },
  subject: '充值未到账 & 100%',
  description: '三小时了。\n“急”',
  fields: [
    { id: 'coin', label: '币种', value: 'USDT' },
    { id: 'txid', label: '交易哈希', value: 'f709580a' },
    { id: 'uid', label: 'UID', value: '88201744', isPersonal: true },
  ],
  replyTo: 'reader@example.com',
  locale: 'zh-cn',
  article: 'https://help.kestrel.example/zh-cn/deposits/deposit-not-credited/',
};

const [screen, paper] = [new File(['\x89PNG'], '截图 1.png', { type: 'image/png' }), new File(['%PDF-'], 'b"c.pdf', { type: 'application/pdf' })];
const withFiles: Case = { ...aCase, files: [screen, paper] };

/** A server on this machine, until the test ends. */
async function serve(t: TestContext, answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer({ request, bytes: Buffer.concat(chunks), body: Buffer.concat(chunks).toString() }, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(setting: HelpDesk, { signal = AbortSignal.timeout(patience), of = aCase }: { signal?: AbortSignal; of?: Case } = {}) {
  const plan = handOver(setting).plan(of);
  return plan.kind === 'post' ? plan.send(fetch, signal) : assert.fail('expected a post');
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'Content-Type': isText ? 'text/html' : 'application/json', ...headers }).end(isText ? body : JSON.stringify(body));
}

const zendesk = (address: string): HelpDesk => ({ kind: 'zendesk-api', address, topics: { deposit: 360001 }, fields: { txid: 4711 } });
const zammad = (address: string): HelpDesk => ({ kind: 'zammad', address });
const jsonPost = (address: string): HelpDesk => ({ kind: 'json-post', address, takesForms: false });

test('Zendesk gets a request with its form, its fields and the rest as text, and answers with a number', async (t) => {
  let got: unknown;
  const address = await serve(t, ({ request, body }, response) => {
    assert.equal(request.url, '/api/v2/requests.json');
    assert.equal(request.headers['content-type'], 'application/json');
    assert.equal(request.headers.cookie, undefined);
    got = JSON.parse(body);
    reply(response, 201, { request: { id: 33, status: 'new' } });
  });
  assert.deepEqual(await send(zendesk(address)), { kind: 'received', number: '33' });
  assert.deepEqual(got, {
    request: {
      subject: '充值未到账 & 100%',
      comment: { body: `币种：USDT\nUID：88201744\n${aCase.article}\n\n三小时了。\n“急”` },
      requester: { name: 'reader@example.com', email: 'reader@example.com' },
      ticket_form_id: 360001,
      custom_fields: [{ id: 4711, value: 'f709580a' }],
    },
  });
});

test('Zendesk refuses with a reason for each field, or with one for the whole', async (t) => {
  const details = { requester: [{ description: 'Email: is not valid', error: 'InvalidValue' }], base: [{ description: 'Amount: cannot be blank' }] };
  const invalid = await serve(t, (_, response) => reply(response, 422, { error: 'RecordInvalid', description: 'Record validation errors', details }));
  assert.deepEqual(await send(zendesk(invalid)), {
    kind: 'refused',
    reasons: [{ field: 'replyTo', words: 'Email: is not valid' }, { words: 'Amount: cannot be blank' }],
  });
  const closed = await serve(t, (_, response) => reply(response, 401, { error: 'Couldn’t authenticate you' }));
  assert.deepEqual(await send(zendesk(closed)), { kind: 'refused', reasons: [{ words: 'Couldn’t authenticate you' }] });
  const forbidden = await serve(t, (_, response) => reply(response, 403, { error: { title: 'Forbidden', message: 'You do not have access' } }));
  assert.deepEqual(await send(zendesk(forbidden)), { kind: 'refused', reasons: [{ words: 'You do not have access' }] });
});

/** The parts of a form as a server reads them. */
function partsOf({ request, bytes }: Got): Promise<FormData> {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': request.headers['content-type'] ?? '' } }).formData();
}

/** The files of a part, as name, type and content. */
function filesOf(form: FormData, part: string) {
  return Promise.all(
    form.getAll(part).map(async (file) => (file instanceof File ? [file.name, file.type, await file.text()] : assert.fail('expected a file'))),
  );
}

const sentFiles = [
  ['截图 1.png', 'image/png', await screen.text()],
  ['b"c.pdf', 'application/pdf', '%PDF-'],
];

/** Zammad's form channel as its controller behaves: a token belongs to a fingerprint of more than thirty characters. */
function zammadServer(t: TestContext, submit: (form: FormData, response: ServerResponse) => void) {
  const tokens = new Map<string, string>();
  return serve(t, async (got, response) => {
    const { request } = got;
    const form = await partsOf(got);
    const fingerprint = String(form.get('fingerprint'));
    if (fingerprint.length <= 30) return reply(response, 403, { error: 'Not authorized' });
    if (request.url === '/api/v1/form_config') {
      tokens.set(fingerprint, `token of ${fingerprint}`);
      return reply(response, 200, { enabled: true, endpoint: 'https://elsewhere.example/api/v1/form_submit', token: tokens.get(fingerprint) });
    }
    if (request.url !== '/api/v1/form_submit') return reply(response, 404, { error: 'No route' });
    if (form.get('token') !== tokens.get(fingerprint)) return reply(response, 401, { error: 'Not authorized' });
    submit(form, response);
  });
}

test('Zammad gives a token for a fingerprint that is chance, takes the case with both, and answers with a number', async (t) => {
  const got: FormData[] = [];
  const address = await zammadServer(t, (form, response) => {
    got.push(form);
    reply(response, 200, { ticket: { id: 7, number: '31007' } });
  });
  assert.deepEqual(await send(zammad(address)), { kind: 'received', number: '31007' });
  await send(zammad(address), { of: { ...aCase, name: '王' } });
  assert.deepEqual(
    got.map((form) => [form.get('name'), form.get('email'), form.get('title')]),
    [
      ['reader@example.com', 'reader@example.com', '充值未到账 & 100%'],
      ['王', 'reader@example.com', '充值未到账 & 100%'],
    ],
  );
  // A form writes every line break as two characters.
  assert.equal(
    String(got[0]?.get('body')).replaceAll('\r\n', '\n'),
    `充值\n币种：USDT\n交易哈希：f709580a\nUID：88201744\n${aCase.article}\n\n三小时了。\n“急”`,
  );
  assert.notEqual(got[0]?.get('fingerprint'), got[1]?.get('fingerprint'));
});

test('Zammad gets files as its own form sends them', async (t) => {
  let files: unknown;
  const address = await zammadServer(t, async (form, response) => {
    files = await filesOf(form, 'file[]');
    reply(response, 200, { ticket: { id: 7, number: '31007' } });
  });
  assert.deepEqual(await send(zammad(address), { of: withFiles }), { kind: 'received', number: '31007' });
  assert.deepEqual(files, sentFiles);
});

test('Zammad names what is wrong by field, although it answers 200', async (t) => {
  const address = await zammadServer(t, (_, response) => reply(response, 200, { errors: { email: 'invalid', title: 'required' } }));
  assert.deepEqual(await send(zammad(address)), {
    kind: 'refused',
    reasons: [
      { field: 'replyTo', words: 'invalid' },
      { field: 'subject', words: 'required' },
    ],
  });
});

test('Zammad refuses before the case is sent where its form channel is off', async (t) => {
  const asked: (string | undefined)[] = [];
  const address = await serve(t, ({ request }, response) => {
    asked.push(request.url);
    reply(response, 403, { error: 'Not authorized' });
  });
  assert.deepEqual(await send(zammad(address)), { kind: 'refused', reasons: [{ words: 'Not authorized' }] });
  assert.deepEqual(asked, ['/api/v1/form_config']);
});

test('an address of the operator’s own gets our ids, and may answer with a number, with nothing, or with reasons', async (t) => {
  let got: unknown;
  const numbered = await serve(t, ({ body }, response) => {
    got = JSON.parse(body);
    reply(response, 200, { number: 12 });
  });
  assert.deepEqual(await send(jsonPost(numbered)), { kind: 'received', number: '12' });
  const { topic, fields, ...rest } = aCase;
  assert.equal(fields.length, 3);
  assert.deepEqual(got, { ...rest, topic: topic.id, fields: { coin: 'USDT', txid: 'f709580a', uid: '88201744' } });
  const silent = await serve(t, (_, response) => response.writeHead(204).end());
  assert.deepEqual(await send(jsonPost(silent)), { kind: 'received' });
  const strict = await serve(t, (_, response) => reply(response, 422, { reasons: [{ field: 'txid', words: 'unknown' }, { words: 'closed' }, 7] }));
  assert.deepEqual(await send(jsonPost(strict)), { kind: 'refused', reasons: [{ field: 'txid', words: 'unknown' }, { words: 'closed' }] });
});

test('an address of the operator’s own gets files beside the case, which is the same as without', async (t) => {
  const bodies: unknown[] = [];
  let files: unknown;
  const plain = await serve(t, ({ body }, response) => {
    bodies.push(JSON.parse(body));
    response.writeHead(204).end();
  });
  await send(jsonPost(plain));
  const address = await serve(t, async (got, response) => {
    const form = await partsOf(got);
    assert.deepEqual([...form.keys()], ['case', 'files', 'files']);
    bodies.push(JSON.parse(String(form.get('case'))));
    files = await filesOf(form, 'files');
    reply(response, 200, { number: 12 });
  });
  assert.deepEqual(await send(jsonPost(address), { of: withFiles }), { kind: 'received', number: '12' });
  assert.deepEqual(bodies[0], bodies[1]);
  assert.deepEqual(files, sentFiles);
});

test('files too large for the server are refused without a reason of its own, and a help desk that takes none gets none', async (t) => {
  const full = await serve(t, (_, response) => reply(response, 413, '<h1>Request Entity Too Large</h1>'));
  assert.deepEqual(await send(jsonPost(full), { of: withFiles }), { kind: 'refused', reasons: [] });
  let got = '';
  const address = await serve(t, ({ body }, response) => {
    got = body;
    reply(response, 201, { request: { id: 33 } });
  });
  await send(zendesk(address), { of: withFiles });
  assert.ok(!got.includes('png'));
});

test('somebody with files waits longer, as a slow line needs longer to send them', () => {
  assert.equal(patienceFor(aCase), patience);
  assert.equal(patienceFor({ files: [new File([new Uint8Array(3_200_000)], 'a.png')] }), patience + 100_000);
});

for (const setting of [zendesk, zammad, jsonPost]) {
  const { kind } = setting('');

  test(`${kind}: too many cases are “busy”, with the seconds to wait where they are told`, async (t) => {
    const told = await serve(t, (_, response) => reply(response, 429, { error: 'Too many' }, { 'Retry-After': '93' }));
    assert.deepEqual(await send(setting(told)), { kind: 'busy', seconds: 93 });
    const untold = await serve(t, (_, response) => reply(response, 503, 'down'));
    assert.deepEqual(await send(setting(untold)), { kind: 'busy' });
  });

  test(`${kind}: a broken server is “unexpected”, with its status`, async (t) => {
    const broken = await serve(t, (_, response) => reply(response, 500, '<h1>Oops</h1>'));
    assert.deepEqual(await send(setting(broken)), { kind: 'unexpected', status: 500 });
    const gone = await serve(t, (_, response) => reply(response, 404, '<h1>Not here</h1>'));
    assert.deepEqual(await send(setting(gone)), { kind: 'unexpected', status: 404 });
  });

  test(`${kind}: a closed port, a server that hangs up and a redirect are “unreachable”`, async (t) => {
    const hangsUp = await serve(t, ({ request }) => request.socket.destroy());
    assert.deepEqual(await send(setting(hangsUp)), { kind: 'unreachable' });
    const elsewhere = await serve(t, (_, response) => reply(response, 302, '', { Location: 'http://127.0.0.1:9/' }));
    assert.deepEqual(await send(setting(elsewhere)), { kind: 'unreachable' });
    assert.deepEqual(await send(setting('http://127.0.0.1:9')), { kind: 'unreachable' });
  });

  test(`${kind}: no answer, or half of one, is “slow” in the end, and “stopped” where the reader ends it`, async (t) => {
    const silent = await serve(t, () => undefined);
    assert.deepEqual(await send(setting(silent), { signal: AbortSignal.timeout(60) }), { kind: 'slow' });
    const half = await serve(t, (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"number":'));
    assert.deepEqual(await send(setting(half), { signal: AbortSignal.timeout(60) }), { kind: 'slow' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    assert.deepEqual(await send(setting(silent), { signal: stop.signal }), { kind: 'stopped' });
  });

  test(`${kind}: what fails without files fails in the same ways with them`, async (t) => {
    const silent = await serve(t, () => undefined);
    assert.deepEqual(await send(setting(silent), { signal: AbortSignal.timeout(60), of: withFiles }), { kind: 'slow' });
    const broken = await serve(t, (_, response) => reply(response, 500, 'down'));
    assert.deepEqual(await send(setting(broken), { of: withFiles }), { kind: 'unexpected', status: 500 });
    assert.deepEqual(await send(setting('http://127.0.0.1:9'), { of: withFiles }), { kind: 'unreachable' });
  });

  test(`${kind}: a slow answer is an answer`, async (t) => {
    const answers = { token: 'x', ticket: { number: '1' }, request: { id: 1 }, number: 1 };
    const slow = await serve(t, (_, response) => setTimeout(() => reply(response, 200, answers), 150));
    assert.deepEqual(await send(setting(slow)), { kind: 'received', number: '1' });
  });
}

test('a page instead of an answer is “unexpected”, so that no case is lost in silence', async (t) => {
  const page = await serve(t, (_, response) => reply(response, 200, '<!doctype html><title>Sign in</title>'));
  assert.deepEqual(await send(zendesk(page)), { kind: 'unexpected', status: 200 });
  assert.deepEqual(await send(zammad(page)), { kind: 'unexpected', status: 200 });
  assert.deepEqual(await send(jsonPost(page)), { kind: 'unexpected', status: 200 });
});

type Got = { request: IncomingMessage; bytes: Buffer; body: string };
type Answer = (got: Got, response: ServerResponse) => unknown;
