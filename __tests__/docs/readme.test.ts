import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { type Answer, runPlan } from '../../scripts/run-plan.mjs'
import { layOut, project } from '../../scripts/scratch.mjs'
import { listDocuments, listSnippets } from '../../scripts/snippets.mjs'
import { entryKeys, storeKeys } from '../../src/images/entry-keys'
import { outputNames } from '../../src/report/matrix/outputs'
import { checkOut, createCheckout, runCli, toTranscript } from '../cli/command-line'
import { removeFolders } from '../support/repository-builder'
import { writeFiles } from '../support/scratch-run'
import { expectSample, readDocument, snippetOf } from './document'

const readme = readDocument('README.md')

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly strategy?: { readonly matrix: string }
  readonly outputs?: Readonly<Record<string, string>>
}

const configuration = snippetOf('README.md', 'quick start: configuration')
const workflow = snippetOf('README.md', 'quick start: workflow')

describe('the quick start', () => {
  it('has under 60 lines, configuration and workflow together', () => {
    const lines = [configuration, workflow].flatMap(text => text.trimEnd().split('\n'))
    expect(lines.length).toBeLessThan(60)
  })

  it('plans a pull request: the image that changed, without publishing it', async () => {
    const { status, outputs, log } = await planQuickStart('pull_request', 'api/main.py')
    expect([status, log.includes('warning:')]).toEqual([0, false])
    expect(namesOf(outputs)).toEqual({ build: ['api'], publish: [] })
  })

  it('plans a push: publishes what changed', async () => {
    const { outputs } = await planQuickStart('push', 'web/server.js')
    expect(namesOf(outputs)).toEqual({ build: ['web'], publish: ['web'] })
  })

  it('plans nothing for a file that no image reads', async () => {
    const { outputs } = await planQuickStart('push', 'notes.txt')
    expect(outputs.get('result')).toBe('planned')
    expect(namesOf(outputs)).toEqual({ build: [], publish: [] })
  })

  it('says what to write for a Dockerfile elsewhere', async () => {
    const [, line = ''] = /`(web: \{ .*file: .*\})`/.exec(readme) ?? []
    const { outputs } = await planQuickStart('push', 'docker/web.Dockerfile', {
      '.github/image-matrix.yml': configuration.replace('web:', line),
      'docker/web.Dockerfile': 'FROM scratch\n'
    })
    expect(namesOf(outputs)).toEqual({ build: ['web'], publish: ['web'] })
  })

  it('refuses an image that is built from another one, as its text says', async () => {
    const { log } = await planQuickStart('push', 'api/main.py', { 'web/Dockerfile': 'FROM api\n' })
    expect(log).toContain('[too-many-stages]')
  })
})

test('docs/command-line.md shows what is told about the quick start', () => {
  const repository = createCheckout({
    '.github/image-matrix.yml': configuration,
    '.github/workflows/images.yml': workflow,
    'api/Dockerfile': 'FROM python:3.13\nCOPY requirements.txt *.py /app/\n',
    'api/main.py': 'print(1)\n',
    'api/requirements.txt': 'django\n',
    'api/tests/test_main.py': 'assert True\n',
    'web/Dockerfile': 'FROM node:24\nCOPY . /srv/\n',
    'web/server.js': 'serve()\n'
  })
  repository.commit({ branch: 'topic', parents: ['main'], files: { 'api/main.py': 'print(2)\n' } })
  checkOut(repository, 'topic')
  const asked = ['plan', 'inputs web', 'explain api api/tests/test_main.py']
  const told = asked.map(words => {
    const list = words.split(' ')
    return toTranscript(list, runCli(repository.folder, list)).trimEnd()
  })
  removeFolders()
  expectSample('docs/command-line.md', 'command line', told.join('\n\n'))
})

const pipeline = snippetOf('docs/pipeline.md', 'the whole pipeline')

const workflows = [
  { name: 'quick start', text: workflow },
  { name: 'whole pipeline', text: pipeline }
]

test('README.md takes one screen for each of its thoughts, and has one workflow', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(270)
  const shown = listSnippets(readme).filter(({ text }) => /^jobs:/m.test(text))
  expect(shown.map(({ mark }) => mark)).toEqual(['quick start: workflow'])
})

describe.each(workflows)('the workflow of the $name', ({ text }) => {
  const { jobs } = parse(text) as Workflow

  it('reads only outputs and fields that exist', () => {
    const outputs = [...text.matchAll(/steps\.plan\.outputs\.(\w+)/g)].map(([, name]) => name)
    const fields = [...text.matchAll(/matrix\.([\w-]+)/g)].map(([, name]) => name)
    expect(outputNames).toEqual(expect.arrayContaining(outputs))
    expect(entryKeys).toEqual(expect.arrayContaining(fields))
    expect(outputs.length).toBeGreaterThan(0)
    expect(fields.length).toBeGreaterThan(0)
  })

  it('passes on each output that it reads, by its name', () => {
    const read = new Set([...text.matchAll(/needs\.plan\.outputs\.(\w+)/g)].map(([, name]) => name))
    const passed = jobs['plan']?.outputs ?? {}
    // The gate of image-matrix reads "result" out of all that is needed.
    if (text.includes('image-matrix/gate@')) read.add('result')
    expect(Object.keys(passed).sort()).toEqual([...read].sort())
    for (const [name, value] of Object.entries(passed)) {
      expect(value).toBe(`\${{ steps.plan.outputs.${name} }}`)
    }
  })

  it('guards every matrix', () => {
    const guards = Object.values(jobs).flatMap(job => (job.strategy === undefined ? [] : [job.if]))
    expect(guards.length).toBeGreaterThan(0)
    for (const guard of guards) expect(guard).toMatch(/\.do_\w+ == 'true'|stage_count > \d/)
  })

  it('gives the planning job what it reads', () => {
    expect(jobs['plan']).toMatchObject({
      permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read' }
    })
  })

  it('ends in a gate that needs every job and demands a plan', () => {
    const { gate, ...others } = jobs
    expect(gate?.needs).toEqual(Object.keys(others))
    expect(gate?.if).toBe('always()')
    expect(text.slice(text.indexOf('\n  gate:'))).toMatch(/planned|image-matrix\/gate@v1/)
  })
})

test.each(await listDocuments())('%s puts no value into another one', document => {
  expect(readDocument(document)).not.toMatch(/fromJSON\(fromJSON|toJSON\(steps\.\w+\.outputs\)/)
})

describe('docs/inputs-and-outputs.md', () => {
  const [entry = '', plan = ''] = readDocument('docs/inputs-and-outputs.md')
    .split(/^## What (?:an entry|the plan) holds$/m)
    .slice(1)

  it('describes each key of an entry', () => {
    const [described = '', forms = ''] = entry.split('## What a field may be')
    expect(listFirstCells(described).sort()).toEqual([...entryKeys, ...storeKeys].sort())
    expect(listFirstCells(forms).sort()).toEqual([...entryKeys].sort())
  })

  it('names each kind of cause', () => {
    const kinds = readDocument('src/plan/causes/cause.ts').matchAll(/readonly kind: '([\w-]+)'/g)
    const named = [...plan.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
    expect(named).toEqual(expect.arrayContaining([...kinds].map(([, kind]) => kind)))
  })

  it('names each key of the plan', async () => {
    const { outputs } = await planQuickStart('push', 'api/main.py')
    const answer = JSON.parse(outputs.get('plan') ?? '') as Record<string, object>
    const image = (answer['images'] as Record<string, object>)['api'] ?? {}
    const [cause = {}] = (image as { causes: object[] }).causes
    const keys = [answer, image, cause].flatMap(each => Object.keys(each))
    const named = [...plan.matchAll(/[`"]([a-z-]+)[`"]/g)].map(([, name]) => name)
    expect(keys.filter(key => !named.includes(key))).toEqual([])
  })
})

test('docs/pipeline.md shows the workflow of the example that runs', () => {
  const text = readDocument('examples/pipeline/.github/workflows/images.yml')
  if (process.env['UPDATE'] !== '1') expect(pipeline).toBe(text)
  else {
    const now = readDocument('docs/pipeline.md').replace(pipeline, () => text)
    writeFileSync(join(project, 'docs/pipeline.md'), now)
  }
})

function namesOf(outputs: ReadonlyMap<string, string>) {
  const names = (job: string): unknown => JSON.parse(outputs.get(`${job}_images`) ?? '')
  return { build: names('build'), publish: names('publish') }
}

/** In a repository of the quick start's files and its two Dockerfiles. */
async function planQuickStart(
  event: string,
  change: string,
  more: Readonly<Record<string, string>> = {}
): Promise<Answer> {
  const files = new Map([
    ['.github/image-matrix.yml', configuration],
    ['.github/workflows/images.yml', workflow],
    ['api/Dockerfile', 'FROM scratch\nCOPY . /\n'],
    ['web/Dockerfile', 'FROM scratch\nCOPY . /\n'],
    ...Object.entries(more)
  ])
  const prepare = (folder: string): Promise<void> => writeFiles(folder, files)
  const scratch = await layOut({ event, changes: [change], prepare })
  const answer = await runPlan(scratch, {})
  await rm(dirname(scratch.folder), { recursive: true })
  return answer
}

/** What stands in code in the first cells of the tables. */
function listFirstCells(text: string): string[] {
  return [...text.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  )
}
