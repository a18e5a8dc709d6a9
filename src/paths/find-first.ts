/**
 * The index of the first item that is not in front of what is looked for, by halves; the number of
 * the items where all are.
 *
 * @param isBefore holds for the items up to some index, and for none from there on
 */
export function findFirst<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}
