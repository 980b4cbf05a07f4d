import { createHash } from 'node:crypto';
import type { Chat } from '../model/chat.ts';
import type { HelpDesk } from '../model/help-desk.ts';
import { siteFile } from '../site-file.ts';
import { liveChat } from '../support/chat/live-chat.ts';
import { handOver } from '../support/hand-over/hand-over.ts';
import { themeScript } from '../layout/theme-script.ts';
import { hostOf } from '../videos/hosts.ts';
import { readVideoFiles, type VideoFile } from './video-files.ts';

/**
 * The Content-Security-Policy of every page. `wasm-unsafe-eval` lets Pagefind's WebAssembly run and nothing else;
 * `frame-ancestors` works as a header only, which is why the policy is no `<meta>`. Forms and requests may leave the site for what
 * content/site.yaml names – the help desk, the chat, the address for feedback – and frames show what the videos ask for, and nothing else.
 */
export function contentSecurityPolicy({ helpDesk, chat, feedback }: Outside = siteFile, videos: readonly VideoFile[] = readVideoFiles()): string {
  const { formAction, connect } = handOver(helpDesk).hosts;
  const chatHosts = liveChat(chat)?.hosts ?? {};
  const theme = createHash('sha256').update(themeScript).digest('base64');
  const own = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", `'sha256-${theme}'`],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect, ...(feedback ? [new URL(feedback).origin] : [])],
    ...videoSources(videos),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...formAction],
    'frame-ancestors': ["'none'"],
  };
  const directives = new Map<string, readonly string[]>(Object.entries(own));
  for (const [directive, sources] of Object.entries(chatHosts)) directives.set(directive, [...allowed(directives.get(directive)), ...sources]);
  return [...directives].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

/** What a directive allows before a host is added to it: nothing can be added to “none”. */
function allowed(sources: readonly string[] = ["'self'"]): readonly string[] {
  return sources.includes("'none'") ? ["'self'"] : sources;
}

function videoSources(videos: readonly VideoFile[]): Record<string, string[]> {
  const sources = videos.flatMap((video) => Object.values(video.sources));
  const hosts = new Set(sources.flatMap((source) => hostOf(source)?.domain ?? []));
  return {
    'media-src': sources.some(({ host }) => host === 'own') ? ["'self'"] : ["'none'"],
    'frame-src': hosts.size > 0 ? [...hosts].map((domain) => `https://${domain}`) : ["'none'"],
  };
}

/** What the setting lets a page have to do with others. */
export type Outside = { helpDesk: HelpDesk; chat: Chat; feedback?: string | undefined };
