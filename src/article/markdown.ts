import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { AstroUserConfig } from 'astro';
import { addressOf, type Locale, locales } from '../languages.ts';

/**
 * CommonMark does not take `**注意：**请勿` for bold, because the closing stars stand between punctuation and a letter.
 * What is left in a text as stars becomes bold here. https://github.com/commonmark/commonmark-spec/issues/650
 */
const boldBesidePunctuation = defineMdastPlugin({
  name: 'bold-beside-punctuation',
  text(node, context) {
    const parts = node.value.split(/\*\*([^*\n]+)\*\*/);
    if (parts.length === 1) return;
    const nodes = parts.map((value, index) =>
      index % 2 === 1 ? { type: 'strong' as const, children: [{ type: 'text' as const, value }] } : { type: 'text' as const, value },
    );
    context.replaceNode(
      node,
      nodes.filter((part) => part.type === 'strong' || part.value !== ''),
    );
  },
});

/** Links between articles are written without a language; the page's own is put in front. */
const linksInLanguage = defineHastPlugin({
  name: 'links-in-language',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties.href;
      const locale = localeOfFile(context.fileURL);
      if (typeof href !== 'string' || !href.startsWith('/') || !locale) return;
      const [path = '', anchor] = href.split('#');
      const address = addressOf(locale, path.replaceAll(/^\/|\/$/g, ''));
      context.setProperty(node, 'href', anchor === undefined ? address : `${address}#${anchor}`);
    },
  },
});

/** A column's alignment comes as an inline style, which our policy forbids: it becomes a class. */
const alignmentAsClass = defineHastPlugin({
  name: 'alignment-as-class',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const { align, style } = node.properties;
      const side = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
      if (side === undefined) return;
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [side === 'right' ? 'number' : side]);
    },
  },
});

/** How Markdown and MDX become HTML that a strict Content-Security-Policy lets through. */
export const markdown: AstroUserConfig['markdown'] = {
  processor: satteri({
    features: { gfm: { footnotes: false }, smartPunctuation: false },
    mdastPlugins: [boldBesidePunctuation],
    hastPlugins: [linksInLanguage, alignmentAsClass],
  }),
  shikiConfig: {
    theme: 'css-variables',
    transformers: [
      {
        name: 'colours-as-classes',
        pre(node) {
          node.properties = { class: 'code', tabindex: '0', 'data-language': this.options.lang };
        },
        span(node) {
          const token = /--(?:astro-code|shiki)-token-([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
          delete node.properties.style;
          if (token) node.properties.class = `token-${token}`;
        },
      },
    ],
  },
};

function localeOfFile(file: URL | undefined): Locale | undefined {
  const name = file?.pathname.split('/').at(-1);
  return locales.find((locale) => name === `${locale}.mdx`);
}
