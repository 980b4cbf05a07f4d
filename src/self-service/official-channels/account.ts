/** Where the services on which we have an account answer. */
const services = { telegram: ['t.me', 'telegram.me', 'telegram.dog'], x: ['x.com', 'twitter.com', 'mobile.twitter.com'] };

/** The account that an address of Telegram or X leads to: `https://t.me/s/name/12` is `name`. Groups behind an invitation have none. */
export function accountOf(address: string): Account | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol === 'tg:') return named('telegram', searchParams.get('domain') ?? undefined);
  const host = hostname.replace(/^www\./, '');
  const [first, second] = pathname.split('/').filter(Boolean);
  if (host.endsWith('.t.me')) return named('telegram', host.slice(0, -'.t.me'.length));
  if (services.telegram.includes(host)) return named('telegram', first === 's' ? second : first);
  return services.x.includes(host) ? named('x', first) : undefined;
}

function named(service: Account['service'], handle: string | undefined): Account | undefined {
  return handle && !handle.startsWith('+') ? { service, handle } : undefined;
}

export type Account = { service: keyof typeof services; handle: string };
