import { formatFigure, formatMinutes } from '../../../src/article/numbers.ts';
import { languageOf, type Locale } from '../../../src/languages.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { ContentTree } from '../../checks/content-tree.ts';
import { appear, between, fade, mix, progress, round } from '../motion.ts';
import { escape, type Moment, type Scene } from '../stage.ts';

/** The roads in the picture: ids of content/facts/networks.yaml, from above. */
const roads = ['tron', 'ethereum', 'bnb-smart-chain'];
/** Where a road begins and ends, how far apart two are, and where the first one runs. Names stand before it. */
const road = { names: 232, from: 512, to: 934, step: 106, first: 62 };

/** The same for both networks, in its short form. Chinese fonts would raise the dots. */
const address = '<span lang="en">0x7a…e9</span>';

const words = {
  en: {
    from: 'Your wallet',
    to: 'Your account',
    arrived: 'arrived',
    lost: 'not in your balance',
    steps: ['What the receiver accepts', 'What the sender offers', 'The cheapest of these'],
    fee: 'fee',
  },
  'zh-cn': {
    from: '你的钱包',
    to: '你的账户',
    arrived: '到账',
    lost: '不会进账户',
    steps: ['收款方支持哪些', '转出方能选哪些', '从中选最便宜的'],
    fee: '手续费',
  },
} satisfies Record<Locale, unknown>;

/** A coin, the roads that it can take, what arrives and what does not. */
export const whatIsANetwork: Scene = {
  draw: (moment) => [drawRoads, drawSame, drawWrong, drawChoice][moment.chapter]?.(moment) ?? '',
  style: `
.end { inset-block: 0; inline-size: 210px; display: grid; place-content: end center; padding: 28px 8px; font-size: 33px; font-weight: 700; text-align: center; line-height: 1.25; }
.end.from { inset-inline-start: 0; }
.end.to { inset-inline-end: 0; }
.road { inset-inline-start: ${road.from}px; inline-size: ${road.to - road.from}px; block-size: 18px; border-radius: 9px; background: var(--line); translate: 0 -50%; }
.road.chosen { background: color-mix(in srgb, var(--good) 45%, var(--paper)); }
.road.wrong { background: color-mix(in srgb, var(--bad) 40%, var(--paper)); }
.name { inset-inline-start: ${road.names}px; translate: 0 -50%; font-size: 32px; line-height: 1.15; white-space: nowrap; }
.name .soft { display: block; font-size: 28px; }
.coin { display: grid; place-content: center; inline-size: 92px; block-size: 92px; border-radius: 50%; translate: -50% -50%; background: var(--kestrel); color: var(--paper); font-size: 26px; font-weight: 700; }
.sign { translate: -50% -50%; padding: 6px 18px; border-radius: 12px; background: var(--surface); border: 2px solid var(--line); font-size: 32px; white-space: nowrap; }
.coin.lost { background: var(--soft); }
.steps { inset: 20px 0 0; }
.steps p { display: flex; gap: 32px; align-items: baseline; padding-block: 12px; border-block-end: 2px solid var(--line); font-size: 42px; }
.steps b { color: var(--kestrel); font-size: 48px; }
.fees { inset: auto 0 0; display: flex; gap: 24px; }
.fees p { padding: 12px 26px; }`,
};

function drawRoads({ now, locale, content }: Moment): string {
  const coins = roads.map((_, index) =>
    coin(mix(road.from + 46, road.to - 46, progress(now, 4.6 + index * 0.5, 8.4 + index * 0.3)), index, between(now, 4.2 + index * 0.3, 9.8)),
  );
  return `${ends(locale, appear(now, 0.4))}${roads.map((_, index) => lane(content, locale, index, '', appear(now, 1 + index * 0.9))).join('')}${coins.join('')}`;
}

function drawSame({ now, locale, content }: Moment): string {
  const chosen = now > 1 ? 'chosen' : '';
  const place = mix(road.from + 46, 1055, progress(now, 3.8, 7));
  const time = formatMinutes(content.networks.data?.['tron']?.ours.accepted?.minutes ?? 0, unitsOf(content, locale), languageOf(locale).tag);
  return `${ends(locale)}${lanes(content, locale, (index) => (index === 0 ? chosen : ''))}
    ${sign(1055, 0, 'TRON', between(now, 0.6, 6.2))}${sign(105, 0, 'TRON', fade(now, 1.8))}${now > 3.4 ? coin(place, 0) : ''}
    ${sign((road.from + road.to) / 2, 0, `<span class="good strong">✓ ${words[locale].arrived} · ${time}</span>`, fade(now, 7))}`;
}

function drawWrong({ now, locale, content }: Moment): string {
  const place = mix(road.from + 46, road.to - 30, progress(now, 4, 6.6));
  const { lost } = words[locale];
  return `${ends(locale)}${lanes(content, locale, (index) => (index === 2 && now > 4 ? 'wrong' : index === 1 && now > 0.8 ? 'chosen' : ''))}
    ${sign(1055, 1, address, fade(now, 0.8))}${sign(1055, 2, address, fade(now, 1.8))}
    ${now > 3.6 ? coin(place, 2, '', now > 7 ? 'lost' : '') : ''}${sign(road.from + 222, 3, `<span class="bad strong">✕ ${lost}</span>`, fade(now, 7))}`;
}

function drawChoice({ now, locale, content }: Moment): string {
  const steps = words[locale].steps.map((step, index) => `<p style="${appear(now, 0.4 + index * 3)}"><b>${index + 1}</b>${step}</p>`);
  const fees = ['tron', 'ethereum'].map((id) => {
    const fee = formatFigure(figureOf(content, `withdrawal-fee-usdt-${id}`), unitsOf(content, locale), languageOf(locale).tag);
    return `<p class="box">${nameOf(content, locale, id)} · ${words[locale].fee} <b>${fee}</b></p>`;
  });
  return `<div class="steps">${steps.join('')}</div><div class="fees" style="${appear(now, 7)}">${fees.join('')}</div>`;
}

function ends(locale: Locale, style = ''): string {
  return `<div class="end from box" style="${style}">${words[locale].from}</div><div class="end to box" style="${style}">${words[locale].to}</div>`;
}

function lanes(content: ContentTree, locale: Locale, kind: (index: number) => string): string {
  return roads.map((_, index) => lane(content, locale, index, kind(index))).join('');
}

function lane(content: ContentTree, locale: Locale, index: number, kind: string, style = ''): string {
  const network = roads[index] ?? '';
  const standard = content.networks.data?.[network]?.standard;
  return `<div style="inset:0;${style}"><p class="name" style="position:absolute;inset-block-start:${heightOf(index)}px">${nameOf(content, locale, network)}${standard ? ` <span class="soft">${standard}</span>` : ''}</p>
    <div class="road ${kind}" style="position:absolute;inset-block-start:${heightOf(index)}px"></div></div>`;
}

function coin(x: number, index: number, style = '', kind = ''): string {
  return `<div class="coin ${kind}" style="inset-inline-start:${round(x)}px;inset-block-start:${heightOf(index)}px;${style}">USDT</div>`;
}

function sign(x: number, index: number, html: string, style: string): string {
  return `<p class="sign" style="inset-inline-start:${x}px;inset-block-start:${heightOf(index)}px;${style}">${html}</p>`;
}

function heightOf(index: number): number {
  return road.first + index * road.step;
}

function nameOf({ networks }: ContentTree, locale: Locale, id: string): string {
  const name = networks.data?.[id]?.name[locale];
  if (name === undefined) throw new Error(`content/facts/networks.yaml has no “${id}”, which this film shows.`);
  return escape(name);
}

function figureOf({ figures }: ContentTree, id: string): Figure {
  const figure = figures.get('deposits')?.data?.[id];
  if (!figure) throw new Error(`content/facts/figures/deposits.yaml has no “${id}”, which this film shows.`);
  return figure;
}

function unitsOf({ words: files }: ContentTree, locale: Locale) {
  const units = files.get(locale)?.data?.units;
  if (!units) throw new Error(`content/words/${locale}.yaml could not be read.`);
  return units;
}
