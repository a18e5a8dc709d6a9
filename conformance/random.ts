/** Numbers that follow from a seed alone. */
export class Random {
  private careless = true

  constructor(private state: number) {}

  /** From now on mistakes are made, or not. */
  setCare(care: 'careless' | 'careful'): void {
    this.careless = care === 'careless'
  }

  /** The weight of a mistake: nothing while they are not made. */
  slip(weight: number): number {
    return this.careless ? weight : 0
  }

  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.below(100) < share
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0]
  }

  /** From `least` to `most` items. */
  list<Item>({ least, most }: { least: number; most: number }, make: () => Item): Item[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make)
  }

  /** An item by its weight: how often it comes among the sum of all. */
  weighted<Item>(items: readonly [readonly [number, Item], ...(readonly [number, Item])[]]): Item {
    let rest = this.below(items.reduce((sum, [weight]) => sum + weight, 0))
    for (const [weight, item] of items) {
      if (rest < weight) return item
      rest -= weight
    }
    return items[0][1]
  }
}
