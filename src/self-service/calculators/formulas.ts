import Big from 'big.js';

/** Money has two digits behind the point, and more where the first ones are small: the price of many a coin is below a cent. */
function shown(value: Big): Big {
  return value.round(Math.max(2, 5 - value.e));
}

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
      value: shown(value),
      margin: shown(margin),
      price: shown(reached),
      distance: entry.minus(reached).abs().div(entry).times(100).round(2),
    };
  },
  /** A trade in and out again at the same price. */
  fee({ amount, price, rate }: { amount: Big; price: Big; rate: Big }) {
    const value = amount.times(price);
    return {
      value: shown(value),
      once: shown(value.times(rate)),
      both: shown(value.times(rate).times(2)),
      even: shown(price.times(new Big(1).plus(rate)).div(new Big(1).minus(rate))),
    };
  },
  /** Positive: a long pays, a short receives. */
  funding({ amount, price, rate, payments }: { amount: Big; price: Big; rate: Big; payments: Big }) {
    const value = amount.times(price);
    return { value: shown(value), once: shown(value.times(rate)), all: shown(value.times(rate).times(payments)) };
  },
  /** What a level leaves to withdraw. */
  limit({ limit, withdrawn }: { limit: Big; withdrawn: Big }) {
    const left = limit.minus(withdrawn);
    return { left: left.gt(0) ? shown(left) : new Big(0) };
  },
} as const;

export type CalculatorKind = keyof typeof formulas;
