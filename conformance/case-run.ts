import type { Case } from './case'
import { compare, type Difference } from './compare'
import type { Oracle } from './oracle'
import { readCase, readOurs, toOurs } from './ours'
import { shrink } from './shrink'
import { Tally } from './tally'

/** Cases that are asked for at once: enough to keep both sides busy. */
const BATCH = 50

export interface CaseRunOptions {
  /** Sorts of difference that are shrunk and printed. */
  readonly show: number
  /** When no further case is begun, in milliseconds of `Date.now()`. */
  readonly end: number
}

/** Asks both sides about cases, and prints what differs. */
export class CaseRun {
  readonly tallies: Tally[] = []
  /** The sorts of difference that were shown: one case of each is enough. */
  readonly #shown = new Set<string>()
  readonly #oracle: Oracle
  readonly #options: CaseRunOptions

  constructor(oracle: Oracle, options: CaseRunOptions) {
    this.#oracle = oracle
    this.#options = options
  }

  get differing(): number {
    return this.tallies.reduce((sum, tally) => sum + tally.differing, 0)
  }

  async compareAll(title: string, cases: Iterable<Case>): Promise<Tally> {
    const tally = new Tally()
    this.tallies.push(tally)
    let batch: Case[] = []
    for (const each of cases) {
      if (Date.now() > this.#options.end) break
      batch.push(each)
      if (batch.length < BATCH) continue
      await this.#compareBatch(batch, tally)
      batch = []
    }
    await this.#compareBatch(batch, tally)
    console.log(`${title}: ${tally.render()}`)
    return tally
  }

  async #compareBatch(batch: readonly Case[], tally: Tally): Promise<void> {
    const answers = batch.map(asked => this.#oracle.askBuild(asked))
    // Asking for the time takes as long as a short Dockerfile does.
    const start = process.cpuUsage()
    const readings = batch.map(asked => ({ asked, reading: readCase(asked) }))
    const { user, system } = process.cpuUsage(start)
    tally.spent += user + system
    for (const [index, { asked, reading }] of readings.entries()) {
      const theirs = await answers[index]
      if (theirs === undefined) continue
      const ours = toOurs(reading, asked)
      const comparison = compare(ours, theirs, asked)
      tally.add(ours, theirs, comparison)
      if (comparison.differences.length > 0) await this.#show(asked, comparison.differences)
    }
  }

  async #show(asked: Case, differences: readonly Difference[]): Promise<void> {
    const sort = differences.map(toSort).sort().join()
    if (this.#shown.has(sort) || this.#shown.size >= this.#options.show) return
    this.#shown.add(sort)
    const kinds = new Set(differences.map(difference => difference.kind))
    const smallest = await shrink(asked, async candidate => {
      const found = await this.#findDifferences(candidate)
      return found.some(difference => kinds.has(difference.kind))
    })
    console.log(`\n--- ${asked.name}`)
    for (const { kind, text } of await this.#findDifferences(smallest)) {
      console.log(`${kind}: ${JSON.stringify(text)}`)
    }
    console.log(`setting: ${JSON.stringify(smallest.setting)}`)
    console.log(JSON.stringify(smallest.dockerfile))
    console.log(`${smallest.dockerfile}\n---`)
  }

  async #findDifferences(asked: Case): Promise<readonly Difference[]> {
    return compare(readOurs(asked), await this.#oracle.askBuild(asked), asked).differences
  }
}

/** Verdicts by BuildKit's words without names and numbers; paths by the kind alone. */
function toSort({ kind, text }: Difference): string {
  if (kind === 'missed' || kind === 'extra') return kind
  return `${kind} ${text.replace(/"[^"]*"|[=\d]\S*/g, '')}`
}
