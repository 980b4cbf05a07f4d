import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdown } from './src/article/markdown.ts';
import { checkWhileWriting } from './scripts/check-while-writing.ts';
import { hosting } from './src/hosting/integration.ts';
import { isForSearchEngines, pageDescriber } from './src/hosting/sitemap.ts';
import { searchIndex } from './src/search/integration.ts';
import { siteFile } from './src/site-file.ts';

export default defineConfig({
  site: siteFile.address,
  trailingSlash: 'always',
  // An address is a folder, except for `404.html`, which hosts look for beside the pages of a language.
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  // The default drops the space between inline elements on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown,
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['table'] } }),
    sitemap({ filter: isForSearchEngines, serialize: pageDescriber() }),
    searchIndex(),
    hosting(),
    checkWhileWriting(),
  ],
  // Attributes, the default, would make up a tenth of a page.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Nothing inline: the policy forbids it. One style sheet serves what most pages show; pages of their own kind add theirs.
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: { polyfill: false },
      // One warning for each MDX file: https://github.com/withastro/astro/issues/18087
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every page loads is one file, with all that it needs: a module that other scripts use, too, would become a request.
        output: {
          codeSplitting: {
            groups: [
              { name: 'frame', test: /\/src\/layout\/(?:frame\.ts$|Frame\.astro\?astro&type=script)/ },
              {
                name: 'site',
                test: /\/src\/(?:styles|layout\/(?!Chooser|TitledPage)|search|article|notices\/NoticeBar|support\/(?:Ch|Co|O|feedback|chat)|videos\/Video|self-service\/(?:FlowEntry|calculators))[^?]*(?:\.css|\.astro\?.*type=style)/,
              },
            ],
          },
        },
      },
    },
  },
});
