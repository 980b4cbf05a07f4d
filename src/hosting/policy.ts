import { createHash } from 'node:crypto';
import type { HelpDesk } from '../model/help-desk.ts';
import { siteFile } from '../site-file.ts';
import { handOver } from '../support/hand-over/hand-over.ts';
import { themeScript } from '../layout/theme-script.ts';

/**
 * The Content-Security-Policy of every page. `wasm-unsafe-eval` lets Pagefind's WebAssembly run and nothing else;
 * `frame-ancestors` works as a header only, which is why the policy is no `<meta>`. Forms and requests may leave the site for the help
 * desk that content/site.yaml names, and for nothing else.
 */
export function contentSecurityPolicy(helpDesk: HelpDesk = siteFile.helpDesk): string {
  const { formAction, connect } = handOver(helpDesk).hosts;
  const theme = createHash('sha256').update(themeScript).digest('base64');
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self' 'wasm-unsafe-eval' 'sha256-${theme}'`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': ["'self'", ...connect].join(' '),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': ["'self'", ...formAction].join(' '),
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
