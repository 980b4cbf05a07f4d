import { languageOf, type Locale } from '../../../src/languages.ts';
import type { ContentTree } from '../../checks/content-tree.ts';
import { appear, mix, progress, round } from '../motion.ts';
import type { Moment, Scene } from '../stage.ts';
import { liquidationPrice, marginLeft, marginOf, type Position, valueOf } from './liquidation.ts';
import { chartStyle, drawChart, heightOf, labelAt, wayOf } from './price-chart.ts';

const added = 200;
const stop = 56_000;

const words = {
  en: {
    times: '10×',
    rows: ['Bought', 'Entry price', 'Value', 'Leverage', 'Your margin'],
    entry: 'entry',
    line: 'liquidation',
    gone: 'Margin all gone',
    brackets: [' (', ')', ' ='],
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
    brackets: ['（', '）', '='],
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
  style: `${chartStyle}
.table { inset: 0; }
.table p { display: flex; justify-content: space-between; padding-block: 13px; border-block-end: 2px solid var(--line); font-size: 42px; }
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
  const { entry, gone, brackets, line: name } = words[locale];
  const [open, close, equals] = brackets;
  const lessMargin = `${money(position.entry, locale, 0)} ×${open}1 − 1/${position.leverage}${close}${equals} ${money(allGone, locale, 0)}`;
  const kept = `${money(allGone, locale, 0)} ÷${open}1 − ${position.maintenance}${close}`;
  const at = mix(allGone, line, progress(now, 6.4, 8));
  return `${drawChart([
    { price: position.entry, name: 'entry', style: appear(now, 0.4) },
    { price: at, name: 'liquidation', style: appear(now, 2) },
  ])}
    ${labelAt(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft', appear(now, 0.4))}
    <div class="side" style="inset-block-start:${heightOf(position.entry) + 50}px"><p style="${appear(now, 1)}">${lessMargin}</p><p style="${appear(now, 5.2)}">${kept}</p></div>
    ${now < 6.4 ? labelAt(allGone, `${gone} ${money(allGone, locale, 0)}`, 'bad', appear(now, 2)) : labelAt(at, `${name} <b>${money(at, locale, 2)}</b>`, 'bad')}`;
}

function drawFall({ now, locale, content }: Moment): string {
  const position = positionOf(content);
  const line = liquidationPrice(position);
  const share = progress(now, 0.8, 5.6);
  const prices = wayOf(position.entry, line, share);
  const price = prices.at(-1)?.price ?? position.entry;
  const left = marginLeft(position, price);
  const isClosed = share === 1;
  const { entry, line: name, mark, left: rest, closed } = words[locale];
  return `${drawChart(
    [
      { price: position.entry, name: 'entry' },
      { price: line, name: 'liquidation' },
    ],
    prices,
  )}
    ${labelAt(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft')}${labelAt(line, `${name} <b>${money(line, locale, 2)}</b>`, 'bad')}
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
  return `${drawChart([
    { price: position.entry, name: 'entry' },
    { price: line, name: 'liquidation' },
    { price: stop, name: 'stop', style: appear(now, 6.8) },
  ])}
    ${labelAt(position.entry, `${entry} ${money(position.entry, locale, 0)}`, 'soft')}
    <p class="side good strong" style="inset-block-start:118px;${appear(now, 0.6)}">${add}</p>
    ${labelAt(stop, `${stopName} ${money(stop, locale, 0)} · ${stopLoss} ${money(position.amount * (position.entry - stop), locale, 0)}`, 'action', `color:var(--action);${appear(now, 6.8)}`)}
    ${labelAt(line, `${name} <b>${money(line, locale, 2)}</b>`, 'bad')}`;
}

/** The article's position; the maintenance margin is the figure of the exchange. */
function positionOf({ figures }: ContentTree): Position {
  const rate = figures.get('trading')?.data?.['maintenance-margin']?.value;
  if (typeof rate !== 'number') throw new Error('content/facts/figures/trading.yaml has no single value for “maintenance-margin”, which this film needs.');
  return { amount: 0.1, entry: 60_000, leverage: 10, maintenance: rate / 100 };
}

function money(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(languageOf(locale).tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
