import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Graph, waysOf } from './ways.ts';

/** Two answers come together in the last question; its own answers are two outcomes. */
const graph: Graph = {
  questions: {
    first: { choices: { yes: { to: 'last' }, no: { to: 'second' }, never: { to: 'end' } } },
    second: { choices: { still: { to: 'last' }, gone: { to: 'end' } } },
    last: { choices: { here: { to: 'found' }, there: { to: 'end' } } },
  },
  outcomes: { found: {}, end: {} },
};

test('each way is a page, and its answers are its address', () => {
  assert.deepEqual(
    waysOf(graph).map(({ path, at }) => `/${path.join('/')} ${at}`),
    [
      '/ first',
      '/yes last',
      '/yes/here found',
      '/yes/there end',
      '/no second',
      '/no/still last',
      '/no/still/here found',
      '/no/still/there end',
      '/no/gone end',
      '/never end',
    ],
  );
});

test('a way knows the questions that led to it, in their order', () => {
  const way = waysOf(graph).find(({ path }) => path.join('/') === 'no/still/here');
  assert.deepEqual(way?.answers, [
    { question: 'first', choice: 'no' },
    { question: 'second', choice: 'still' },
    { question: 'last', choice: 'here' },
  ]);
});

test('progress is told by the longest way on, so that it never promises too little', () => {
  const left = new Map(waysOf(graph).map(({ path, left: count }) => [path.join('/'), count]));
  assert.equal(left.get(''), 2);
  assert.equal(left.get('no'), 1);
  assert.equal(left.get('yes'), 0);
  assert.equal(left.get('never'), 0);
});

test('a loop and a step that is not there stop the build with the way to them', () => {
  assert.throws(
    () => waysOf({ questions: { first: { choices: { again: { to: 'second' } } }, second: { choices: { back: { to: 'first' } } } }, outcomes: {} }),
    /comes back to the question “first”: again → back/,
  );
  assert.throws(() => waysOf({ questions: { first: { choices: { on: { to: 'nowhere' } } } }, outcomes: {} }), /no question and no outcome “nowhere”: on/);
});

test('a flow without a question has no way', () => {
  assert.deepEqual(waysOf({ questions: {}, outcomes: {} }), []);
});
