import { jest } from '@jest/globals'
import { type Files, removeFolders } from '../../support/repository-builder'
import { checkFiles, configurationFile, listCodes, workflowFile } from './check-here'

jest.setTimeout(60_000)
afterAll(removeFolders)

const sources = {
  'api/Dockerfile': 'FROM scratch\nCOPY api/main.py shared /\n',
  'api/main.py': '',
  'shared/tools.py': '',
  'README.md': ''
}

/** A workflow of its own that builds `api` when these files change. */
function buildAt(paths: string, step = ''): string {
  return `on: { push: { paths: [${paths}] } }
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v7${step}
        with: { file: api/Dockerfile, push: true, tags: ghcr.io/o/api }
`
}

function planAt(on: string): string {
  return `on: ${on}
jobs:
  plan: { steps: [{ id: plan, uses: o/image-matrix@v1 }] }
`
}

const configured = 'images:\n  api: { context: ., file: api/Dockerfile, tests: false }\n'

interface Case {
  readonly title: string
  readonly files: Files
  /** What stands in the messages of `uncovered-input`. */
  readonly missed: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a file that no trigger looks at, without a configuration',
    files: { [workflowFile]: buildAt("'api/**'") },
    missed: ['"api" is made from "shared/tools.py"']
  },
  {
    title: 'files that a list leaves out',
    files: { [workflowFile]: buildAt("'api/**', 'shared/**', '!shared/*.py'") },
    missed: ['"api" is made from "shared/tools.py"']
  },
  {
    title: 'nothing where all are looked at',
    files: { [workflowFile]: buildAt("'api/**', 'shared/**'") },
    missed: []
  },
  {
    title: 'nothing where a condition cannot be evaluated',
    files: {
      [workflowFile]:
        buildAt("'api/**'", '\n        if: vars.BUILD').replace(
          '{ paths',
          '{ branches: [main], paths'
        ) + '      - run: ./build.sh\n',
      '.gitlab-ci.yml': ''
    },
    missed: ['"api" is made from "shared/tools.py"']
  },
  {
    title: 'nothing where a script may build it whenever it runs',
    files: { [workflowFile]: 'on: push\njobs: { build: { steps: [{ run: ./build.sh }] } }\n' },
    missed: []
  },
  {
    title: 'files whose change does not start the workflow that plans',
    files: {
      [configurationFile]: configured,
      [workflowFile]: planAt("{ push: { paths: ['api/**'] } }")
    },
    missed: ['"api" is made from "shared/tools.py"']
  },
  {
    title: 'nothing where another event starts it for every file',
    files: {
      [configurationFile]: configured,
      [workflowFile]: planAt("{ pull_request: {}, push: { paths: ['api/**'] } }")
    },
    missed: []
  },
  {
    title: 'files that an image without inference does not list',
    files: {
      [configurationFile]: configured.replace('tests', "infer: false, paths: ['api/**'], tests"),
      [workflowFile]: planAt('push')
    },
    missed: ['"api" is made from "shared/tools.py"']
  },
  {
    title: 'nothing where such an image lists them, by a filter or for all images',
    files: {
      [configurationFile]: `build-all: { paths: ['shared/**'] }\nfilters: { code: ['api/**'] }\n${configured.replace('tests', 'infer: false, filters: [code], tests')}`,
      [workflowFile]: planAt('push')
    },
    missed: []
  },
  {
    title: 'nothing that is silenced with a reason',
    files: {
      [configurationFile]: `silence: [{ warning: uncovered-input, at: 'shared/**', because: 'released by hand' }]\n${configured}`,
      [workflowFile]: planAt("{ push: { paths: ['api/**'] } }")
    },
    missed: []
  }
]

test.each(cases)('finds $title', async ({ files, missed }) => {
  const report = await checkFiles({ ...sources, ...files })
  const found = report.findings.filter(({ code }) => code === 'uncovered-input')
  expect(found.map(({ message }) => message)).toEqual(
    missed.map(words => expect.stringContaining(words) as string)
  )
})

test('lists what cannot be evaluated, with the images and the line, as no finding', async () => {
  const workflow = 'on: push\njobs: { build: { steps: [{ run: ./build.sh }] } }\n'
  const report = await checkFiles({ ...sources, [workflowFile]: workflow })
  expect(listCodes(report)).toEqual([])
  const notes = report.notes.map(({ kind, place, message }) => [kind, place?.line, message])
  expect(notes).toContainEqual([
    'unjudged',
    2,
    'not judged, since "./build.sh" runs what is not read: all images'
  ])
})

test('tells of a Dockerfile that no workflow builds, and of patterns that nothing reads', async () => {
  const report = await checkFiles({
    ...sources,
    'web/Dockerfile': 'FROM scratch\n',
    [workflowFile]: buildAt("'api/**', 'shared/**', 'old/**'")
  })
  const told = report.notes.map(({ kind, message }) => `${kind}: ${message}`)
  expect(told).toContain('unbuilt: no workflow builds the image "web" of web/Dockerfile')
  expect(told.find(each => each.startsWith('idle-pattern'))).toContain('"old/**"')
})

test('tells of a source that docker is not sent, as a finding only where a workflow builds it', async () => {
  const files = {
    'api/Dockerfile': 'FROM scratch\nCOPY dist /\n',
    'api/.dockerignore': 'dist\n',
    'api/dist/x': '',
    'tpl/Dockerfile': 'FROM {{ base }}\nCOPPY x\n'
  }
  const because = 'image "api" cannot be built: "api/dist" is ignored by api/.dockerignore:1'
  const told = expect.stringContaining(because) as string
  const idle = await checkFiles(files)
  expect(listCodes(idle)).toEqual([])
  expect(idle.notes.filter(({ kind }) => kind !== 'unbuilt' && kind !== 'unjudged')).toEqual([
    {
      ...{ kind: 'unsent-source', message: told },
      ...{
        fix: expect.stringContaining('!dist') as string,
        place: expect.objectContaining({ line: 2 }) as object
      }
    }
  ])
  const step = 'uses: docker/build-push-action@v7, with: { context: api }'
  const built = await checkFiles({
    ...files,
    [workflowFile]: `on: push\njobs: { build: { steps: [{ ${step} }] } }\n`
  })
  expect(listCodes(built)).toEqual(['api/Dockerfile ignored-source:2'])
  expect(built.notes.filter(({ kind }) => kind === 'unsent-source')).toEqual([])
})

test('tells of inputs that cannot be known, with the line that ends it', async () => {
  const report = await checkFiles({
    'api/Dockerfile': 'FROM scratch\nCOPY dist /\n',
    [configurationFile]: 'images: { api: { tests: false } }\n',
    [workflowFile]: planAt('push')
  })
  const [note] = report.notes
  expect(note).toMatchObject({ kind: 'inexact', place: { line: 2 } })
  expect(note?.fix).toContain('generated')
})
