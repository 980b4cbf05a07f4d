import type { APIRoute } from 'astro';
import { getChannels, getSite } from '../../knowledge-base.ts';
import { defaultLocale } from '../../languages.ts';
import { accountOf } from '../../self-service/official-channels/account.ts';
import { officialList } from '../../self-service/official-channels/official-list.ts';

/**
 * The list of what is ours for programs, such as a wallet or a browser that warns. `version` changes with the form, `updated` with
 * what stands in it. The empty list of phone numbers is an answer, too.
 */
export const GET: APIRoute = async () => {
  const [site, channels] = await Promise.all([getSite(), getChannels()]);
  const { domains, entries } = officialList(site, channels, defaultLocale);
  const accounts = entries.flatMap(({ address }) => {
    const account = accountOf(address);
    return account ? [{ ...account, address }] : [];
  });
  const pages = entries.filter(({ kind, address }) => kind !== 'domain' && kind !== 'email' && !accountOf(address));
  return Response.json({
    version: 1,
    updated: site.officialAsOf,
    publisher: site.legalEntity[defaultLocale],
    domains,
    emails: entries.filter(({ kind }) => kind === 'email').map(({ name, address }) => ({ purpose: name, address })),
    accounts,
    pages: pages.map(({ kind, address }) => ({ kind, address })),
    post: channels.flatMap(({ address }) => (Array.isArray(address) ? [address] : [])),
    phones: [],
  });
};
