import { z } from 'zod';
import { domain } from './site.ts';
import { line } from './text.ts';

/** `support/trusted-sites.yaml`: sites of others that a text may lead to, by domain, each with the reason. What ends in a dot and the domain is meant, too. */
export const trustedSites = z.record(domain, line);
