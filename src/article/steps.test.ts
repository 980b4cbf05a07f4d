import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSteps } from './steps.ts';

test('the steps of a how-to are the first lines of its list, without markup', () => {
  const mdx = 'Before.\n\n<Steps>\n\n1. Open **Assets → Deposit**.\n\n   More.\n\n2. Copy the <Term id="txid">transaction ID</Term>.\n\n</Steps>\n';
  assert.deepEqual(getSteps(mdx), ['Open Assets → Deposit.', 'Copy the transaction ID.']);
});

test('a text without steps has none', () => {
  assert.deepEqual(getSteps('1. A list that is no procedure.'), []);
});
