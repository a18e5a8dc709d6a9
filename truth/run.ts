import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { RunPlan } from './ask-product'
import { Builder, buildReader } from './builder'
import { parseOptions, type Options } from './options'
import { renderFinding } from './render-finding'
import { Tally } from './tally'
import { tryRepository, type Place, type Trial } from './trial'

const TOOLS = { buildkitd: '.tools/bin/buildkitd', buildx: '.tools/bin/buildx' }
const READER_PROGRAM = '.tools/reader'
/** Changes of one repository: they share the builds of the state before. */
const CHANGES = 8

/** Answers the status of the process. */
export async function run(words: readonly string[], runPlan: RunPlan): Promise<number> {
  const options = parseOptions(words)
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const home = mkdtempSync(path.join(os.tmpdir(), 'image-matrix-truth-'))
  const tools = { buildkitd: path.resolve(TOOLS.buildkitd), buildx: path.resolve(TOOLS.buildx) }
  const builder = await Builder.start(path.join(home, 'builder'), tools)
  try {
    const reader = await buildReader(builder, home, READER_PROGRAM)
    return conclude(await tryAll({ builder, home, reader, runPlan }, options), options)
  } finally {
    await builder.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function tryAll(place: Place, { seed, count, seconds, only, show }: Options): Promise<Tally> {
  const tally = new Tally()
  const end = Date.now() + seconds * 1000
  let shown = 0
  for (let at = 0; tally.changes < count && Date.now() < end; at++) {
    const number = only ?? seed * 1_000_000 + at
    const changes = Math.min(CHANGES, count - tally.changes)
    for await (const trial of tryRepository(place, { number, changes })) {
      tally.changes++
      for (const text of addTrial(tally, number, trial)) {
        if (shown++ < show) console.log(text)
      }
    }
    if (only !== undefined) break
  }
  return tally
}

/** Counts what a trial found; answers what must not be. */
function addTrial(tally: Tally, number: number, trial: Trial): string[] {
  if (typeof trial.findings === 'string') {
    tally.add({ kind: 'unplanned' })
    return []
  }
  return trial.findings.flatMap(finding => {
    tally.add(finding.verdict)
    const isWrong = ['missed', 'hash', 'extra'].includes(finding.verdict.kind)
    return isWrong ? [renderFinding(number, trial, finding)] : []
  })
}

function conclude(tally: Tally, { count, least, extra, only }: Options): number {
  console.log(tally.render())
  const wanted = only === undefined ? Math.min(count, least) : 0
  const isEnough = tally.changes >= wanted
  if (!isEnough) console.log(`that is too few: at least ${wanted} are needed (--least)`)
  const mistakes =
    tally.count('missed') + tally.count('hash') + (extra === 'fails' ? tally.count('extra') : 0)
  return mistakes === 0 && isEnough ? 0 : 1
}
