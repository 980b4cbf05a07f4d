/** A long position with isolated margin, as the article on liquidation works it out. Fees and funding are left out, as there. */
export type Position = { amount: number; entry: number; leverage: number; maintenance: number };

export function valueOf({ amount, entry }: Position): number {
  return amount * entry;
}

/** The reader's own money in the position. */
export function marginOf(position: Position): number {
  return valueOf(position) / position.leverage;
}

/** What is left of the margin at a price. */
export function marginLeft(position: Position, price: number, added = 0): number {
  return marginOf(position) + added - position.amount * (position.entry - price);
}

/** The price at which what is left of the margin is no more than the maintenance margin. */
export function liquidationPrice(position: Position, added = 0): number {
  return (position.entry - (marginOf(position) + added) / position.amount) / (1 - position.maintenance);
}
