import type { APIRoute } from 'astro';
import { brandText } from '../../../../article/brand.ts';
import { factText } from '../../../../article/fact.ts';
import { markdownTwin } from '../../../../article/markdown-twin.ts';
import { formatDay } from '../../../../article/numbers.ts';
import { type Cell, channelTable, figureTable, networkTable, runsOf, txidTable } from '../../../../article/tables.ts';
import {
  type Article,
  getApiError,
  getArticlePages,
  getChannel,
  getChannels,
  getFigure,
  getNetworks,
  getSite,
  getVideo,
  getWords,
} from '../../../../knowledge-base.ts';
import { addressOf, languageOf, type Locale } from '../../../../languages.ts';
import { platforms } from '../../../../model/article.ts';
import { writerComponents } from '../../../../model/writer-components.ts';
import { channelAddress } from '../../../../support/channel-address.ts';
import { fill } from '../../../../words.ts';

export const getStaticPaths = getArticlePages;

/** The twin of an article in Markdown. */
export const GET: APIRoute<Props> = async ({ props: { locale, article }, site: base }) => {
  const [site, words] = await Promise.all([getSite(), getWords(locale)]);
  const { tag } = languageOf(locale);
  const page = new URL(addressOf(locale, article.id), base);
  const reader = { locale, words };
  const body = await markdownTwin(article.entry.body ?? '', {
    absolute: (url) => (url.startsWith('/') ? new URL(`/${locale}${url}`, base).href : new URL(url, page).href),
    label: (name) => {
      const platform = platforms.find((each) => each === name);
      return platform ? words.article.platform[platform] : name === 'Note' ? words.article.note : words.article.warning;
    },
    fact: (id) => factText(id, { locale, tag, ...words, getFigure, getNetworks }),
    brand: (part) => brandText(site, locale, writerComponents.Brand.parse(part ? { part } : {}).part),
    errorCode: async (code) => {
      const { name, meaning } = await getApiError(code);
      return `${code} ${name} ${meaning[locale]}`;
    },
    contact: async (channel) => new URL(channel ? channelAddress(await getChannel(channel), locale) : addressOf(locale, 'contact'), base).href,
    video: async (id) => {
      const { title } = await getVideo(locale, id);
      return { title, url: new URL(addressOf(locale, `videos/${id}`), base).href };
    },
    table: async (name, ids) => {
      if (name === 'ChannelTable') {
        const table = channelTable(await getChannels(), reader);
        const whole = (cell: Cell) => runsOf(cell).map(({ text, href }) => ({ text, href: href && new URL(href, base).href }));
        return { ...table, rows: table.rows.map((row) => row.map(whole)) };
      }
      if (name === 'FeeTable') return figureTable(await Promise.all(ids.split(' ').map((id) => getFigure(id))), reader);
      if (name === 'TxidTable') return txidTable(await getNetworks(ids ? ids.split(' ') : []), reader);
      return networkTable(await getNetworks(ids ? ids.split(' ') : article.networks), reader);
    },
  });
  const checked = fill(words.article.verified, { date: formatDay(article.verified, tag) });
  return new Response(`# ${article.title}\n\n${article.answer}\n\n${checked} · ${page.href}\n\n${body}`);
};

type Props = { locale: Locale; article: Article };
