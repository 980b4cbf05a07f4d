import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInline } from './inline.ts';

test('a text without a form is one piece', () => {
  assert.deepEqual(parseInline('Do not send it again.'), [{ kind: 'text', text: 'Do not send it again.' }]);
});

test('the three forms become pieces, and what stands between them stays', () => {
  assert.deepEqual(parseInline('Wait {deposits/credit-check-wait}, open **Assets** and [ask us](channel/chat).'), [
    { kind: 'text', text: 'Wait ' },
    { kind: 'fact', id: 'deposits/credit-check-wait' },
    { kind: 'text', text: ', open ' },
    { kind: 'bold', text: 'Assets' },
    { kind: 'text', text: ' and ' },
    { kind: 'link', text: 'ask us', to: 'channel/chat' },
    { kind: 'text', text: '.' },
  ]);
});

test('what site.yaml says is no fact, and bold beside Chinese punctuation is bold', () => {
  assert.deepEqual(parseInline('**注意：**看 {brand/domain}'), [
    { kind: 'bold', text: '注意：' },
    { kind: 'text', text: '看 ' },
    { kind: 'brand', part: 'domain' },
  ]);
});

for (const text of ['{Deposits}', '[words](https://example.com/)', '**', '<b>bold</b>', '{brand name}']) {
  test(`${text} is no form: it stays text`, () => assert.deepEqual(parseInline(text), [{ kind: 'text', text }]));
}
