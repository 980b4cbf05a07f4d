/** Offers of one side, the best first. */
export type Offer = { price: number; amount: number };

/** What a purchase takes from the sellers, the cheapest first, up to its limit if it has one, and what of it is left. */
export function buy(asks: readonly Offer[], amount: number, limit = Infinity): { fills: Offer[]; left: number } {
  let left = amount;
  const fills = asks.flatMap((ask) => {
    const taken = ask.price <= limit ? Math.min(ask.amount, left) : 0;
    left = tidy(left - taken);
    return taken > 0 ? [{ price: ask.price, amount: tidy(taken) }] : [];
  });
  return { fills, left };
}

/** What fills cost together, and on average for one. */
export function costOf(fills: readonly Offer[]): { total: number; average: number } {
  const total = fills.reduce((sum, { price, amount }) => sum + price * amount, 0);
  const amount = fills.reduce((sum, fill) => sum + fill.amount, 0);
  return { total: tidy(total), average: tidy(total / amount) };
}

/** Tenths are no whole binary numbers; eight places are as many as an amount has. */
function tidy(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
