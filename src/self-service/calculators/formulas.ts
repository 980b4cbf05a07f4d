import Big from 'big.js';

/** Digits behind the point that are shown: of money two, of prices as many. */
const cents = 2;

/** Formulas of the exchange in decimals: what people compare with their own account must be right to the last digit. Rates are shares: 0.5 % is 0.005. */
export const formulas = {
  /** Linear perpetual with isolated margin, without fees and funding. */
  liquidation({ side, entry, amount, leverage, added, rate }: { side: 'long' | 'short'; entry: Big; amount: Big; leverage: Big; added: Big; rate: Big }) {
    const value = entry.times(amount);
    const margin = value.div(leverage).plus(added);
    const room = margin.div(amount);
    const price = side === 'long' ? entry.minus(room).div(new Big(1).minus(rate)) : entry.plus(room).div(new Big(1).plus(rate));
    // A long with more margin than value is never liquidated.
    const reached = price.gt(0) ? price : new Big(0);
    return {
      value: value.round(cents),
      margin: margin.round(cents),
      price: reached.round(cents),
      distance: entry.minus(reached).abs().div(entry).times(100).round(cents),
    };
  },
  /** A trade in and out again at the same price. */
  fee({ amount, price, rate }: { amount: Big; price: Big; rate: Big }) {
    const value = amount.times(price);
    return {
      value: value.round(cents),
      once: value.times(rate).round(4),
      both: value.times(rate).times(2).round(4),
      even: price.times(new Big(1).plus(rate)).div(new Big(1).minus(rate)).round(cents),
    };
  },
  /** Positive: a long pays, a short receives. */
  funding({ amount, price, rate, payments }: { amount: Big; price: Big; rate: Big; payments: Big }) {
    const value = amount.times(price);
    return { value: value.round(cents), once: value.times(rate).round(4), all: value.times(rate).times(payments).round(cents) };
  },
  /** What a level leaves to withdraw. */
  limit({ limit, withdrawn }: { limit: Big; withdrawn: Big }) {
    const left = limit.minus(withdrawn);
    return { left: left.gt(0) ? left : new Big(0) };
  },
} as const;

export type CalculatorKind = keyof typeof formulas;
