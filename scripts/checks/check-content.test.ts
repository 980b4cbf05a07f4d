import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';
import { pagesOfKinds, singlePages } from './site-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
after(() => rmSync(copy, { recursive: true }));

const article = 'content/articles/deposits/find-transaction-id/article.yaml';
const english = 'content/articles/deposits/find-transaction-id/en.mdx';
const chinese = 'content/articles/deposits/find-transaction-id/zh-cn.mdx';
const zammad = 'kind: zammad, address: "https://desk.example.com"';
const incident = 'content/notices/2026-10-14-tron-deposits-late/notice.yaml';

/** The problems of our own content with some files changed; a file that becomes undefined is deleted. */
function problemsWith(changes: Record<string, (text: string) => string | undefined>): string[] {
  for (const [file, change] of Object.entries(changes)) {
    const path = join(copy, file);
    const changed = change(existsSync(path) ? readFileSync(path, 'utf8') : '');
    mkdirSync(dirname(path), { recursive: true });
    if (changed === undefined) rmSync(path);
    else writeFileSync(path, changed);
  }
  const { problems } = checkContent(copy);
  for (const file of Object.keys(changes)) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
    else rmSync(join(copy, file), { force: true });
  }
  return problems.map((problem) => formatProblem(problem));
}

/** A line at the end of an English and a Chinese text, so that the two stay alike; it stands at the line that is returned. */
function both(line: string) {
  const add = (text: string) => `${text.trimEnd()}\n\n${line}\n`;
  return { changes: { [english]: add, [chinese]: add }, line: readFileSync(join(root, english), 'utf8').trimEnd().split('\n').length + 2 };
}

test('our own content has no mistake', () => {
  assert.deepEqual(problemsWith({}), []);
});

test('six different mistakes in two files are all named, each with its place', () => {
  const problems = problemsWith({
    [article]: () => 'type: howto\nowner: deposits\nverified: 2026-13-40\nplatform: [web]\nplatforms: [web, app]\nrelated: [deposits/choose-a-netwerk]\n',
    [english]: (text) => text.replace(/\n\n## /, '\n\n<Noet>\n\nhello\n\n</Noet>\n\n[x](/deposits/nowhere/)\n\n## '),
  });
  for (const start of [
    `${article}:1:7  expected one of how-to`,
    `${article}:3:11  expected a day such as`,
    `${article}:4:1  expected one of the fields`,
    `${article}:6:11  expected an article that is published`,
  ]) {
    assert.ok(
      problems.some((problem) => problem.startsWith(start)),
      `${start} in\n${problems.join('\n')}`,
    );
  }
  assert.ok(problems.some((problem) => /en\.mdx:\d+:1 {2}expected one of the components.*found <Noet>\. Did you mean “Note”\?/.test(problem)));
  assert.ok(
    problems.some((problem) =>
      /en\.mdx:\d+:1 {2}expected an article that is published, or another page of this site; found “\/deposits\/nowhere\/”/.test(problem),
    ),
  );
});

const inYaml: [name: string, file: string, change: (text: string) => string | undefined, expected: RegExp][] = [
  [
    'an unknown field is named with the field that was meant',
    article,
    (text) => `${text}plattforms: [web]\n`,
    /article\.yaml:\d+:1 {2}expected one of the fields .*; found the unknown field “plattforms”\. Did you mean “platforms”\?/,
  ],
  [
    'a value of the wrong type is named',
    article,
    (text) => text.replace(/platforms: .*/, 'platforms: web'),
    /article\.yaml:\d+:12 {2}expected a list; found the text “web”/,
  ],
  ['a field that is missing is named', article, (text) => text.replace(/owner: .*\n/, ''), /article\.yaml:\d+:\d+ {2}expected text; found no field “owner”/],
  [
    'an article with fewer than three related ones is named',
    article,
    (text) => text.replace(/related: .*/, 'related: [deposits/deposit-not-credited, deposits/choose-a-network]'),
    /article\.yaml:\d+:10 {2}expected at least 3 entries; found 2/,
  ],
  [
    'an article with fewer than five symptoms is named',
    chinese,
    (text) => text.replace(/symptoms:\n(?: .*\n)+/, 'symptoms: [一, 二, 三, 四]\n'),
    /zh-cn\.mdx:\d+:11 {2}expected at least 5 entries; found 4/,
  ],
  ['broken YAML is named with its line', article, (text) => `${text}networks: [tron\n`, /article\.yaml:\d+:\d+ {2}expected YAML that can be read/],
  ['a key that stands twice is named', article, (text) => `${text}type: how-to\n`, /article\.yaml:\d+:1 {2}expected each key once/],
  ['an empty file is named', article, () => '', /article\.yaml:1:1 {2}expected a group of fields; found an empty value/],
  [
    'a broken reference is named with the id that was meant',
    article,
    (text) => text.replace('deposits/deposit-not-credited', 'deposits/deposit-not-creditet'),
    /article\.yaml:\d+:\d+ {2}expected an article that is published; found “deposits\/deposit-not-creditet”, which does not exist\. Did you mean “deposits\/deposit-not-credited”\?/,
  ],
  [
    'an address that two articles claim is named',
    article,
    (text) => `${text}moved: [deposits/choose-a-network]\n`,
    /expected an address that nothing else has; found “deposits\/choose-a-network”/,
  ],
  [
    'a draft that others link to is named',
    'content/articles/deposits/choose-a-network/article.yaml',
    (text) => `${text}draft: true\n`,
    /expected an article that is published; found “\/?deposits\/choose-a-network\/?”/,
  ],
  [
    'a missing language is named',
    chinese,
    () => undefined,
    /find-transaction-id\/zh-cn\.mdx:1:1 {2}expected this file, as every article stands in every language/,
  ],
  [
    'an article that no section lists is named',
    'content/articles/deposits/category.yaml',
    (text) => text.replace(', find-transaction-id', ''),
    /category\.yaml:\d+:\d+ {2}expected the article “find-transaction-id” in one of the sections/,
  ],
  [
    'an article that a category lists twice is named',
    'content/articles/deposits/category.yaml',
    (text) => text.replace('choose-a-network', 'choose-a-network, choose-a-network'),
    /expected each article once; found “choose-a-network” again/,
  ],
  [
    'a file with a wrong name is named',
    'content/articles/deposits/find-transaction-id/article.yml',
    () => 'type: how-to\n',
    /article\.yml:1:1 {2}expected a file that the site knows.*Did you mean “article\.yaml”\?/,
  ],
  [
    'a missing interface word is named',
    'content/words/zh-cn.yaml',
    (text) => text.replace(/ {2}allArticles: .*\n/, ''),
    /words\/zh-cn\.yaml:\d+:\d+ {2}expected text; found no field “allArticles”/,
  ],
  [
    'an interface word with another name in braces is named',
    'content/words/zh-cn.yaml',
    (text) => text.replace('{date}核对', '{day}核对'),
    /words\/zh-cn\.yaml:\d+:\d+ {2}expected the names \{date\} as in content\/words\/en\.yaml; found \{day\}/,
  ],
  [
    'a help desk of an unknown kind is named with the one that was meant',
    'content/site.yaml',
    (text) => text.replace('kind: email', 'kind: zendesc'),
    /site\.yaml:\d+:9 {2}expected one of email, zendesk, .*; found “zendesc”\. Did you mean “zendesk”\?/,
  ],
  [
    'an unknown field of a help desk is named with those of its kind',
    'content/site.yaml',
    (text) => text.replace('kind: email', 'kind: email\n  adress: x'),
    /site\.yaml:\d+:3 {2}expected one of the fields kind, address, topics; found the unknown field “adress”\. Did you mean “address”\?/,
  ],
  [
    'a field that a kind of help desk needs is named',
    'content/site.yaml',
    (text) => text.replace('kind: email', 'kind: freescout').replace('address: support@kestrel.example', 'address: https://desk.example.com'),
    /site\.yaml:\d+:\d+ {2}expected text; found no field “portal”/,
  ],
  [
    'a help desk whose e-mail address is not official is named',
    'content/site.yaml',
    (text) => text.replace('complaints: complaints@', 'complaints: complaint@'),
    /site\.yaml:\d+:\d+ {2}expected an e-mail address of content\/support\/channels\.yaml; found “complaint@kestrel\.example”, which does not exist\. Did you mean “complaints@kestrel\.example”\?/,
  ],
  [
    'a topic of a help desk that tickets do not have is named',
    'content/site.yaml',
    (text) => text.replace('complaints: complaints@', 'complaint: complaints@'),
    /site\.yaml:\d+:\d+ {2}expected a topic of content\/support\/ticket-topics\.yaml; found “complaint”, which does not exist\. Did you mean “complaints”\?/,
  ],
  [
    'a field of a help desk that tickets do not have is named',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, 'helpDesk: { kind: zendesk, address: "https://example.zendesk.com", fields: { txid: 2, coyn: 3 } }\n'),
    /site\.yaml:\d+:\d+ {2}expected a field of content\/support\/ticket-fields\.yaml; found “coyn”, which does not exist\. Did you mean “coin”\?/,
  ],
  [
    'a field in a help desk’s address that tickets do not have is named',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, 'helpDesk: { kind: url-template, address: "https://desk.example.com/?t={fields.txidd}" }\n'),
    /site\.yaml:\d+:\d+ {2}expected a field of content\/support\/ticket-fields\.yaml; found “txidd”/,
  ],
  [
    'a type of files that is not taken is named with those that are',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, `helpDesk: { ${zammad}, attachments: { types: [gif], maxBytes: 5000000, maxFiles: 2 } }\n`),
    /site\.yaml:\d+:\d+ {2}expected one of png, jpeg, pdf; found “gif”/,
  ],
  [
    'a size of files that nobody means is named with the least',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, `helpDesk: { ${zammad}, attachments: { types: [png], maxBytes: 5, maxFiles: 2 } }\n`),
    /site\.yaml:\d+:\d+ {2}expected at least 100000; found “5”/,
  ],
  [
    'files for a help desk that cannot take them are named',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, 'helpDesk: { kind: email, address: support@kestrel.example, attachments: {} }\n'),
    /site\.yaml:\d+:\d+ {2}expected one of the fields kind, address, topics; found the unknown field “attachments”/,
  ],
  [
    'a place in a help desk’s address that nothing fills is named',
    'content/site.yaml',
    (text) => text.replace(/helpDesk:\n(?: .*\n)+/, 'helpDesk: { kind: url-template, address: "https://desk.example.com/?s={subjct}" }\n'),
    /site\.yaml:\d+:\d+ {2}expected no braces but \{topic\}, .*; found “https:\/\/desk\.example\.com\/\?s=\{subjct\}”/,
  ],
  [
    'an unknown field of a channel is named with those of its kind',
    'content/support/channels.yaml',
    (text) => text.replace('kind: email', 'kind: email\n  adress: x'),
    /channels\.yaml:\d+:3 {2}expected one of the fields kind, address, name, .*; found the unknown field “adress”\. Did you mean “address”\?/,
  ],
  [
    'a channel that promises an unknown time is named',
    'content/support/channels.yaml',
    (text) => text.replace('support/first-answer-chat', 'support/first-answer-chatt'),
    /channels\.yaml:\d+:\d+ {2}expected a figure .*Did you mean “support\/first-answer-chat”\?/,
  ],
  [
    'a topic of tickets that asks for an unknown field is named',
    'content/support/ticket-topics.yaml',
    (text) => text.replace('[coin, network, txid', '[coin, netwrok, txid'),
    /ticket-topics\.yaml:\d+:\d+ {2}expected a field of content\/support\/ticket-fields\.yaml; found “netwrok”.*Did you mean “network”\?/,
  ],
  [
    'hours that end before they begin are named',
    'content/support/channels.yaml',
    (text) => text.replace("from: '09:00', to: '18:00'", "from: '19:00', to: '18:00'"),
    /channels\.yaml:\d+:\d+ {2}expected .*from before to/,
  ],
  [
    'a phone number in an interface word is named',
    'content/words/en.yaml',
    (text) => text.replace('title: Choose your language', 'title: Choose your language or call +44 20 7123 4567'),
    /words\/en\.yaml:\d+:10 {2}expected no phone number, as we have none; found “\+44 20 7123 4567”/,
  ],
  [
    'a site that the glossary names and nobody trusted is named',
    'content/glossary.yaml',
    (text) => text.replace(/meaning: (\S)/, 'meaning: https://evil.tld $1'),
    /glossary\.yaml:\d+:\d+ {2}expected an official domain, or one of content\/support\/trusted-sites\.yaml; found “https:\/\/evil\.tld”/,
  ],
  [
    'a complaint that promises an unknown time is named',
    'content/support/complaints.yaml',
    (text) => text.replace('support/complaint-decision', 'support/complaint-decisions'),
    /complaints\.yaml:\d+:\d+ {2}expected a figure .*Did you mean “support\/complaint-decision”\?/,
  ],
  [
    'a network whose pattern is none is named',
    'content/facts/networks.yaml',
    (text) => text.replace("'^lno1[", "'^lno1("),
    /networks\.yaml:\d+:\d+ {2}expected a regular expression/,
  ],
  [
    'a network with an unknown form of address is named with the one that was meant',
    'content/facts/networks.yaml',
    (text) => text.replace('form: strkey', 'form: strkeys'),
    /networks\.yaml:\d+:\d+ {2}expected one of evm, .*Did you mean “strkey”\?/,
  ],
  [
    'a coin that we accept without its smallest amounts is named',
    'content/facts/coins.yaml',
    (text) => text.replace(/^TRX:/m, 'TRXX:'),
    /networks\.yaml:\d+:\d+ {2}expected a coin of content\/facts\/coins\.yaml; found “TRX”, which does not exist/,
  ],
  [
    'a withdrawal fee in a coin that does not live on the network is named',
    'content/facts/networks.yaml',
    (text) => text.replace('fees: { TRX: 1,', 'fees: { XRP: 1,'),
    /networks\.yaml:\d+:\d+ {2}expected only coins that stand in “coins”, too/,
  ],
  [
    'a figure of a network on which we accept nothing is named',
    english,
    (text) => `${text}\n<Fact id="networks/linea/minutes" />\n`,
    /en\.mdx:\d+:\d+ {2}expected a value of content\/facts\/; found “networks\/linea\/minutes”/,
  ],
  [
    'an error code of six digits is named',
    'content/facts/api-errors.yaml',
    (text) => text.replace("'50101':", "'501011':"),
    /api-errors\.yaml:\d+:1 {2}expected five digits, in quotation marks; found the key “501011”/,
  ],
  [
    'a search word that stands in two concepts is named',
    'content/search/concepts.yaml',
    (text) => `${text.trimEnd()}\nextra:\n  target: { en: deposit, zh-cn: 充值 }\n  words: [提币]\n`,
    /concepts\.yaml:\d+:\d+ {2}expected each word in one concept; found “提币”, which stands in \w+, too/,
  ],
  [
    'a search word that is the target of another concept is named',
    'content/search/concepts.yaml',
    (text) => `${text.trimEnd()}\nextra:\n  target: { en: tap, zh-cn: 点 }\n  words: [提现]\n`,
    /concepts\.yaml:\d+:\d+ {2}expected no word that another concept leads to; found “提现”/,
  ],
  [
    'a concept whose word no article uses is named',
    'content/search/concepts.yaml',
    (text) => `${text.trimEnd()}\nextra:\n  target: { en: zeppelin, zh-cn: 飞艇 }\n  words: [airship]\n`,
    /concepts\.yaml:\d+:\d+ {2}expected a word that the articles use; found “zeppelin”, which stands in none/,
  ],
  [
    'an intent that leads nowhere is named',
    'content/search/intents.yaml',
    (text) => `${text.trimEnd()}\nextra: { article: deposits/nowhere, ask: { en: [x], zh-cn: [x] } }\n`,
    /intents\.yaml:\d+:\d+ {2}expected an article that is published; found “deposits\/nowhere”/,
  ],
  [
    'a notice that ends before it begins is named',
    incident,
    (text) => text.replace('until: 2026-10-14', 'until: 2026-10-13'),
    /notice\.yaml:4:8 {2}expected a moment after “from”; found “2026-10-13T11:45:00Z”/,
  ],
  [
    'a notice with a moment that is none is named',
    incident,
    (text) => text.replace('from: 2026-10-14T06:20:00Z', 'from: 2026-10-14 06:20'),
    /notice\.yaml:3:7 {2}expected a moment in UTC such as 2026-11-04T08:30:00Z; found “2026-10-14 06:20”/,
  ],
  [
    'a notice in the folder of another day is named',
    incident,
    (text) => text.replace('from: 2026-10-14', 'from: 2026-10-12'),
    /notice\.yaml:3:7 {2}expected the day of its folder, 2026-10-14; found “2026-10-12T06:20:00Z”\. Or name the folder 2026-10-12-…/,
  ],
  [
    'a notice that speaks one language only is named',
    incident,
    (text) => text.replace(/title: .*/, 'title: { en: Deposits are late }'),
    /notice\.yaml:5:\d+ {2}expected text; found no field “zh-cn”/,
  ],
  [
    'a notice that leads nowhere is named',
    incident,
    (text) => text.replace('to: deposits/deposit-not-credited', 'to: deposits/deposit-not-creditet'),
    /notice\.yaml:\d+:\d+ {2}expected an article that is published; found “deposits\/deposit-not-creditet”.*Did you mean/,
  ],
  [
    'updates of something that is no incident are named',
    incident,
    (text) => text.replace('kind: incident', 'kind: announcement'),
    /notice\.yaml:\d+:\d+ {2}expected updates of an incident only/,
  ],
  [
    'updates out of order are named',
    incident,
    (text) => text.replace('at: 2026-10-14T07:05', 'at: 2026-10-14T05:05'),
    /notice\.yaml:\d+:\d+ {2}expected the earliest update first/,
  ],
  [
    'a notice without a day in its folder is named',
    'content/notices/late-deposits/notice.yaml',
    () => 'kind: incident\n',
    /late-deposits\/notice\.yaml:1:1 {2}expected a file that the site knows/,
  ],
  [
    'a golden question with an unknown tag is named',
    'content/search/golden.en.yaml',
    (text) => `${text.trimEnd()}\n- { q: 'x', tag: typoo, answers: [] }\n`,
    /golden\.en\.yaml:\d+:\d+ {2}expected one of keyword, .*Did you mean “typo”\?/,
  ],
  [
    'a video that an article names and that is none is named with the one that was meant',
    article,
    (text) => `${text}videos: [what-is-a-netwerk]\n`,
    /article\.yaml:\d+:\d+ {2}expected a folder of content\/videos\/; found “what-is-a-netwerk”.*Did you mean “what-is-a-network”\?/,
  ],
  [
    'a chapter beyond the end of its video is named',
    'content/videos/search-here/video.yaml',
    (text) => text.replace('at: 27', 'at: 99'),
    /search-here\/video\.yaml:\d+:\d+ {2}expected a second before the end, 34; found “99”/,
  ],
  [
    'chapters out of order are named',
    'content/videos/search-here/video.yaml',
    (text) => text.replace('at: 20', 'at: 5'),
    /search-here\/video\.yaml:\d+:\d+ {2}expected a second after 11, as chapters stand in order; found “5”/,
  ],
  [
    'a video host that the site does not know is named',
    'content/videos/search-here/video.yaml',
    (text) => text.replace('host: own', 'host: youtub'),
    /search-here\/video\.yaml:\d+:\d+ {2}expected one of own, youtube, bilibili; found “youtub”\. Did you mean “youtube”\?/,
  ],
  [
    'a video of a category that does not exist is named',
    'content/videos/search-here/video.yaml',
    (text) => text.replace('category: support', 'category: suport'),
    /search-here\/video\.yaml:\d+:\d+ {2}expected a folder of content\/articles\/; found “suport”.*Did you mean “support”\?/,
  ],
  [
    'a clip whose file is missing is named',
    'content/videos/search-here/video.yaml',
    (text) => text.replace('clip.zh-cn', 'clip.zh'),
    /search-here\/clip\.zh\.webm:1:1 {2}expected this file, as video\.yaml asks for it; found none/,
  ],
  [
    'a file of a video that nothing asks for is named',
    'content/videos/search-here/trailer.mp4',
    () => 'x',
    /search-here\/trailer\.mp4:1:1 {2}expected a source in video\.yaml that names this file/,
  ],
  [
    'a folder without video.yaml is named',
    'content/videos/search-here/video.yaml',
    () => undefined,
    /search-here\/video\.yaml:1:1 {2}expected this file, as every video needs one; found none/,
  ],
  [
    'captions that are missing are named',
    'content/videos/search-here/captions.zh-cn.vtt',
    () => undefined,
    /search-here\/captions\.zh-cn\.vtt:1:1 {2}expected this file/,
  ],
  [
    'captions that cannot be read are named with their line',
    'content/videos/search-here/captions.en.vtt',
    (text) => text.replace('00:04.000 -->', '00:04 -->'),
    /search-here\/captions\.en\.vtt:6:6 {2}expected captions that WebVTT allows; found “No decimal separator/,
  ],
  [
    'captions that end after their video are named with their line',
    'content/videos/search-here/captions.en.vtt',
    (text) => text.replace('00:33.800', '01:33.800'),
    /search-here\/captions\.en\.vtt:27:1 {2}expected captions that end with the video, at 0:34; found 1:33/,
  ],
  [
    'a chapter that is silent in one language only is named',
    'content/videos/search-here/captions.zh-cn.vtt',
    (text) => text.slice(0, text.indexOf('00:27.200')),
    /search-here\/captions\.zh-cn\.vtt:1:1 {2}expected words in the chapter that begins at 0:27, as in the other language; found none/,
  ],
];

for (const [name, file, change, expected] of inYaml) {
  test(name, () => {
    const problems = problemsWith({ [file]: change });
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n') || 'no problem at all',
    );
  });
}

const inText: [name: string, line: string, expected: string][] = [
  ['an import is refused', "import X from './x.ts'", 'expected no “import” in an article; found “import X from'],
  ['an expression is refused', 'Two and {1 + 1} are', 'expected no {expression} in an article; found {1 + 1}'],
  ['HTML is refused', '<div>hello</div>', 'found <div>. Articles hold no HTML.'],
  ['an unknown component is named with the one that was meant', '<Warnin>hi</Warnin>', 'found <Warnin>. Did you mean “Warning”?'],
  ['an unknown prop is named', '<Note kind="big">hi</Note>', 'expected <Note> without props; found the unknown prop “kind”'],
  ['a prop that is missing is named', '<Fact />', 'expected <Fact> with id="…"; found <Fact> without it'],
  ['a prop that is no text is named', '<Fact id={7} />', 'expected id="text" in <Fact>; found id={7}'],
  [
    'a wrong value of a prop is named',
    '<Platforms>\n\n<Platform name="phone">\n\nx\n\n</Platform>\n\n</Platforms>',
    'expected name of <Platform> to be one of web, app, api; found “phone”',
  ],
  ['a component in the wrong place is named', '<Platform name="app">\n\nx\n\n</Platform>', 'expected <Platform> inside of <Platforms>; found <Platform> alone'],
  [
    'a fact that does not exist is named',
    '<Fact id="deposits/recovery-fees" />',
    'found “deposits/recovery-fees”, which does not exist. Did you mean “deposits/recovery-fee”?',
  ],
  ['a term that does not exist is named', '<Term id="gass">gas</Term>', 'expected a word of content/glossary.yaml; found “gass”'],
  ['a figure that a fact holds is named', 'It takes 30 business days.', 'expected <Fact id="deposits/recovery-time" />; found “30 business days”'],
  ['a fee that stands with its network is named', 'It costs 1.5 USDT.', 'expected <Fact id="networks/tron/fee-usdt" />; found “1.5 USDT”'],
  ['a video that does not exist is named', '<Video id="nowhere" />', 'expected a folder of content/videos/; found “nowhere”'],
  ['a missing picture is named', '<Figure src="./gone.svg" alt="x">x</Figure>', 'found no file “gone.svg”'],
  ['a Markdown picture is refused', '![x](./gone.svg)', 'expected <Figure src='],
  ['a link to nowhere is named', '[x](/deposits/nowhere/)', 'expected an article that is published, or another page of this site; found “/deposits/nowhere/”'],
  [
    'a mistyped page is named with the one that was meant',
    '[x](/networks/tronn/)',
    'found “/networks/tronn/”, which does not exist. Did you mean “networks/tron”?',
  ],
  ['a page without a slash at its end is named', '[x](/fees)', 'expected a slash at the end: /fees/'],
  ['an anchor in a page that is no article is refused', '[x](/fees/#coins)', 'expected no #anchor, as only those of articles are known'],
  ['a link to a heading that is not there is named', '[x](/deposits/choose-a-network/#nowhere)', '#nowhere, which is none'],
  ['a link without a slash at its end is named', '[x](/deposits/choose-a-network)', 'expected a slash at the end'],
  ['a relative link is refused', '[x](../choose-a-network/)', 'expected /category/article/ or an https address'],
  ['a bare address is refused', 'See https://kestrel.example/a here', 'found the bare address “https://kestrel.example/a”'],
  ['a phone number is refused, as we have none', 'Call +44 20 7123 4567 now.', 'expected no phone number, as we have none; found “+44 20 7123 4567”'],
  ['a link that calls is refused', '[Call](tel:+442071234567)', 'expected no phone number, as we have none; found “tel:+442071234567”'],
  ['a shortened address is refused', 'See bit.ly/3xYz here', 'expected an address in full; found “bit.ly/3xYz”'],
  ['a group that is not ours is refused', '[x](https://t.me/somebody)', 'expected a channel of content/support/channels.yaml; found “https://t.me/somebody”'],
  ['a WhatsApp number is refused', 'See wa.me/442071234567', 'expected a channel of content/support/channels.yaml; found “wa.me/442071234567”'],
  ['an imitation of ours is refused', '[x](https://kestre1.example/)', 'expected an official address; found “https://kestre1.example/”'],
  [
    'a link to a site that nobody trusted is refused',
    '[x](https://evil.tld/)',
    'expected an official domain, or one of content/support/trusted-sites.yaml; found',
  ],
  ['an e-mail address of others is refused', '[x](mailto:help@evil.tld)', 'expected an official domain, or one of content/support/trusted-sites.yaml; found'],
  ['code that calls another domain is refused', '```js\nfetch("https://evil.tld/v1")\n```', 'found “https://evil.tld/v1”'],
  ['a heading of the first level is refused', '# Loud', 'expected headings from ## on'],
  ['a heading that skips a level is named', '## One\n\n#### Three', 'expected ### below ##; found ####'],
  ['a column without a head is named', '| | b |\n| --- | --- |\n| c | d |', 'expected a word at the head of every column; found an empty cell'],
  ['the name of the exchange is refused', 'Kestrel is here', 'expected <Brand /> or “we”; found the name “Kestrel”'],
  ['broken MDX is named with its place', '<Note>', 'expected MDX that can be read; found'],
  ['a brace that is never closed is named', 'a { b', 'expected MDX that can be read; found'],
];

for (const [name, text, expected] of inText) {
  test(name, () => {
    const { changes, line } = both(text);
    const problems = problemsWith(changes);
    assert.ok(
      problems.some((problem) => problem.includes('/en.mdx:') && problem.includes(expected)),
      problems.join('\n') || 'no problem at all',
    );
    assert.ok(
      problems.some((problem) => Number(problem.split(':')[1]) >= line),
      `a place in line ${line}:\n${problems.join('\n')}`,
    );
  });
}

test('an article may link to every other page of the site', () => {
  const links = [
    'contact/complaint',
    'contact/deposits',
    'contact/ticket/kyc',
    'fix/deposit-missing',
    'networks/tron',
    'videos/search-here',
    'fees',
    'deposits',
  ];
  const { changes } = both(links.map((path) => `[x](/${path}/)`).join(' '));
  assert.deepEqual(problemsWith(changes), []);
});

test('the pages that the check knows are the routes of the site', () => {
  const routes = globSync('**/index.astro', { cwd: join(root, 'src/pages/[locale]') }).map((file) => dirname(file).replaceAll('\\', '/'));
  const isSingle = (route: string) => !route.includes('[') && route !== '.';
  assert.deepEqual(routes.filter(isSingle).sort(), singlePages);
  // Articles and categories are known by their own files.
  const ofKinds = routes.filter((route) => !isSingle(route) && !/^(\.|\[category\].*)$/.test(route)).map((route) => route.replace(/\/\[.*/, ''));
  assert.deepEqual(ofKinds.sort(), Object.keys(pagesOfKinds));
});

test('the numbers of an example, of a longer number and of another range are nobody’s figures', () => {
  const lines = ['For example, it takes 30 business days.', 'It takes 10–30 business days, or 130 business days.', '## An example', 'It costs 1.5 USDT.'];
  const others = ['例如 30 个工作日。', '要 10–30 个工作日，或 130 个工作日。', '## 举个例子', '手续费 1.5 USDT。'];
  const add = (more: string[]) => (text: string) => `${text.trimEnd()}\n\n${more.join('\n\n')}\n`;
  assert.deepEqual(problemsWith({ [english]: add(lines), [chinese]: add(others) }), []);
});

test('a sentence that is too long is named, in each language by its own measure', () => {
  const problems = problemsWith({
    [english]: (text) => `${text}\n${'word '.repeat(26)}end.\n`,
    [chinese]: (text) => `${text}\n${'字'.repeat(46)}。\n`,
  });
  assert.ok(problems.some((problem) => problem.includes('en.mdx') && problem.includes('at most 25 words; found 27')));
  assert.ok(problems.some((problem) => problem.includes('zh-cn.mdx') && problem.includes('at most 45 characters; found 46')));
});

test('a text that is too short is named, in each language by its own measure, and code does not make it longer', () => {
  const body = (words: string) => (text: string) => text.replace(/\n## [^]*/, `\n## One\n\n${words}\n\n\`\`\`text\n${'code 码 '.repeat(500)}\n\`\`\`\n`);
  const found = (enWords: number, hanCharacters: number) =>
    problemsWith({ [english]: body('Look it up. '.repeat(enWords / 3)), [chinese]: body('查一下。'.repeat(hanCharacters / 3)) })
      .filter((problem) => problem.includes('expected a text of at least'))
      .map((problem) => problem.replace(/:\d+:\d+ .*expected a text of/, ''));
  assert.deepEqual(found(246, 396), [
    `${english} at least 250 words; found 247. Say how long it takes, what it costs, what cannot be done and what to have ready.`,
    `${chinese} at least 400 Han characters; found 396. Say how long it takes, what it costs, what cannot be done and what to have ready.`,
  ]);
  assert.deepEqual(found(249, 402), []);
});

test('an English text that is too hard is named at its hardest paragraph', () => {
  const hard = 'Organisational administrative responsibilities necessitate comprehensive documentation.\n\n';
  const { changes, line } = both(hard.repeat(20));
  const problems = problemsWith(changes).filter((problem) => problem.includes('expected a text for grade 8 or below'));
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', new RegExp(`^${english}:${line}:1 .*found grade \\d+\\.\\d, most of all by “Organisational`));
});

test('an article that repeats another’s text or answer is named, even with a word changed throughout', () => {
  const other = (language: string) => readFileSync(join(root, `content/articles/deposits/choose-a-network/${language}.mdx`), 'utf8');
  const problems = problemsWith({
    [english]: () => other('en').replaceAll(' network', ' chain'),
    [chinese]: () => other('zh-cn').replaceAll('网络', '链路'),
  });
  for (const [file, what] of [english, chinese].flatMap((each) => [[each, 'a text'] as const, [each, 'an answer'] as const])) {
    const pattern = new RegExp(`^${file}:\\d+:\\d+ {2}expected ${what} of its own; found \\d+ % of it in content/articles/deposits/choose-a-network/`);
    assert.ok(
      problems.some((problem) => pattern.test(problem)),
      `${pattern} in\n${problems.join('\n')}`,
    );
  }
});

test('an article is named to which fewer than two others lead, in both languages or by “related”', () => {
  const target = 'promotions/referral-program';
  const without = (text: string) => text.replace(`${target}, `, '').replace(`, ${target}`, '');
  const lessOne = { 'content/articles/compliance/tax-reports/article.yaml': without };
  const named = (changes: Parameters<typeof problemsWith>[0]) =>
    problemsWith(changes).filter((problem) => problem.includes('other articles or more that lead here'));
  assert.match(named(lessOne)[0] ?? '', /referral-program\/article\.yaml:1:1 .*“related”; found promotions\/[a-z-]+\. Ask/);
  const link = (text: string) => `${text}\n[x](/${target}/)\n`;
  assert.equal(named({ ...lessOne, [english]: link }).length, 1);
  assert.deepEqual(named({ ...lessOne, [english]: link, [chinese]: link }), []);
});

test('a language that leaves out a part is named where the two texts part', () => {
  const problems = problemsWith({ [english]: (text) => `${text}\n## One more\n\nText.\n` });
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /zh-cn\.mdx:\d+:\d+ {2}expected a heading of level 2 here, as in en\.mdx:\d+; found the end of the text/);
});

test('a dialogue’s article, a sign’s list and a phrase that stands twice are looked up', () => {
  const problems = problemsWith({
    'content/search/dialogues.en.yaml': (text) => `${text}- { say: [x], turn: nothing, danger: scam }\n`,
    'content/search/dialogues.zh-cn.yaml': (text) => `${text}- { say: [x], answers: [deposits/choose-a-netwerk] }\n`,
    'content/search/dangers.yaml': (text) => text.replace('all: [hacked]', 'all: [haked]').replace('words:\n', 'words:\n  idle: [a]\n'),
    'content/search/small-talk.yaml': (text) => text.replace('thanks:\n  [', 'thanks:\n  [hi, '),
  });
  const expected = [
    /dialogues\.en\.yaml:\d+:\d+ {2}expected one of answers, danger or turn/,
    /dialogues\.zh-cn\.yaml:\d+:\d+ {2}expected an article that is published; found “deposits\/choose-a-netwerk”/,
    /dangers\.yaml:\d+:\d+ {2}expected a list of words of this file; found “haked”, which does not exist\. Did you mean “hacked”\?/,
    /dangers\.yaml:\d+:\d+ {2}expected a sign that asks for it; found none/,
    /small-talk\.yaml:\d+:\d+ {2}expected each phrase once; found “hi” again/,
  ];
  for (const pattern of expected)
    assert.ok(
      problems.some((problem) => pattern.test(problem)),
      `${pattern} in\n${problems.join('\n')}`,
    );
});
