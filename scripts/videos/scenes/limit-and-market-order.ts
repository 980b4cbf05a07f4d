import { formatNumber } from '../../../src/article/numbers.ts';
import { languageOf, type Locale } from '../../../src/languages.ts';
import { appear, mix, progress, round } from '../motion.ts';
import type { Moment, Scene } from '../stage.ts';
import { buy, costOf, type Offer } from './order-book.ts';

/** The book of the article on order types, and its purchase. */
const asks: Offer[] = [
  { price: 60_010, amount: 0.2 },
  { price: 60_020, amount: 0.3 },
  { price: 60_030, amount: 0.5 },
];
const bids: Offer[] = [
  { price: 60_000, amount: 0.4 },
  { price: 59_990, amount: 0.6 },
];
const wanted = 0.4;
const limit = 60_010;

const words = {
  en: {
    sell: { name: 'Sellers', what: 'the cheapest stands lowest' },
    buy: { name: 'Buyers', what: 'the highest stands on top' },
    price: 'Price, USDT',
    amount: 'Amount, BTC',
    market: 'Buy 0.4 BTC at market',
    limit: 'Buy 0.4 BTC, limit 60,010',
    average: 'on average',
    waits: 'waits at',
    yours: 'yours',
    columns: [
      { name: 'Market order', yes: 'Fills now', no: 'No promise of the price' },
      { name: 'Limit order', yes: 'Never worse than your price', no: 'No promise that it fills' },
    ],
  },
  'zh-cn': {
    sell: { name: '卖单', what: '最便宜的在最下面' },
    buy: { name: '买单', what: '出价最高的在最上面' },
    price: '价格（USDT）',
    amount: '数量（BTC）',
    market: '市价买入 0.4 BTC',
    limit: '限价 60,010 买入 0.4 BTC',
    average: '均价',
    waits: '挂在',
    yours: '你的',
    columns: [
      { name: '市价单', yes: '马上成交', no: '不保证价格' },
      { name: '限价单', yes: '价格不会更差', no: '不保证成交' },
    ],
  },
} satisfies Record<Locale, unknown>;

/** An order book, a market order that takes from it, and a limit order that waits in it. */
export const limitAndMarketOrder: Scene = {
  draw: (moment) => [drawBook, drawMarketOrder, drawLimitOrder, drawChoice][moment.chapter]?.(moment) ?? '',
  style: `
.row { position: absolute; inset-inline: 0; block-size: 66px; display: grid; grid-template-columns: 1fr 1fr; padding-inline: 20px; align-items: center; font-size: 40px; }
.row.head { font-size: 28px; block-size: 50px; }
.row > * { position: relative; }
.row .bar { position: absolute; inset-block: 7px; inset-inline-end: 0; border-radius: 8px; }
.ask .bar { background: color-mix(in srgb, var(--bad) 20%, var(--paper)); }
.bid .bar { background: color-mix(in srgb, var(--good) 22%, var(--paper)); }
.own .bar { background: color-mix(in srgb, var(--kestrel) 32%, var(--paper)); }
.row .own-label { position: absolute; inset-inline-start: 40%; }
.side { inset-inline: 650px 0; display: grid; align-content: center; padding-inline-start: 32px; border-inline-start: 6px solid; }
.side .strong { font-size: 42px; }
.side .soft { font-size: 34px; }
.order { inset: 0 0 0 650px; padding: 36px 40px; font-size: 40px; }
.order p + p { margin-block-start: 22px; }
.order .here { font-size: 38px; }
.choice { inline-size: 565px; block-size: 360px; padding: 40px 44px; font-size: 38px; }
.choice p { display: flex; gap: 18px; margin-block-start: 30px; }
.choice .strong { font-size: 46px; margin: 0; }`,
};

function drawBook({ now, locale }: Moment): string {
  const rows = [...asks].reverse().map((offer, index) => row(offer, index, 'ask', appear(now, 0.6 + index * 0.2)));
  const below = bids.map((offer, index) => row(offer, index + 3, 'bid', appear(now, 2.2 + index * 0.2)));
  const { sell, buy: buyers } = words[locale];
  const sides = [
    { ...sell, color: 'bad', place: 'inset-block:62px 174px', at: 1.6 },
    { ...buyers, color: 'good', place: 'inset-block:288px 12px', at: 3 },
  ].map(
    ({ name, what, color, place, at }) =>
      `<div class="side ${color}" style="${place};${appear(now, at)}"><p class="strong">${name}</p><p class="soft">${what}</p></div>`,
  );
  return book(locale, [...rows, ...below], sides.join(''));
}

function drawMarketOrder({ now, locale }: Moment): string {
  const { fills } = buy(asks, wanted);
  const { total, average } = costOf(fills);
  const taken = fills.map(({ amount }, index) => amount * progress(now, 3.4 + index * 1.6, 4.8 + index * 1.6));
  const rest = asks.map((ask, index) => ({ ...ask, amount: ask.amount - (taken[index] ?? 0) }));
  const lines = fills.map((fill, index) => `<p style="${appear(now, 4.6 + index * 1.6)}">${figure(fill.amount, locale)} × ${figure(fill.price, locale)}</p>`);
  return book(
    locale,
    rowsOf(rest, bids),
    `<div class="order box"><p class="strong here">${words[locale].market}</p>${lines.join('')}
    <p class="strong" style="${appear(now, 7.6)}">= ${figure(total, locale)} USDT</p><p class="soft" style="${appear(now, 8.4)}">${words[locale].average} ${figure(average, locale)}</p></div>`,
  );
}

function drawLimitOrder({ now, locale }: Moment): string {
  const { fills, left } = buy(asks, wanted, limit);
  const share = progress(now, 3.6, 5.2);
  const rest = asks.map((ask) => ({ ...ask, amount: ask.amount - (fills.find(({ price }) => price === ask.price)?.amount ?? 0) * share }));
  const waiting = { price: limit, amount: left * progress(now, 7.4, 8.4) };
  const rows = [...rowsOf(rest.slice(1), []), ownRow(rest[0] ?? waiting, waiting, locale), ...rowsOf([], bids)];
  const lines = fills.map((fill) => `<p style="${appear(now, 5)}">${figure(fill.amount, locale)} × ${figure(fill.price, locale)}</p>`);
  return book(
    locale,
    rows,
    `<div class="order box"><p class="strong here">${words[locale].limit}</p>${lines.join('')}
    <p class="strong" style="${appear(now, 8.2)}">${figure(left, locale)} ${words[locale].waits} ${figure(limit, locale)}</p></div>`,
  );
}

function drawChoice({ now, locale }: Moment): string {
  return words[locale].columns
    .map(({ name, yes, no }, index) => {
      const at = 0.4 + index * 3.6;
      return `<div class="choice box" style="inset-inline-start:${index * 595}px;inset-block-start:40px;${appear(now, at)}"><p class="strong">${name}</p>
        <p style="${appear(now, at + 0.8)}"><span class="good">✓</span>${yes}</p><p style="${appear(now, at + 1.6)}"><span class="bad">–</span>${no}</p></div>`;
    })
    .join('');
}

/** The last seller’s row, in which the reader’s own offer takes its place once it is empty. */
function ownRow(ask: Offer, own: Offer, locale: Locale): string {
  if (own.amount === 0) return row(ask, 2, 'ask');
  return row(own, 2, 'own', '', `<span class="own-label here small strong">${words[locale].yours}</span>`);
}

function rowsOf(sellers: readonly Offer[], buyers: readonly Offer[]): string[] {
  const above = sellers.map((offer) => row(offer, 2 - asks.findIndex(({ price }) => price === offer.price), 'ask'));
  return [...above, ...buyers.map((offer, index) => row(offer, index + 3, 'bid'))];
}

function row({ price, amount }: Offer, place: number, side: 'ask' | 'bid' | 'own', style = '', label = ''): string {
  const top = 56 + place * 72 + (place > 2 || side === 'own' ? 18 : 0);
  return `<div class="row ${side}" style="inset-block-start:${top}px;${style}"><span class="bar" style="inline-size:${round(mix(0, 62, amount / 0.6))}%"></span>
    <span class="${{ ask: 'bad', bid: 'good', own: 'here' }[side]} strong">${figure(price, 'en')}</span>${label}<span class="number">${amount < 0.05 ? '–' : amount.toFixed(1)}</span></div>`;
}

function book(locale: Locale, rows: readonly string[], beside: string): string {
  const { price, amount } = words[locale];
  return `<div style="inset:0 auto 0 0;inline-size:590px"><div class="row head soft" style="inset-block-start:0"><span>${price}</span><span class="number">${amount}</span></div>${rows.join('')}</div>${beside}`;
}

function figure(value: number, locale: Locale): string {
  return formatNumber(value, languageOf(locale).tag);
}
