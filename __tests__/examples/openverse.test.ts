import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type Answer, runPlan } from '../../scripts/run-plan.mjs'
import { layOut, type Scratch } from '../../scripts/scratch.mjs'

interface Fields {
  readonly image: string
}
interface Row {
  readonly changes: readonly string[]
  readonly do_build: string
  readonly build: readonly string[]
  readonly do_publish: string
  readonly publish: readonly string[]
}
interface Facts {
  readonly images: Readonly<Record<string, Fields>>
  readonly rows: readonly Row[]
}

const facts = JSON.parse(
  readFileSync(new URL('../fixtures/openverse.json', import.meta.url), 'utf8')
) as Facts

/** A file of each filter that no other filter has. */
const fileOf: Readonly<Record<string, string>> = {
  ci_cd: '.github/workflows/ci_cd.yml',
  catalog: 'catalog/dags/provider.py',
  ingestion_server: 'ingestion_server/server.py',
  api: 'api/manage.py',
  frontend: 'frontend/src/app.vue'
}

/** No filter of the predecessor has it. */
const unrelated = 'documentation/index.md'

describe('the predecessor', () => {
  let pushed: Scratch
  beforeAll(async () => {
    pushed = await layOut({ example: 'openverse', event: 'push', changes: [unrelated] })
  })
  afterAll(() => remove(pushed))

  it.each(facts.rows)(
    'decides as before where $changes are given by the changes input',
    async row => {
      const answer = await runPlan(pushed, { changes: JSON.stringify(row.changes) })
      expect(summarize(answer)).toEqual(expected(row))
    }
  )

  it.each(facts.rows)('decides as before where files of $changes changed', async row => {
    const files = row.changes.map(name => fileOf[name] ?? '')
    const answer = await planPush([unrelated, ...files], {})
    expect(summarize(answer)).toEqual(expected(row))
  })

  it('has its six fields, with its values, in every entry', async () => {
    const answer = await runPlan(pushed, { changes: '["ci_cd"]' })
    const entries = readMatrix(answer, 'build_matrix')
    expect(entries).toHaveLength(7)
    for (const entry of entries) expect(entry).toMatchObject(facts.images[entry.image] ?? {})
  })
})

describe('inference and a dev variant', () => {
  const config = '.github/image-matrix.inferred.yml'

  it('tests the API as dev when the ingestion server changes, and does not build it', async () => {
    const answer = await planPush(['ingestion_server/server.py'], { config })
    expect(namesIn(answer, 'dev_matrix')).toEqual(['api'])
    expect(namesIn(answer, 'build_matrix')).toContain('ingestion_server')
    expect(namesIn(answer, 'build_matrix')).not.toContain('api')
    expect(namesIn(answer, 'publish_matrix')).not.toContain('api')
  })

  it('sees a change of packages/python, which the filters of the predecessor missed', async () => {
    const files = ['packages/python/openverse_attribution/pyproject.toml']
    const before = await planPush(files, {})
    const after = await planPush(files, { config })
    expect(namesIn(before, 'build_matrix')).toEqual([])
    expect(namesIn(after, 'build_matrix')).toContain('api')
    expect(namesIn(after, 'publish_matrix')).toContain('api')
  })
})

async function planPush(
  changes: readonly string[],
  inputs: Readonly<Record<string, string>>
): Promise<Answer> {
  const scratch = await layOut({ example: 'openverse', event: 'push', changes })
  try {
    return await runPlan(scratch, inputs)
  } finally {
    await remove(scratch)
  }
}

async function remove(scratch: Scratch): Promise<void> {
  await rm(path.dirname(scratch.folder), { recursive: true, force: true })
}

function expected(row: Row): unknown {
  const { do_build, build, do_publish, publish } = row
  return { result: 'planned', do_build, build, do_publish, publish }
}

function summarize(answer: Answer): unknown {
  return {
    result: answer.outputs.get('result'),
    do_build: answer.outputs.get('do_build'),
    build: namesIn(answer, 'build_matrix').sort(),
    do_publish: answer.outputs.get('do_publish'),
    publish: namesIn(answer, 'publish_matrix').sort()
  }
}

function namesIn(answer: Answer, matrix: string): string[] {
  return readMatrix(answer, matrix).map(entry => entry.image)
}

function readMatrix(answer: Answer, name: string): Fields[] {
  return (JSON.parse(answer.outputs.get(name) ?? '') as { include: Fields[] }).include
}
