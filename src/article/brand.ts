import type { Locale } from '../languages.ts';
import type { Site } from '../model/site.ts';
import type { writerComponents } from '../model/writer-components.ts';
import type { z } from 'zod';

/** What `<Brand part="…" />` says. */
export function brandText(site: Site, locale: Locale, part: z.infer<typeof writerComponents.Brand>['part'] = 'name'): string {
  const texts = {
    name: site.brand[locale],
    domain: site.officialDomains[0] ?? '',
    help: new URL(site.address).host,
    legal: site.legalEntity[locale],
  };
  return texts[part];
}
