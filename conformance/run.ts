import { compare, type Difference } from './compare'
import type { Case } from './case'
import { generateCase } from './generate'
import { loadCases } from './load-cases'
import { mutate } from './mutate'
import { parseOptions, type Options } from './options'
import { Oracle } from './oracle'
import { readCase, readOurs, toOurs } from './ours'
import { Random } from './random'
import { shrink } from './shrink'
import { Tally } from './tally'
import { compareWalks } from './walk-cases'

const CORPUS = 'conformance/corpus'
/** Cases that are asked for at once: enough to keep both sides busy. */
const BATCH = 50

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const oracle = new Oracle(options.oracle)
  const run = new Run(oracle, options)
  for (const folder of [CORPUS, ...options.folders]) {
    const cases = loadCases(folder)
    await run.compareAll(folder, cases)
    await run.compareAll(`${folder}, mutated`, mutateCases(cases, options))
  }
  await run.compareAll(`generated from seed ${options.seed}`, generateCases(options))
  const walks = await compareWalks(oracle, options)
  oracle.close()
  return run.failures + walks === 0 ? 0 : 1
}

function* generateCases({ seed, count }: Options): Generator<Case> {
  const random = new Random(seed)
  for (let number = 1; number <= count; number++) yield generateCase(random, `case ${number}`)
}

function* mutateCases(cases: readonly Case[], { seed, mutations }: Options): Generator<Case> {
  const random = new Random(seed)
  for (let round = 0; round < mutations; round++) {
    for (const it of cases) yield { ...it, dockerfile: mutate(random, it.dockerfile) }
  }
}

class Run {
  failures = 0
  /** The sorts of difference that were shown: one case of each is enough. */
  private readonly shown = new Set<string>()
  private readonly end: number

  constructor(
    private readonly oracle: Oracle,
    private readonly options: Options
  ) {
    this.end = Date.now() + options.seconds * 1000
  }

  async compareAll(title: string, cases: Iterable<Case>): Promise<void> {
    const tally = new Tally()
    let batch: Case[] = []
    for (const it of cases) {
      if (Date.now() > this.end) break
      batch.push(it)
      if (batch.length < BATCH) continue
      await this.compareBatch(batch, tally)
      batch = []
    }
    await this.compareBatch(batch, tally)
    console.log(`${title}: ${tally.render()}`)
    this.failures += tally.differing
  }

  private async compareBatch(batch: readonly Case[], tally: Tally): Promise<void> {
    const answers = batch.map(it => this.oracle.askBuild(it))
    for (const [index, it] of batch.entries()) {
      const theirs = await answers[index]
      if (theirs === undefined) continue
      const start = process.cpuUsage()
      const reading = readCase(it)
      const { user, system } = process.cpuUsage(start)
      tally.spent += user + system
      const ours = toOurs(reading, it)
      const differences = compare(ours, theirs, it)
      tally.add(ours, theirs, differences)
      if (differences.length > 0) await this.show(it, differences)
    }
  }

  private async show(it: Case, differences: readonly Difference[]): Promise<void> {
    const sort = differences.map(toSort).sort().join()
    if (this.shown.has(sort) || this.shown.size >= this.options.show) return
    this.shown.add(sort)
    const kinds = new Set(differences.map(difference => difference.kind))
    const smallest = await shrink(it, async candidate => {
      const found = compare(readOurs(candidate), await this.oracle.askBuild(candidate), candidate)
      return found.some(difference => kinds.has(difference.kind))
    })
    const found = compare(readOurs(smallest), await this.oracle.askBuild(smallest), smallest)
    console.log(`\n--- ${it.name}`)
    for (const { kind, text } of found) console.log(`${kind}: ${JSON.stringify(text)}`)
    console.log(`setting: ${JSON.stringify(smallest.setting)}`)
    console.log(JSON.stringify(smallest.dockerfile))
    console.log(`${smallest.dockerfile}\n---`)
  }
}

/** Verdicts by BuildKit's words without names and numbers; paths by the kind alone. */
function toSort({ kind, text }: Difference): string {
  if (kind === 'missed' || kind === 'extra') return kind
  return `${kind} ${text.replace(/"[^"]*"|[=\d]\S*/g, '')}`
}

process.exitCode = await main()
