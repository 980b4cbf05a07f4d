import { languageOf, type Locale } from '../../../src/languages.ts';
import type { ContentTree } from '../../checks/content-tree.ts';
import { appear, mix, progress, round } from '../motion.ts';
import type { Moment, Scene } from '../stage.ts';
import { liquidationPrice, marginLeft, marginOf, type Position, valueOf } from './liquidation.ts';

/** The prices that the chart spans, and its size in the picture. */
const chart = { top: 60_900, bottom: 51_700, width: 600, height: 440 };
/** How far the price has fallen towards the line, from moment to moment: no real market, but as uneven as one. */
const way = [0, -0.06, 0.1, 0.02, 0.22, 0.3, 0.24, 0.46, 0.4, 0.58, 0.52, 0.74, 0.68, 0.86, 0.8, 1];
const added = 200;
const stop = 56_000;

const words = {
  en: {
    times: '10×',
    rows: ['Bought', 'Entry price', 'Value', 'Leverage', 'Your margin'],
    entry: 'entry',
    line: 'liquidation',
    gone: 'Margin all gone',
    lessTenth: '60,000 × (1 − 1/10) = 54,000',
    kept: '54,000 ÷ (1 − 0.005)',
    mark: 'Mark price',
    left: 'Margin left',
    closed: 'Position closed',
    add: '+ 200 margin',
    stop: 'stop',
    stopLoss: 'loses about',
  },
  'zh-cn': {
    times: '10 倍',
    rows: ['买入', '开仓价', '仓位价值', '杠杆', '你的保证金'],
    entry: '开仓价',
    line: '强平价',
    gone: '保证金亏光',
    lessTenth: '60,000 ×（1 − 1/10）= 54,000',
    kept: '54,000 ÷（1 − 0.005）',
    mark: '标记价格',
    left: '剩余保证金',
    closed: '仓位被强平',
    add: '追加 200 保证金',
    stop: '止损',
    stopLoss: '约亏',
  },
} satisfies Record<Locale, unknown>;

/** A position, the line at which it is closed, the price on its way there, and what moves the line. */
export const readALiquidationPrice: Scene = {
  draw: (moment) => [drawPosition, drawLine, drawFall, drawMove][moment.chapter]?.(moment) ?? '',
  style: `
.table { inset: 0; }
.table p { display: flex; justify-content: space-between; padding-block: 13px; border-block-end: 2px solid var(--line); font-size: 42px; }
svg.chart { inset: 0 auto auto 0; overflow: visible; }
.chart line { stroke: var(--line); stroke-width: 3; }
.chart .entry { stroke: var(--soft); stroke-dasharray: 4 10; stroke-linecap: round; }
.chart .liquidation { stroke: var(--bad); stroke-width: 5; }
.chart .stop { stroke: var(--action); stroke-width: 5; stroke-dasharray: 16 10; }
.chart polyline { fill: none; stroke: var(--ink); stroke-width: 6; stroke-linejoin: round; stroke-linecap: round; }
.chart circle { fill: var(--kestrel); }
.label { inset-inline-start: 624px; translate: 0 -50%; white-space: nowrap; font-size: 38px; }
.side { inset-inline: 624px 0; font-size: 38px; }
.side.strong { font-size: 44px; }
.gauge { block-size: 34px; border-radius: 10px; background: color-mix(in srgb, var(--ink) 12%, var(--paper)); overflow: hidden; margin-block-start: 10px; }
.gauge div { block-size: 100%; background: var(--good); }
.gauge .low { background: var(--bad); }
.large { font-size: 52px; font-weight: 700; }`,
};

function drawPosition({ now, locale, content }: Moment): string {
  const position = positionOf(content);
  const times = words[locale].times;
  const values = [
    `${position.amount} BTC`,
    money(position.entry, locale, 0),
    `${money(valueOf(position), locale, 0)} USDT`,
    times,
    `${money(marginOf(position), locale, 0)} USDT`,
  ];
  const rows = words[locale].rows.map((name, index) => {
    const last = index === values.length - 1;
    return `<p style="${appear(now, 0.6 + index * 1.1 + (index > 2 ? 1 : 0))}"><span class="soft">${name}</span><span class="strong ${last ? 'here' : ''}">${values[index]}</span></p>`;
  });
  return `<div class="table">${rows.join('')}</div>`;
}

function drawLine({ now, locale, content }: Moment): string {
  const position = positionOf(content);
  const [allGone, line] = [liquidationPrice({ ...position, maintenance: 0 }), liquidationPrice(position)];
  const { entry, gone, lessTenth, kept, line: name } = words[locale];
  const at = mix(allGone, line, progress(now, 6.4, 8));
  return `${lines([
    { price: position.entry, name: 'entry', style: appear(now, 0.4) },
    { price: at, name: 'liquidation', style: appear(now, 2) },
  ])}
    ${label(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft', appear(now, 0.4))}
    <div class="side" style="inset-block-start:${y(position.entry) + 50}px"><p style="${appear(now, 1)}">${lessTenth}</p><p style="${appear(now, 5.2)}">${kept}</p></div>
    ${now < 6.4 ? label(allGone, `${gone} ${money(allGone, locale, 0)}`, 'bad', appear(now, 2)) : label(at, `${name} <b>${money(at, locale, 2)}</b>`, 'bad')}`;
}

function drawFall({ now, locale, content }: Moment): string {
  const position = positionOf(content);
  const line = liquidationPrice(position);
  const share = progress(now, 0.8, 5.6);
  const prices = path(position.entry, line, share);
  const price = prices.at(-1)?.price ?? position.entry;
  const left = marginLeft(position, price);
  const isClosed = share === 1;
  const { entry, line: name, mark, left: rest, closed } = words[locale];
  return `${lines(
    [
      { price: position.entry, name: 'entry' },
      { price: line, name: 'liquidation' },
    ],
    prices,
  )}
    ${label(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft')}${label(line, `${name} <b>${money(line, locale, 2)}</b>`, 'bad')}
    <div class="side" style="inset-block-start:84px"><p class="soft">${mark} <b class="here">${money(price, locale, isClosed ? 2 : 0)}</b></p>
    <p class="soft" style="margin-block-start:10px">${rest} <b class="${isClosed ? 'bad' : 'good'}">${money(left, locale, isClosed ? 2 : 0)}</b></p><div class="gauge"><div class="${isClosed ? 'low' : ''}" style="inline-size:${round((left / marginOf(position)) * 100)}%"></div></div></div>
    <p class="side large bad" style="inset-block-start:354px;${appear(now, 6)}">${closed}</p>`;
}

function drawMove({ now, locale, content }: Moment): string {
  const position = positionOf(content);
  const [before, after] = [liquidationPrice(position), liquidationPrice(position, added)];
  const share = progress(now, 1.4, 3.4);
  const line = mix(before, after, share);
  const { entry, line: name, add, stop: stopName, stopLoss } = words[locale];
  return `${lines([
    { price: position.entry, name: 'entry' },
    { price: line, name: 'liquidation' },
    { price: stop, name: 'stop', style: appear(now, 6.8) },
  ])}
    ${label(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft')}
    <p class="side good strong" style="inset-block-start:118px;${appear(now, 0.6)}">${add}</p>
    ${label(stop, `${stopName} ${money(stop, locale, 0)} · ${stopLoss} ${money(position.amount * (position.entry - stop), locale, 0)}`, 'action', `color:var(--action);${appear(now, 6.8)}`)}
    ${label(line, `${name} <b>${money(line, locale, 2)}</b>`, 'bad')}`;
}

/** The article's position; the maintenance margin is the figure of the exchange. */
function positionOf({ figures }: ContentTree): Position {
  const rate = figures.get('trading')?.data?.['maintenance-margin']?.value;
  if (typeof rate !== 'number') throw new Error('content/facts/figures/trading.yaml has no single value for “maintenance-margin”, which this film needs.');
  return { amount: 0.1, entry: 60_000, leverage: 10, maintenance: rate / 100 };
}

/** The prices so far of a way from one to another, each with how far along the way it stands. */
function path(from: number, to: number, share: number): { along: number; price: number }[] {
  const last = way.length - 1;
  const reached = share * last;
  const before = Math.min(Math.floor(reached), last - 1);
  const now = mix(way[before] ?? 0, way[before + 1] ?? 0, reached - before);
  return [...way.slice(0, before + 1).map((part, index) => ({ along: index / last, part })), { along: share, part: now }].map(({ along, part }) => ({
    along,
    price: mix(from, to, part),
  }));
}

function lines(marked: readonly { price: number; name: string; style?: string }[], prices: readonly { along: number; price: number }[] = []): string {
  const rules = marked.map(
    ({ price, name, style = '' }) => `<line class="${name}" x1="0" x2="${chart.width}" y1="${y(price)}" y2="${y(price)}" style="${style}"/>`,
  );
  const points = prices.map(({ along, price }) => ({ x: round(along * (chart.width - 40)), y: y(price) }));
  const last = points.at(-1);
  const dot = last ? `<circle r="12" cx="${last.x}" cy="${last.y}"/>` : '';
  return `<svg class="chart" width="${chart.width}" height="${chart.height}">${rules.join('')}<polyline points="${points.map((point) => `${point.x},${point.y}`).join(' ')}"/>${dot}</svg>`;
}

function label(price: number, text: string, color: string, style = ''): string {
  return `<p class="label ${color}" style="inset-block-start:${y(price)}px;${style.replace(/transform[^;]*/, '')}">${text}</p>`;
}

/** Where a price stands in the chart. */
function y(price: number): number {
  return round(((chart.top - price) / (chart.top - chart.bottom)) * chart.height);
}

function money(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(languageOf(locale).tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
