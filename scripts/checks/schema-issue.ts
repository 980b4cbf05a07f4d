import { z } from 'zod';
import { quote, suggest } from './problem.ts';

/** A mistake against a schema, in words. `atKey` points at the field's name instead of its value. */
export type Described = { path: PropertyKey[]; atKey?: boolean; expected: string; found: string; cure?: string };

/** What a zod issue means to a writer. An unknown field becomes one description for each. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): Described[] {
  const path = [...issue.path];
  const value = valueAt(data, path);
  const found = value === undefined ? `no field “${String(path.at(-1) ?? '')}”` : quote(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, data, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        expected: known.length > 0 ? `one of the fields ${known.join(', ')}` : 'no further field',
        found: `the unknown field “${key}”`,
        ...cureOf(suggest(key, known)),
      }));
    }
    case 'invalid_type':
      return [{ path, expected: typeWords[issue.expected] ?? issue.expected, found: value === undefined ? found : `${kindOf(value)} ${quote(value)}`.trim() }];
    case 'invalid_value':
      return [{ path, expected: `one of ${issue.values.map(String).join(', ')}`, found, ...cureOf(suggest(String(value), issue.values.map(String))) }];
    case 'too_big':
      return [{ path, expected: `at most ${sizeOf(issue.maximum, issue.origin)}`, found: foundSize(value) }];
    case 'too_small':
      return [{ path, expected: `at least ${sizeOf(issue.minimum, issue.origin)}`, found: foundSize(value) }];
    case 'invalid_format':
      return [{ path, expected: formatWords[issue.format] ?? issue.message, found }];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => [{ path, atKey: true, expected: inner.message, found: `the key “${String(path.at(-1))}”` }]);
    case 'invalid_element':
      return issue.issues.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] }, data, schema));
    case 'invalid_union': {
      const kinds = ('options' in issue ? (issue.options ?? []) : []).map(String);
      if (kinds.length > 0) return [{ path, expected: `one of ${kinds.join(', ')}`, found, ...cureOf(suggest(String(value), kinds)) }];
      return [{ path, expected: unionWords(issue.errors), found }];
    }
    default:
      return [{ path, expected: issue.message, found }];
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of entries',
};

const formatWords: Record<string, string> = {
  date: 'a day such as 2026-11-04',
  url: 'an https address',
  email: 'an e-mail address',
};

function unionWords(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const words = errors.flatMap(([first]) => (first ? describeIssue(first, undefined, z.unknown()).map(({ expected }) => expected) : []));
  return [...new Set(words)].join(' or ');
}

function cureOf(cure: string | undefined): { cure?: string } {
  return cure ? { cure } : {};
}

function kindOf(value: unknown): string {
  if (value === null || Array.isArray(value) || typeof value === 'object') return '';
  return { string: 'the text', number: 'the number', boolean: 'the value' }[typeof value as string] ?? '';
}

function sizeOf(size: number | bigint, origin: string): string {
  if (origin === 'string') return `${size} characters`;
  return origin === 'array' ? `${size} entries` : String(size);
}

function foundSize(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `${value.length} characters`;
  return Array.isArray(value) ? `${value.length}` : quote(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined), data);
}

/** The names of the fields that a schema has at a path; empty where it has no fixed ones. The data tells which one of a union is meant. */
function fieldsAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  let current: unknown = unwrap(schema, data);
  for (const [index, step] of path.entries()) {
    if (current instanceof z.ZodObject) current = (current.shape as Record<PropertyKey, unknown>)[step];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return [];
    current = unwrap(current, valueAt(data, path.slice(0, index + 1)));
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const kind = z.looseObject({ [discriminator]: z.string() }).safeParse(value).data?.[discriminator];
  return schema.options.find((option) => {
    const own: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return own instanceof z.ZodType && own.safeParse(kind).success;
  });
}
