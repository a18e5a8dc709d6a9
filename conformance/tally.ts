import type { Comparison, Difference, Skip } from './compare'
import type { Answer } from './oracle'
import type { Ours } from './ours'

/** What a run counts. */
export class Tally {
  cases = 0
  differing = 0
  /** Microseconds of processor time in our front end. */
  spent = 0
  #refused = 0
  readonly #qualities = new Map<string, number>()
  readonly #kinds = new Map<Difference['kind'], number>()
  readonly #skips = new Map<Skip, number>()

  add(ours: Ours, theirs: Answer, { differences, skipped }: Comparison): void {
    this.cases++
    if (theirs.kind === 'refused') this.#refused++
    if (ours.kind === 'inputs') count(this.#qualities, ours.quality)
    if (differences.length > 0) this.differing++
    for (const { kind } of differences) count(this.#kinds, kind)
    for (const skip of new Set(skipped)) count(this.#skips, skip)
  }

  render(): string {
    const qualities = ['exact', 'widened', 'opaque'].map(
      quality => `${this.#qualities.get(quality) ?? 0} ${quality}`
    )
    const skips = [...this.#skips]
      .sort()
      .map(([skip, times]) => `\n  not compared, ${skip}: ${times}`)
    return (
      `${this.cases} cases, ${this.#refused} refused by BuildKit; ours ${qualities.join(', ')}; ` +
      `${this.differing} differ${renderCounts(this.#kinds)}${skips.join('')}`
    )
  }
}

/** Dockerfiles a second of processor time, over all that was read. */
export function renderRate(tallies: readonly Tally[]): string {
  const cases = tallies.reduce((sum, tally) => sum + tally.cases, 0)
  const seconds = tallies.reduce((sum, tally) => sum + tally.spent, 0) / 1e6
  return `our front end: ${cases} Dockerfiles in ${seconds.toFixed(1)} s, ${Math.round(cases / seconds)} a second`
}

function renderCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, times]) => `, ${times} ${name}`).join('')
}

function count<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
