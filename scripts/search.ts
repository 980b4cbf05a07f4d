import { locales } from '../src/languages.ts';
import { openSearch } from './site-search.ts';

/** `npm run search -- en "question"`: what a question finds on the built site, and why. */
const [wanted, ...words] = process.argv.slice(2);
const locale = locales.find((each) => each === wanted);
const question = words.join(' ');
if (!locale || question === '') {
  console.error(`Expected a language and a question: npm run search -- ${locales.join('|')} "my deposit is missing"`);
  process.exit(1);
}
const site = await openSearch();
const searcher = site.searcherOf(locale);
const terms = searcher.explain(question);
console.log(`understood as  ${terms.map(({ word, typed }) => (word === typed ? word : `${word} (typed ${typed})`)).join('  ·  ') || 'nothing'}\n`);
const results = await searcher.search(question);
if (results.length === 0) console.log('nothing found');
for (const [index, { article, score, parts, section }] of results.slice(0, 10).entries()) {
  const why = Object.entries(parts).map(([name, part]) => `${name} ${part.toFixed(2)}`);
  console.log(
    `${String(index + 1).padStart(2)}  ${score.toFixed(2)}  ${article.url}  ${article.title}${section ? ` › ${section}` : ''}\n          ${why.join(' + ')}`,
  );
}
site.close();
