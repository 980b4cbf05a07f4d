import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { site, type Site } from './model/site.ts';

/** `content/site.yaml` for what runs before Astro does: its configuration and its integrations. Pages ask the knowledge base. */
export const siteFile: Site = site.parse(parse(readFileSync(new URL('../content/site.yaml', import.meta.url), 'utf8')));
