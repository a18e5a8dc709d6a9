import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { listDocuments, listSnippets } from '../../scripts/snippets.mjs'
import { pinnedActions } from '../../src/proposal/writing/workflow/pinned-actions'
import { renderWorkflow } from '../../src/proposal/writing/workflow/render-workflow'
import type { WorkflowShape } from '../../src/proposal/writing/workflow/workflow-shape'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: string }
  readonly steps: readonly Step[]
}

type Jobs = Readonly<Record<string, Job>>

const simple: WorkflowShape = {
  stages: 1,
  tests: 'none',
  platforms: 'one',
  registry: 'ghcr.io',
  branches: ['main'],
  reuse: 'none',
  made: []
}

interface Case {
  readonly name: string
  readonly shape: WorkflowShape
}

/** CI reads the files with actionlint; the gate's tests judge their runs. */
const cases: readonly Case[] = [
  { name: 'at-once', shape: simple },
  { name: 'several-platforms', shape: { ...simple, platforms: 'several', branches: ['1.x'] } },
  { name: 'another-registry', shape: { ...simple, registry: 'localhost:5000' } },
  { name: 'docker-hub', shape: { ...simple, registry: 'docker.io' } },
  { name: 'tests', shape: { ...simple, tests: 'some' } },
  { name: 'two-stages', shape: { ...simple, stages: 2 } },
  { name: 'two-stages-and-tests', shape: { ...simple, stages: 2, tests: 'some' } },
  {
    name: 'everything',
    shape: {
      ...simple,
      ...{
        stages: 3,
        tests: 'some',
        platforms: 'several',
        registry: 'quay.io',
        branches: ['trunk']
      }
    }
  },
  {
    name: 'made-sources',
    shape: {
      ...simple,
      tests: 'some',
      made: [
        { image: 'web', paths: ['web/dist'], because: 'web/Dockerfile:2 copies it' },
        { image: 'api', paths: ['a: b/\n*.jar', 'x', 'y', 'z'] }
      ]
    }
  },
  {
    name: 'tags-alone',
    shape: { ...simple, publishing: { branches: [], tags: ['*.*.*'], releases: 'none' } }
  },
  {
    name: 'branches-and-releases',
    shape: {
      ...simple,
      stages: 2,
      branches: ['main', 'release/**'],
      publishing: { branches: ['main', 'release/**'], tags: [], releases: 'published' }
    }
  },
  { name: 'submodules', shape: { ...simple, stages: 2, tests: 'some', submodules: 'recursive' } },
  { name: 'split-platforms', shape: { ...simple, stages: 2, platforms: 'split' } },
  { name: 'reuse', shape: { ...simple, stages: 2, tests: 'some', reuse: 'stored' } },
  { name: 'reuse-nightly', shape: { ...simple, reuse: 'nightly' } },
  { name: 'reuse-elsewhere', shape: { ...simple, reuse: 'stored', registry: 'quay.io' } }
]

const folder = '__tests__/proposal/workflows'

test.each(cases)('writes the workflow "$name" as it is kept', ({ name, shape }) => {
  const file = path.join(folder, `${name}.yml`)
  const text = renderWorkflow(shape)
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
})

test('keeps no workflow that nothing writes', () => {
  expect(readdirSync(folder).sort()).toEqual(cases.map(({ name }) => `${name}.yml`).sort())
})

const quickStart = readShown('README.md', 'quick start: workflow')
const pipeline = readShown('docs/pipeline.md', 'the whole pipeline')

function readShown(document: string, mark: string): Jobs {
  const shown = listSnippets(readFileSync(document, 'utf8')).find(each => each.mark === mark)
  return parseJobs(shown?.text ?? '')
}

function parseJobs(text: string): Jobs {
  return (parse(text, { merge: true }) as { jobs: Jobs }).jobs
}

/** What decides when a job runs, on what, with which rights, and the actions of its steps. */
function outline({ needs, if: condition, strategy, steps }: Job): object {
  const uses = steps.flatMap(step => step.uses ?? [])
  return { needs, if: condition, matrix: strategy?.matrix, uses }
}

test('runs the jobs of the quick start where images are built at once', () => {
  const jobs = parseJobs(renderWorkflow(simple))
  expect(Object.keys(jobs)).toEqual(Object.keys(quickStart))
  for (const [id, job] of Object.entries(quickStart)) {
    expect([id, outline(jobs[id] ?? { steps: [] })]).toEqual([id, outline(job)])
  }
})

/** What the README has for the key `reuse`, and for people who start their images by themselves. */
function withoutReuse(jobs: Jobs): Jobs {
  const text = JSON.stringify(jobs)
    .replaceAll('store_matrix', 'publish_matrix')
    .replaceAll('do_store', 'do_publish')
    .replaceAll(/,"smoke"(?=[,\]])/g, '')
  const rest = Object.entries(JSON.parse(text) as Record<string, Job>)
  return Object.fromEntries(
    rest
      .filter(([id]) => id !== 'smoke')
      .map(([id, { permissions = {}, ...job }]) => {
        const { packages, ...others } = permissions
        const steps = job.steps.filter(({ uses = '' }) => !uses.startsWith('docker/login-action'))
        const kept = packages === 'write' ? permissions : others
        return [id, { ...job, steps, permissions: kept }]
      })
  )
}

test('runs the jobs of the whole pipeline where images are built from each other and tested', () => {
  const jobs = parseJobs(renderWorkflow({ ...simple, stages: 2, tests: 'some' }))
  const wanted = withoutReuse(pipeline)
  expect(Object.keys(jobs)).toEqual(Object.keys(wanted))
  for (const [id, job] of Object.entries(wanted)) {
    const own = jobs[id] ?? { steps: [] }
    expect([id, outline(own)]).toEqual([id, outline(job)])
    expect([id, own.permissions ?? {}]).toEqual([id, job.permissions])
  }
  const build = ({ steps }: Job): unknown =>
    steps.find(({ uses = '' }) => uses.startsWith('docker/build-push-action'))?.with
  expect(build(jobs['build-0'] ?? { steps: [] })).toEqual(build(wanted['build-0'] ?? { steps: [] }))
})

test('pins each action as every example and every document does', async () => {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.github\/workflows\/[^/]+\.yml$/.test(name))
    .map(name => path.join('examples', name))
  const texts = [...(await listDocuments()), ...examples].map(file => readFileSync(file, 'utf8'))
  const used = texts.flatMap(text =>
    [...text.matchAll(/uses: (\S+@[0-9a-f]{40} # \S+)/g)].map(([, each = '']) => each)
  )
  for (const pin of Object.values(pinnedActions)) {
    const [name = ''] = pin.split('@')
    const same = new Set(used.filter(each => each.startsWith(`${name}@`)))
    expect([...same]).toEqual([pin])
  }
})
