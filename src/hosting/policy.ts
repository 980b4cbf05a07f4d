import { createHash } from 'node:crypto';
import type { Chat } from '../model/chat.ts';
import type { HelpDesk } from '../model/help-desk.ts';
import { siteFile } from '../site-file.ts';
import { liveChat } from '../support/chat/live-chat.ts';
import { handOver } from '../support/hand-over/hand-over.ts';
import { themeScript } from '../layout/theme-script.ts';

/**
 * The Content-Security-Policy of every page. `wasm-unsafe-eval` lets Pagefind's WebAssembly run and nothing else;
 * `frame-ancestors` works as a header only, which is why the policy is no `<meta>`. Forms and requests may leave the site for what
 * content/site.yaml names – the help desk, the chat, the address for feedback – and for nothing else.
 */
export function contentSecurityPolicy({ helpDesk, chat, feedback }: Outside = siteFile): string {
  const { formAction, connect } = handOver(helpDesk).hosts;
  const chatHosts = liveChat(chat)?.hosts ?? {};
  const theme = createHash('sha256').update(themeScript).digest('base64');
  const own = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", `'sha256-${theme}'`],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect, ...(feedback ? [new URL(feedback).origin] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...formAction],
    'frame-ancestors': ["'none'"],
  };
  const directives = new Map<string, readonly string[]>(Object.entries(own));
  for (const [directive, sources] of Object.entries(chatHosts)) directives.set(directive, [...(directives.get(directive) ?? ["'self'"]), ...sources]);
  return [...directives].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

/** What the setting lets a page have to do with others. */
export type Outside = { helpDesk: HelpDesk; chat: Chat; feedback?: string | undefined };
