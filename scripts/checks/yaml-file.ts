import { isMap, isPair, isScalar, LineCounter, type ParsedNode, parseDocument, YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from './problem.ts';
import { remembered } from './remembered.ts';
import { describeIssue } from './schema-issue.ts';

/** A YAML text whose values know where they stand. `data` is there where the text fits its schema, `raw` where it is YAML. */
export type YamlFile<Data> = { file: string; problems: Problem[]; data: Data | undefined; raw: unknown; placeOf(path: readonly PropertyKey[]): Place };

const parse = remembered((_file, text) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return { lines, document, data };
});

/**
 * Reads a YAML text by a schema. Every mistake becomes a problem with its place: in the YAML itself, or, where that is
 * sound, against the schema.
 */
export function readYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): YamlFile<z.output<Schema>> {
  const { lines, document, data } = parse(file, text);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(document.contents, path));
  const broken = document.errors.map((error) => ({
    file,
    ...place(error.pos[0]),
    expected: error.code === 'DUPLICATE_KEY' ? 'each key once' : 'YAML that can be read',
    found: firstLine(error.message),
  }));
  if (broken.length > 0) return { file, problems: broken, data: undefined, raw: undefined, placeOf };
  const result = schema.safeParse(data);
  if (result.success) return { file, problems: [], data: result.data, raw: data, placeOf };
  const problems = result.error.issues
    .flatMap((issue) => describeIssue(issue, data, schema))
    .map(({ path, atKey, ...rest }) => ({ file, ...(atKey ? place(keyOffsetOf(document.contents, path)) : placeOf(path)), ...rest }));
  return { file, problems, data: undefined, raw: data, placeOf };
}

/** The deepest value on a path that is there: a missing field is pointed at by what should hold it. */
function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (!(node instanceof YAMLMap) && !(node && typeof node === 'object' && 'get' in node)) break;
    const next: unknown = (node as YAMLMap).get(typeof step === 'symbol' ? String(step) : step, true);
    if (next === undefined || next === null) break;
    node = next;
    offset = rangeOf(next) ?? offset;
  }
  return offset;
}

function keyOffsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  const [key, ...above] = [...path].reverse();
  let node: unknown = root;
  for (const step of above.reverse()) node = node && typeof node === 'object' && 'get' in node ? (node as YAMLMap).get(String(step), true) : undefined;
  const pair = isMap(node) ? node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
  return (pair && rangeOf(pair.key)) ?? offsetOf(root, path);
}

function rangeOf(node: unknown): number | undefined {
  if (!node || typeof node !== 'object' || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start] = node.range as unknown[];
  return typeof start === 'number' ? start : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

/** The texts of a list in a file, even where other fields of the file are wrong: each mistake is named on its own. */
export function textsAt({ raw }: YamlFile<unknown>, field: string): string[] {
  const list: unknown = raw && typeof raw === 'object' && field in raw ? (raw as Record<string, unknown>)[field] : undefined;
  return Array.isArray(list) ? list.map((each) => String(each)) : [];
}
