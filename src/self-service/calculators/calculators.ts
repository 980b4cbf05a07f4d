import Big from 'big.js';
import { type CalculatorKind, formulas } from './formulas.ts';
import { typedNumber } from './typed-number.ts';

/** Above this nobody's figures are, and below it every digit is right. */
const most = new Big('1000000000000');

/** What each calculator asks for, with the values of the article's example, and what it answers. A rate that is a figure is no field. */
export const calculators = {
  liquidation: {
    fields: [
      { id: 'side', kind: 'choice', options: ['long', 'short'], example: 'long' },
      { id: 'entry', kind: 'number', example: '60000', above: 0 },
      { id: 'amount', kind: 'number', example: '0.1', above: 0 },
      { id: 'leverage', kind: 'number', example: '10', above: 0 },
      { id: 'added', kind: 'number', example: '0', from: 0 },
    ],
    results: ['value', 'margin', 'price', 'distance'],
  },
  fee: {
    fields: [
      { id: 'market', kind: 'choice', options: ['spot-maker', 'spot-taker', 'perpetual-maker', 'perpetual-taker'], example: 'spot-taker' },
      { id: 'amount', kind: 'number', example: '0.01', above: 0 },
      { id: 'price', kind: 'number', example: '60000', above: 0 },
    ],
    results: ['value', 'once', 'both', 'even'],
  },
  funding: {
    fields: [
      { id: 'amount', kind: 'number', example: '0.1', above: 0 },
      { id: 'price', kind: 'number', example: '60000', above: 0 },
      { id: 'rate', kind: 'number', example: '0.01', from: -100 },
      { id: 'payments', kind: 'number', example: '3', from: 0 },
    ],
    results: ['value', 'once', 'all'],
  },
  limit: {
    fields: [
      { id: 'level', kind: 'choice', options: ['basic', 'full', 'business'], example: 'basic' },
      { id: 'withdrawn', kind: 'number', example: '9000', from: 0 },
    ],
    results: ['left'],
  },
} as const satisfies Record<CalculatorKind, { fields: readonly Field[]; results: readonly string[] }>;

/**
 * The results for what was typed, as plain digits, or the field that cannot be and why. Never throws.
 * @param figures the exchange's own: rates in percent, limits, the highest leverage, by the ids that `figuresOf` names.
 */
export function calculate(kind: CalculatorKind, typed: Readonly<Record<string, string>>, figures: Readonly<Record<string, number>>): Calculated {
  const fields: readonly Field[] = calculators[kind].fields;
  const numbers = new Map<string, Big>();
  for (const field of fields) {
    if (field.kind === 'choice') continue;
    const text = typed[field.id] ?? '';
    if (!/[^\s\p{Cf}]/u.test(text)) return { problem: 'empty', field: field.id };
    const digits = typedNumber(text);
    if (digits === undefined) return { problem: 'number', field: field.id };
    const value = new Big(digits);
    if (value.gt(most)) return { problem: 'huge', field: field.id };
    if (field.above !== undefined && value.lte(field.above)) return { problem: 'above', field: field.id };
    if (field.from !== undefined && value.lt(field.from)) return { problem: 'negative', field: field.id };
    numbers.set(field.id, value);
  }
  const number = (id: string) => numbers.get(id) ?? new Big(0);
  const percent = (id: string) => new Big(figures[id] ?? 0).div(100);
  if (kind === 'liquidation') {
    const highest = figures['most-leverage'] ?? 1;
    if (number('leverage').gt(highest) || number('leverage').lt(1)) return { problem: 'leverage', field: 'leverage' };
    const side = typed['side'] === 'short' ? 'short' : 'long';
    const [entry, amount, leverage, added] = [number('entry'), number('amount'), number('leverage'), number('added')];
    return inDigits(formulas.liquidation({ side, entry, amount, leverage, added, rate: percent('maintenance-margin') }));
  }
  if (kind === 'fee') return inDigits(formulas.fee({ amount: number('amount'), price: number('price'), rate: percent(typed['market'] ?? '') }));
  if (kind === 'funding')
    return inDigits(formulas.funding({ amount: number('amount'), price: number('price'), rate: number('rate').div(100), payments: number('payments') }));
  return inDigits(formulas.limit({ limit: new Big(figures[`${typed['level'] ?? 'basic'}-daily-withdrawal`] ?? 0), withdrawn: number('withdrawn') }));
}

/** The figures of `content/facts/figures/` that a calculator needs. */
export const figuresOf = {
  liquidation: ['trading/maintenance-margin', 'trading/most-leverage'],
  fee: ['trading/spot-maker', 'trading/spot-taker', 'trading/perpetual-maker', 'trading/perpetual-taker'],
  funding: [],
  limit: ['kyc/basic-daily-withdrawal', 'kyc/full-daily-withdrawal', 'kyc/business-daily-withdrawal'],
} satisfies Record<CalculatorKind, string[]>;

function inDigits(results: Record<string, Big>): Calculated {
  return { results: Object.fromEntries(Object.entries(results).map(([id, value]) => [id, value.toFixed()])) };
}

export type Field =
  { id: string; kind: 'number'; example: string; above?: number; from?: number } | { id: string; kind: 'choice'; options: readonly string[]; example: string };
export type Calculated = { results: Record<string, string> } | { problem: 'empty' | 'number' | 'huge' | 'above' | 'negative' | 'leverage'; field: string };
