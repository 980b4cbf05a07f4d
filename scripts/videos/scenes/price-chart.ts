import { mix, round } from '../motion.ts';

/** The prices that the chart spans, and its size in the picture. */
const chart = { top: 60_900, bottom: 51_700, width: 600, height: 440 };
/** How far the price has fallen towards the line, from moment to moment: no real market, but as uneven as one. */
const way = [0, -0.06, 0.1, 0.02, 0.22, 0.3, 0.24, 0.46, 0.4, 0.58, 0.52, 0.74, 0.68, 0.86, 0.8, 1];

/** How the chart looks: its horizontal lines by their names, the price’s own line, the labels beside them. */
export const chartStyle = `
svg.chart { inset: 0 auto auto 0; overflow: visible; }
.chart line { stroke: var(--line); stroke-width: 3; }
.chart .entry { stroke: var(--soft); stroke-dasharray: 4 10; stroke-linecap: round; }
.chart .liquidation { stroke: var(--bad); stroke-width: 5; }
.chart .stop { stroke: var(--action); stroke-width: 5; stroke-dasharray: 16 10; }
.chart polyline { fill: none; stroke: var(--ink); stroke-width: 6; stroke-linejoin: round; stroke-linecap: round; }
.chart circle { fill: var(--kestrel); }
.label { inset-inline-start: 624px; translate: 0 -50%; white-space: nowrap; font-size: 38px; }`;

/** The prices so far of a way from one to another. */
export function wayOf(from: number, to: number, share: number): Point[] {
  const last = way.length - 1;
  const reached = share * last;
  const before = Math.min(Math.floor(reached), last - 1);
  const now = mix(way[before] ?? 0, way[before + 1] ?? 0, reached - before);
  return [...way.slice(0, before + 1).map((part, index) => ({ along: index / last, part })), { along: share, part: now }].map(({ along, part }) => ({
    along,
    price: mix(from, to, part),
  }));
}

/** Prices as horizontal lines, and one on its way among them. */
export function drawChart(marked: readonly Line[], prices: readonly Point[] = []): string {
  const rules = marked.map(
    ({ price, name, style = '' }) => `<line class="${name}" x1="0" x2="${chart.width}" y1="${heightOf(price)}" y2="${heightOf(price)}" style="${style}"/>`,
  );
  const points = prices.map(({ along, price }) => ({ x: round(along * (chart.width - 40)), y: heightOf(price) }));
  const last = points.at(-1);
  const dot = last ? `<circle r="12" cx="${last.x}" cy="${last.y}"/>` : '';
  return `<svg class="chart" width="${chart.width}" height="${chart.height}">${rules.join('')}<polyline points="${points.map((point) => `${point.x},${point.y}`).join(' ')}"/>${dot}</svg>`;
}

/** Words beside a line. They keep its height, whatever else their style moves. */
export function labelAt(price: number, text: string, color: string, style = ''): string {
  return `<p class="label ${color}" style="inset-block-start:${heightOf(price)}px;${style.replace(/transform[^;]*/, '')}">${text}</p>`;
}

/** Where a price stands in the chart. */
export function heightOf(price: number): number {
  return round(((chart.top - price) / (chart.top - chart.bottom)) * chart.height);
}

/** A line across the chart, by the name of its look. */
type Line = { price: number; name: 'entry' | 'liquidation' | 'stop'; style?: string };
/** A price, and how far along its way it stands. */
type Point = { along: number; price: number };
