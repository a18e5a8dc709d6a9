import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Oracle } from '../conformance/oracle'
import { renderReport } from './render'
import { replay } from './replay'
import type { Replayed } from './replayed'
import { loadStudies } from './study'

const usage = 'npm run study -- [--merges N] [--json FILE] CLONES [NAME…]'

/** 0: done; 1: something that BuildKit takes was missed; 2: usage. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      merges: { type: 'string', default: '200' },
      json: { type: 'string' },
      oracle: { type: 'string', default: '.tools/oracle' }
    }
  })
  const [clones, ...words] = positionals
  const count = Number(values.merges)
  if (clones === undefined || !(count > 0)) {
    console.error(usage)
    return 2
  }
  const oracle = new Oracle(values.oracle)
  const results: Replayed[] = []
  for (const study of loadStudies('studies', words)) {
    const [, name = ''] = study.repository.split('/')
    results.push(await replay(study, { folder: join(clones, name), oracle, count }))
    console.error(`${study.name}: done`)
  }
  oracle.close()
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 1))
  console.log(renderReport(results))
  return results.some(isMissing) ? 1 : 0
}

function isMissing({ merges, variants }: Replayed): boolean {
  return (
    merges.some(({ weMiss }) => weMiss.length > 0) ||
    variants.some(({ unlisted }) => unlisted.length > 0)
  )
}

process.exitCode = await main()
