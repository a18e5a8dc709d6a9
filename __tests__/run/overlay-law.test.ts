import { jest } from '@jest/globals'
import * as fc from 'fast-check'
import { unreadable } from '../../src/diagnostics/unreadable'
import type { Plan, PlannedImage } from '../../src/plan/plan'
import type { GitHub } from '../../src/ports/github/github'
import type { World } from '../../src/ports/world'
import { planRun } from '../../src/run/plan/run-plan'
import { openRepository } from '../../src/world/git/read/open-repository'
import { openGitHub } from '../../src/world/github/open-github'
import { openJobWorld } from '../../src/world/job-world'
import { type ApiServer, serveApi } from '../support/api-server'
import {
  type Content,
  createRepository,
  type Files,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'

jest.setTimeout(120_000)

const configurations = [
  'images: { api: {}, web: {} }',
  'images: { api: { build-args: { A: "1" } }, web: {} }',
  'images: { api: {}, web: { tests: { images: [api], paths: ["docs/**"] } } }',
  'images: { api: {}, web: { build-contexts: { base: "target:api" } } }',
  'images: { api: { infer: false, paths: ["api/**", "!api/a"] }, web: { paths: [docs/a] } }',
  'images: { api: { build-contexts: { docs: ./docs } }, web: { dev: { target: x } } }',
  'build-all: { paths: [docs/b] }\nimages: { api: {}, web: {} }',
  'filters: { code: [{ added: "api/**" }, { deleted: "web/**" }] }\nimages: { api: { filters: [code] }, web: {} }'
]

const contents: readonly Content[] = [
  'one\n'.repeat(20),
  'two\n'.repeat(20),
  { executable: 'one\n'.repeat(20) },
  { link: 'a' },
  { submodule: 'a'.repeat(40) }
]

const anyContent = fc.option(fc.constantFrom(...contents))
const anyDockerfile = fc.constantFrom(
  'FROM scratch AS x\nCOPY . .\n',
  'FROM scratch AS x\nCOPY a .\n',
  'FROM scratch AS x\n'
)
const anyIgnoreFile = fc.option(fc.constantFrom('*\n!a\n', 'b\n', '# nothing\n'))

/** A tree that can be planned: the configuration and both Dockerfiles are in it. */
const anyTree: fc.Arbitrary<Files> = fc.record({
  '.github/image-matrix.yml': fc.constantFrom(...configurations),
  'api/Dockerfile': anyDockerfile,
  'web/Dockerfile': anyDockerfile,
  'api/.dockerignore': anyIgnoreFile,
  '.gitattributes': fc.option(fc.constantFrom('* text=auto\n', '*.x eol=lf\n')),
  'api/a': anyContent,
  'api/b': anyContent,
  'web/a': anyContent,
  'docs/a': anyContent,
  'docs/b': anyContent
})

const paths = Object.keys(fc.sample(anyTree, 1)[0] ?? {})

/** A tree, and the same with a change of one to three files: with more, everything is built. */
const anyHistory = fc
  .tuple(
    anyTree,
    anyTree,
    fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 3 })
  )
  .map(([before, other, changed]): readonly [before: Files, after: Files] => [
    before,
    { ...before, ...Object.fromEntries(changed.map(path => [path, other[path] ?? null])) }
  ])

let source: TestRepository
let api: ApiServer

beforeAll(async () => {
  source = createRepository({})
  api = await serveApi()
})
afterAll(async () => {
  await api.close()
  removeFolders()
})

test('a listing laid over the head plans all that two trees do, and the same hashes', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async ([before, after]) => {
      const base = source.commit({ files: before })
      const head = source.commit({ files: after })
      source.detach(head)
      const push: Push = {
        base,
        head,
        text: git(source.folder, 'show', `${head}:.github/image-matrix.yml`)
      }
      const trees = await plan(push, { folder: source.folder })
      expect(trees.changes).toMatchObject({ kind: 'trees', source: 'git' })
      const listed = git(source.folder, 'diff', '--name-only', '--no-renames', base, head)
      const changedFiles = listed === '' ? '[]' : JSON.stringify(listed.split('\n'))
      const overlay = await plan(push, { folder: source.folder, changedFiles })
      expect(overlay.changes).toMatchObject({ kind: 'overlay', source: 'changed-files' })
      expectMore(overlay, trees)
      const answered = await planByApi(push)
      expect(answered.changes).toMatchObject({ kind: 'overlay', source: 'api' })
      expectMore(answered, trees)
    }),
    { numRuns: 40 }
  )
})

/** Every verdict of the one is one of the other. */
function expectMore(overlay: Plan, trees: Plan): void {
  for (const [index, planned] of trees.images.entries()) {
    const other = overlay.images[index]
    expect(other?.image.name).toBe(planned.image.name)
    expect(listVerdicts(other)).toEqual(expect.arrayContaining(listVerdicts(planned)))
    expect(other?.inputsHash).toEqual(planned.inputsHash)
  }
}

function listVerdicts(planned: PlannedImage | undefined): readonly string[] {
  const names = ['build', 'publish', 'dev', 'test'] as const
  return names.filter(name => planned?.[name])
}

interface Push {
  readonly base: string
  readonly head: string
  /** The configuration. */
  readonly text: string
}

interface Place {
  readonly folder: string
  readonly changedFiles?: string
  readonly github?: GitHub
}

/** In a clone of one commit that has no way to its remote; the API finds renames, as GitHub does. */
async function planByApi(push: Push): Promise<Plan> {
  const { base, head } = push
  const listed = git(source.folder, 'diff', '--name-status', '--find-renames', base, head)
  const files = listed.split('\n').flatMap((line): (string | readonly [string, string])[] => {
    const [status = '', path = '', renamed] = line.split('\t')
    if (status === '') return []
    return [renamed === undefined ? path : [renamed, path]]
  })
  api.facts = { comparisons: { [`${base}...${head}`]: { mergeBase: base, files } } }
  const { folder } = source.clone({ depth: 1 })
  git(folder, 'remote', 'set-url', 'origin', '/nonexistent')
  const github = openGitHub({ token: 'x', url: api.url }, { repository: 'octo/repo' })
  return plan(push, { folder, github })
}

async function plan(push: Push, place: Place): Promise<Plan> {
  const outcome = await planRun(openWorld(push, place))
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.diagnostics))
  return outcome.report.plan
}

function openWorld({ base, head, text }: Push, { folder, changedFiles, github }: Place): World {
  const world = openJobWorld()
  const payload = JSON.stringify({ before: base, repository: { default_branch: 'main' } })
  const variables = new Map([
    ['GITHUB_EVENT_NAME', 'push'],
    ['GITHUB_EVENT_PATH', 'event.json'],
    ['GITHUB_REF', 'refs/heads/main'],
    ['GITHUB_SHA', head]
  ])
  const inputs = new Map([
    ['changed-files', changedFiles ?? ''],
    ['base', 'event'],
    ['stages', '2']
  ])
  return {
    ...world,
    runner: {
      ...world.runner,
      variable: name => variables.get(name),
      input: name => inputs.get(name) ?? ''
    },
    checkout: folder,
    readText: path => ({ kind: 'text', text: path === 'event.json' ? payload : text }),
    readOwn: () => ({ kind: 'text', text }),
    openRepository: () => openRepository(folder, { environment: process.env }),
    github: github ?? { ...unreadable('there is no token'), lacks: 'server' }
  }
}
