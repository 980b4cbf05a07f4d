import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness } from './rank.ts';
import { strongTokens } from './tokens.ts';

const candidates = [
  { title: '充值一直没到账，怎么办？', symptoms: 'USDT 没到\n充了没收到' },
  { title: '充值选错了网络，币还能找回来吗？', symptoms: 'U 转错链了\n转错网络怎么办' },
  { title: '提现很久没到，币在哪里？', symptoms: 'U 提不出来怎么办' },
];

test('the words that few articles have decide, not those that all have', () => {
  const question = 'USDT转错链了怎么办';
  const [credited = 0, network = 0, withdrawal = 0] = closeness(candidates, question, strongTokens(question, 'zh-CN'));
  assert.ok(network > credited && network > withdrawal, `${credited} ${network} ${withdrawal}`);
});

test('the title itself is closest to its article', () => {
  const question = '充值一直没到账，怎么办？';
  const scores = closeness(candidates, question, strongTokens(question, 'zh-CN'));
  assert.equal(Math.max(...scores), scores[0]);
});

test('a question without a strong word stands equally far from all', () => {
  assert.deepEqual(closeness(candidates, '🙂', []), [0, 0, 0]);
});
