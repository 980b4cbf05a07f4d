import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { mdxToMdast } from 'satteri';

/** What the shell examples write goes here, and goes away. */
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('content/articles/api/*/*.mdx', { cwd: root }).sort();

/** What the API's rule gives for the requests that the articles sign, computed here and not copied from them. */
const sign = (text: string) => createHmac('sha256', 'demo-secret-do-not-use').update(text).digest('hex');
const known = [
  sign('1767225600000POST/v1/orders{"symbol":"BTC-USDT","side":"buy","type":"limit","price":"60000","quantity":"0.01"}'),
  sign('1767225600000GET/v1/orders?symbol=BTC-USDT&limit=50'),
  sign('1767225600000POST/v1/sub-accounts/transfers{"coin":"USDT","amount":"500","from":"main","to":"sub-7","clientTransferId":"grid-1"}'),
  sign('1767225600000GET/v1/stream'),
];

const languages = ['js', 'python', 'sh'] as const;
type Language = (typeof languages)[number];

type Example = { file: string; line: number; language: Language; code: string; output: string | undefined };

/** The code of an article, each block with the output that stands under it. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(root + file, 'utf8');
  const codes = blocksOf(mdxToMdast(text) as Tree);
  return codes.flatMap(({ lang, value, position, next }) => {
    const language = languages.find((name) => name === lang);
    return language ? [{ file, line: position?.start.line ?? 0, language, code: value ?? '', output: next }] : [];
  });
}

function blocksOf(node: Tree): (Tree & { next: string | undefined })[] {
  const children = node.children ?? [];
  return children.flatMap((child, index) => {
    const following = children[index + 1];
    const next = following?.type === 'code' && following.lang === 'text' ? following.value : undefined;
    return child.type === 'code' ? [{ ...child, next }] : blocksOf(child);
  });
}

/** Runs a program and gives what it prints. Python runs as WebAssembly, so that a machine needs none. */
async function outputOf({ language, code }: Example): Promise<string> {
  if (language === 'python') return runPython(code);
  const { program, option } = language === 'sh' ? { program: 'bash', option: '-eu' } : { program: process.execPath, option: '--input-type=module' };
  const { stdout, stderr, status } = spawnSync(program, [option], { input: code, encoding: 'utf8', timeout: 20_000, env: { ...process.env, TMPDIR: folder } });
  assert.equal(status, 0, stderr);
  return stdout;
}

async function runPython(code: string): Promise<string> {
  const lines: string[] = [];
  const python = await loadPyodide({ stdout: (line) => lines.push(line) });
  await python.runPythonAsync(code);
  return lines.join('\n');
}

const examples = files.flatMap((file) => examplesOf(file));

/** Windows may have neither; its readers run the JavaScript or Python instead. */
const hasShell = spawnSync('bash', ['-c', 'openssl version']).status === 0;

for (const example of examples) {
  const skip = example.language === 'sh' && !hasShell;
  const reason = skip ? ' (skipped: no bash or no openssl on this machine)' : '';
  test(`the ${example.language} example in ${example.file}:${example.line} prints what the article says${reason}`, { skip }, async () => {
    assert.ok(example.output, 'A block of output, marked “text”, must follow the code.');
    assert.equal((await outputOf(example)).trim(), example.output.trim());
  });
}

test('what an API article signs is a known request, in every language that it shows', () => {
  for (const file of files) {
    for (const language of languages) {
      const signing = examples.filter((example) => example.file === file && example.language === language && /hmac/i.test(example.code));
      assert.ok(signing.length === 0 || signing.some(({ output = '' }) => known.some((signature) => output.includes(signature))), `${file} ${language}`);
    }
  }
});

test('the article on signing signs in every language', () => {
  for (const file of files.filter((name) => name.includes('/sign-a-request/'))) {
    const shown = examples.filter((example) => example.file === file).map(({ language }) => language);
    assert.deepEqual(
      languages.filter((language) => !shown.includes(language)),
      [],
      file,
    );
  }
});

type Tree = { type: string; lang?: string | null; value?: string; position?: { start: { line: number } }; children?: Tree[] };
