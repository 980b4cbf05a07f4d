import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from '../layout/json-ld.ts';
import { articleThing, questionsThing } from './structured-data.ts';

const facts = {
  title: 'How do I?',
  answer: 'So.',
  url: 'https://help.example/en/a/b/',
  tag: 'en',
  verified: '2026-11-04',
  steps: ['Open it.', 'Press it.'],
  publisher: 'Us',
};

test('a how-to names its steps in order', () => {
  const thing = articleThing({ ...facts, type: 'how-to' });
  assert.equal(thing['@type'], 'HowTo');
  assert.deepEqual(thing['step'], [
    { '@type': 'HowToStep', position: 1, text: 'Open it.' },
    { '@type': 'HowToStep', position: 2, text: 'Press it.' },
  ]);
});

test('any other article, and a how-to without steps, is a technical article', () => {
  assert.equal(articleThing({ ...facts, type: 'troubleshooting' })['@type'], 'TechArticle');
  assert.equal(articleThing({ ...facts, type: 'how-to', steps: [] })['@type'], 'TechArticle');
});

test('only titles that are questions become questions', () => {
  const [page] = questionsThing([
    { title: '充值没到账怎么办？', answer: '等。' },
    { title: 'Fees', answer: 'None.' },
  ]);
  assert.equal((page?.['mainEntity'] as unknown[]).length, 1);
  assert.deepEqual(questionsThing([{ title: 'Fees', answer: 'None.' }]), []);
});

test('no text can end the script element that holds the data', () => {
  const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
  assert.ok(!text.includes('<'));
  assert.equal(JSON.parse(text)['@graph'][0].name, '</script><script>alert(1)</script>');
});
