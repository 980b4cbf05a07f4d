import { createHash } from 'node:crypto';
import { themeScript } from '../layout/theme-script.ts';
import { hostOf } from '../videos/hosts.ts';
import { readVideoFiles, type VideoFile } from './video-files.ts';

/**
 * The Content-Security-Policy of every page. It opens what the videos ask for and no more: a host that none needs may show nothing.
 * `wasm-unsafe-eval` lets Pagefind's WebAssembly run and nothing else;
 * `frame-ancestors` works as a header only, which is why the policy is no `<meta>`.
 */
export function contentSecurityPolicy(videos: readonly VideoFile[] = readVideoFiles()): string {
  const theme = createHash('sha256').update(themeScript).digest('base64');
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self' 'wasm-unsafe-eval' 'sha256-${theme}'`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    ...videoSources(videos),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function videoSources(videos: readonly VideoFile[]): Record<string, string> {
  const sources = videos.flatMap((video) => Object.values(video.sources));
  const hosts = new Set(sources.flatMap((source) => hostOf(source)?.domain ?? []));
  return {
    'media-src': sources.some(({ host }) => host === 'own') ? "'self'" : "'none'",
    'frame-src': hosts.size > 0 ? [...hosts].map((domain) => `https://${domain}`).join(' ') : "'none'",
  };
}
