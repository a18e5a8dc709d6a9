import type { Difference } from './compare'
import type { Answer } from './oracle'
import type { Ours } from './ours'

/** What a run counts. */
export class Tally {
  cases = 0
  refused = 0
  widened = 0
  differing = 0
  /** Microseconds of processor time in our front end. */
  spent = 0
  private readonly kinds = new Map<Difference['kind'], number>()

  add(ours: Ours, theirs: Answer, differences: readonly Difference[]): void {
    this.cases++
    if (theirs.kind === 'refused') this.refused++
    if (ours.kind === 'inputs' && ours.quality === 'widened') this.widened++
    if (differences.length > 0) this.differing++
    for (const { kind } of differences) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
  }

  render(): string {
    const seconds = this.spent / 1e6
    const rate = seconds === 0 ? 0 : Math.round(this.cases / seconds)
    const kinds = [...this.kinds].map(([kind, count]) => `, ${kind} ${count}`).join('')
    return (
      `${this.cases} cases, ${this.refused} refused by BuildKit, ${this.widened} widened by us, ` +
      `${rate} a second; ${this.differing} differ${kinds}`
    )
  }
}
