import type { HelpDesk } from '../../src/model/help-desk.ts';
import type { ContentTree } from './content-tree.ts';
import type { Problem } from './problem.ts';
import { keys, missing } from './named-ids.ts';

/** The setting of the help desk names topics and fields that tickets have, and mail addresses that readers find among the official ones. */
export function checkHelpDesk({ site, channels, ticketTopics, ticketFields }: ContentTree): Problem[] {
  const helpDesk = site.data?.helpDesk;
  if (!helpDesk) return [];
  const check = (named: readonly Named[], known: ReadonlySet<string>, what: string) =>
    named.flatMap(({ path, id }) => missing(site.file, site.placeOf(['helpDesk', ...path]), id, known, what));
  const official = new Set(Object.values(channels.data ?? {}).flatMap(({ kind, address }) => (kind === 'email' ? [address] : [])));
  return [
    ...check(topicsOf(helpDesk), keys(ticketTopics), 'a topic of content/support/ticket-topics.yaml'),
    ...check(fieldsOf(helpDesk), keys(ticketFields), 'a field of content/support/ticket-fields.yaml'),
    ...check(addressesOf(helpDesk), official, 'an e-mail address of content/support/channels.yaml'),
  ];
}

function topicsOf(helpDesk: HelpDesk): Named[] {
  return 'topics' in helpDesk ? Object.keys(helpDesk.topics).map((id) => ({ path: ['topics', id], id })) : [];
}

function fieldsOf(helpDesk: HelpDesk): Named[] {
  const own = 'fields' in helpDesk ? Object.keys(helpDesk.fields).map((id) => ({ path: ['fields', id], id })) : [];
  const places = helpDesk.kind === 'url-template' ? helpDesk.address.matchAll(/\{fields\.([^}]+)\}/g) : [];
  return [...own, ...[...places].map(([, id = '']) => ({ path: ['address'], id }))];
}

function addressesOf(helpDesk: HelpDesk): Named[] {
  if (helpDesk.kind !== 'email') return [];
  return [{ path: ['address'], id: helpDesk.address }, ...Object.entries(helpDesk.topics).map(([topic, id]) => ({ path: ['topics', topic], id }))];
}

type Named = { path: readonly string[]; id: string };
