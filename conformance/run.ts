import type { Case } from './case'
import { CaseRun } from './case-run'
import { generateCase } from './generate'
import { loadCases } from './load-cases'
import { mutate } from './mutate'
import { type Options, parseOptions } from './options'
import { Oracle } from './oracle'
import { Random } from './random'
import { renderRate } from './tally'
import { compareWalks } from './walk-cases'

const CORPUS = 'conformance/corpus'
/** Of the time that a run has, what the Dockerfiles may take; the ignore files have the rest. */
const shareOfCases = 0.8

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const start = Date.now()
  const toEnd = (share: number) => start + share * options.seconds * 1000
  const oracle = new Oracle(options.oracle)
  const run = new CaseRun(oracle, { show: options.show, end: toEnd(shareOfCases) })
  for (const folder of [CORPUS, ...options.folders]) {
    const cases = loadCases(folder)
    await run.compareAll(folder, cases)
    await run.compareAll(`${folder}, mutated`, mutateCases(cases, options))
  }
  const generated = await run.compareAll(
    `generated from seed ${options.seed}`,
    generateCases(options)
  )
  console.log(renderRate(run.tallies))
  const walks = await compareWalks(oracle, { ...options, end: toEnd(1) })
  oracle.close()
  const isEnough = demandLeast(Math.min(generated.cases, walks.cases), options)
  return run.differing + walks.differing === 0 && isEnough ? 0 : 1
}

/** A run that the time limit cut short says something only if it came far enough. */
function demandLeast(cases: number, { count, least }: Options): boolean {
  const wanted = Math.min(count, least)
  if (cases < count) console.log(`the time limit stopped the run after ${cases} of ${count} cases`)
  if (cases < wanted) console.log(`that is too few: at least ${wanted} are needed (--least)`)
  return cases >= wanted
}

function* generateCases({ seed, count }: Options): Generator<Case> {
  const random = new Random(seed)
  for (let number = 1; number <= count; number++) yield generateCase(random, `case ${number}`)
}

function* mutateCases(cases: readonly Case[], { seed, mutations }: Options): Generator<Case> {
  const random = new Random(seed)
  for (let round = 0; round < mutations; round++) {
    for (const each of cases) yield { ...each, dockerfile: mutate(random, each.dockerfile) }
  }
}

process.exitCode = await main()
