import { createHash } from 'node:crypto';
import { themeScript } from '../layout/theme-script.ts';

/**
 * The Content-Security-Policy of every page. `wasm-unsafe-eval` lets Pagefind's WebAssembly run and nothing else;
 * `frame-ancestors` works as a header only, which is why the policy is no `<meta>`.
 */
export function contentSecurityPolicy(): string {
  const theme = createHash('sha256').update(themeScript).digest('base64');
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self' 'wasm-unsafe-eval' 'sha256-${theme}'`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
