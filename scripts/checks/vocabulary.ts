import { writerComponents } from '../../src/model/writer-components.ts';
import type { ContentTree } from './content-tree.ts';
import { type Component, isComponent, type Located, type MdxFile } from './mdx-file.ts';
import { type Problem, suggest } from './problem.ts';
import { describeIssue } from './schema-issue.ts';

const names = Object.keys(writerComponents);
/** What may stand only inside of another component. */
const parents: Record<string, string> = { Platform: 'Platforms' };

/** The closed vocabulary: no import, no expression, no HTML, no unknown component, no unknown or wrong prop. */
export function checkVocabulary({ articles }: ContentTree): Problem[] {
  return [...articles.values()].flatMap(({ words }) => [...words.values()].flatMap((text) => text.nodes.flatMap((located) => check(text, located))));
}

function check({ file }: MdxFile, { node, place, inside }: Located): Problem[] {
  const problem = (expected: string, found: string, cure?: string): Problem => ({ file, ...place, expected, found, ...(cure && { cure }) });
  switch (node.type) {
    case 'mdxjsEsm': {
      const [word = 'import'] = node.value.trim().split(/\s/);
      return [
        problem(`no “${word}” in an article`, `“${node.value.split('\n')[0]}”`, 'Components are there without it: see the writer’s guide, content/README.md.'),
      ];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problem('no {expression} in an article', `{${node.value}}`, 'Write a brace as \\{.')];
    case 'html':
      return [problem('no HTML in an article', node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, inside, problem);
    default:
      return [];
  }
}

function checkComponent(node: Component, inside: readonly string[], problem: (expected: string, found: string, cure?: string) => Problem): Problem[] {
  const name = node.name ?? '';
  const tag = `<${name}>`;
  const schema = schemaOf(name);
  if (!schema) {
    const cure = /^[a-z]/.test(name) ? 'Articles hold no HTML.' : suggest(name, names);
    return [problem(`one of the components ${names.join(', ')}`, tag, cure)];
  }
  const parent = parents[name];
  const misplaced = parent && !inside.includes(parent) ? [problem(`${tag} inside of <${parent}>`, `${tag} alone`)] : [];
  const props: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [problem(`props of ${tag} as name="text"`, `{${attribute.value}}`)];
    if (typeof attribute.value === 'object' && attribute.value !== null) {
      return [problem(`${attribute.name}="text" in ${tag}`, `${attribute.name}={${attribute.value.value}}`)];
    }
    props[attribute.name] = attribute.value ?? true;
  }
  const { success, error } = schema.safeParse(props);
  if (success) return misplaced;
  return [
    ...misplaced,
    ...error.issues
      .flatMap((issue) => describeIssue(issue, props, schema))
      .map(({ path, expected, found, cure }) => {
        const prop = String(path.at(-1) ?? '');
        if (found.startsWith('no field')) return problem(`${tag} with ${prop}="…"`, `${tag} without it`);
        if (found.startsWith('the unknown field')) return problem(knownProps(tag, Object.keys(schema.shape)), `the unknown prop “${prop}”`, cure);
        return problem(`${prop} of ${tag} to be ${expected}`, found, cure);
      }),
  ];
}

function knownProps(tag: string, props: readonly string[]): string {
  return props.length === 0 ? `${tag} without props` : `no props of ${tag} but ${props.join(', ')}`;
}

function schemaOf(name: string) {
  return isName(name) ? writerComponents[name] : undefined;
}

function isName(name: string): name is keyof typeof writerComponents {
  return Object.hasOwn(writerComponents, name);
}

/** Components of an article's text with their place, for the rules that look at what they name. */
export function componentsOf({ nodes }: MdxFile) {
  return nodes.flatMap(({ node, place }) => (isComponent(node) ? [{ node, place }] : []));
}
