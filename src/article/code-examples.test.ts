import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { mdxToMdast } from 'satteri';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('content/articles/api/*/*.mdx', { cwd: root }).sort();

/** What the API's rule gives for the two requests that the articles sign, computed here and not copied from them. */
const sign = (text: string) => createHmac('sha256', 'demo-secret-do-not-use').update(text).digest('hex');
const known = [
  sign('1767225600000POST/v1/orders{"symbol":"BTC-USDT","side":"buy","type":"limit","price":"60000","quantity":"0.01"}'),
  sign('1767225600000GET/v1/orders?symbol=BTC-USDT&limit=50'),
];

type Example = { file: string; line: number; language: 'js' | 'python'; code: string; output: string | undefined };

/** The code of an article, each block with the output that stands under it. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(root + file, 'utf8');
  const codes = blocksOf(mdxToMdast(text) as Tree);
  return codes.flatMap(({ lang, value, position, next }) => {
    const language = lang === 'js' || lang === 'python' ? lang : undefined;
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
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module'], { input: code, encoding: 'utf8', timeout: 20_000 });
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

for (const example of examples) {
  test(`the ${example.language} example in ${example.file}:${example.line} prints what the article says`, async () => {
    assert.ok(example.output, 'A block of output, marked “text”, must follow the code.');
    assert.equal((await outputOf(example)).trim(), example.output.trim());
  });
}

test('every API article signs a known request, in JavaScript and in Python', () => {
  for (const file of files) {
    for (const language of ['js', 'python'] as const) {
      const own = examples.filter((example) => example.file === file && example.language === language);
      assert.ok(
        own.some(({ output = '' }) => known.some((signature) => output.includes(signature))),
        `${file} ${language}`,
      );
    }
  }
});

type Tree = { type: string; lang?: string | null; value?: string; position?: { start: { line: number } }; children?: Tree[] };
