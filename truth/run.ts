import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Product } from './ask-product'
import { Builder, buildReader } from './builder'
import type { Verdict } from './judge'
import { type Options, parseOptions } from './options'
import { renderFinding, renderSetting } from './render-finding'
import { Tally } from './tally'
import { type Place, tryRepository } from './trial'

const TOOLS = '.tools/bin'
const readerProgram = '.tools/reader'
/** Changes of one repository: they share the builds of the state before. */
const CHANGES = 8

/** Answers the status of the process. */
export async function run(words: readonly string[], product: Product): Promise<number> {
  const options = parseOptions(words)
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const home = mkdtempSync(path.join(os.tmpdir(), 'image-matrix-truth-'))
  const builder = await Builder.start(path.join(home, 'builder'), path.resolve(TOOLS))
  try {
    const reader = await buildReader(builder, home, readerProgram)
    return conclude(await tryAll({ builder, home, reader, product }, options), options)
  } finally {
    await builder.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function tryAll(place: Place, options: Options): Promise<Tally> {
  const { seed, count, seconds, only, show } = options
  const tally = new Tally()
  const end = Date.now() + seconds * 1000
  let shown = 0
  for (let at = 0; tally.changes < count && Date.now() < end; at++) {
    const number = only ?? seed * 1_000_000 + at
    const changes = Math.min(CHANGES, count - tally.changes)
    for await (const trial of tryRepository(place, { number, changes })) {
      tally.changes++
      for (const { verdict } of trial.findings) tally.add(verdict)
      for (const verdict of trial.keys) tally.addKey(verdict)
      const wrong = trial.findings.filter(({ verdict }) => listMistakes(options).has(verdict.kind))
      for (const finding of wrong) {
        console.log(renderFinding(number, trial, finding))
        if (shown++ < show) console.log(renderSetting(trial, finding))
      }
    }
    if (only !== undefined) break
  }
  return tally
}

/** Verdicts that fail a run. */
function listMistakes({ extra }: Options): Set<Verdict['kind']> {
  return new Set([
    'missed',
    'hash',
    'key',
    'unplanned',
    ...(extra === 'fails' ? ['extra' as const] : [])
  ])
}

function conclude(tally: Tally, options: Options): number {
  console.log(tally.render())
  const { count, least, only } = options
  const wanted = only === undefined ? Math.min(count, least) : 0
  const isEnough = tally.changes >= wanted
  if (!isEnough) console.log(`that is too few: at least ${wanted} are needed (--least)`)
  const isRight = [...listMistakes(options)].every(kind => tally.count(kind) === 0)
  return isRight && isEnough ? 0 : 1
}
