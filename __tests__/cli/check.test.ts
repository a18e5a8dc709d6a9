import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { jest } from '@jest/globals'
import { project } from '../../scripts/scratch.mjs'
import { type Files, git, removeFolders } from '../support/repository-builder'
import { createCheckout, expectTranscript, runCli, toTranscript } from './command-line'
import { shop } from './shop'

jest.setTimeout(60_000)
afterAll(removeFolders)

const workflow = `on: { pull_request: {}, push: { branches: [main] } }
jobs:
  plan:
    outputs:
      result: \${{ steps.plan.outputs.result }}
      do_build: \${{ steps.plan.outputs.do_build }}
      build_matrix: \${{ steps.plan.outputs.build_matrix }}
    steps: [{ id: plan, uses: octo/image-matrix@v1, with: { stages: 2 } }]
  build:
    needs: plan
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.build_matrix) }}
`

const wrong: Files = {
  ...shop,
  'docs/Dockerfile': 'FROM scratch\nCOPY index.md /\n',
  '.github/workflows/images.yml': workflow
}

/** A repository in which there is nothing to find. */
const right: Files = {
  'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n',
  'api/main.py': '',
  '.github/image-matrix.yml': 'image-name: ghcr.io/o/{image}\nimages: { api: { tests: false } }\n',
  '.github/workflows/plan.yml':
    'on: push\njobs: { plan: { steps: [{ uses: o/image-matrix@v1 }] } }\n'
}

test('tells everything at once, with the stages that the workflow has', () => {
  const told = runCli(createCheckout(wrong).folder, ['check'])
  expectTranscript('check tells everything at once', toTranscript(['check'], told))
  expect(told.status).toBe(1)
  expect(told.stderr).toBe('')
  const wide = told.stdout
    .split('\n')
    .filter(line => /^(To know|\d)/.test(line) && line.length > 80)
  expect(wide).toEqual([])
})

test('lets options take the place of the workflow', () => {
  const { stdout } = runCli(createCheckout(wrong).folder, ['check', '--stages', '3'])
  expect(stdout).not.toContain('too-many-stages')
})

test('finds nothing, and ends with 0, where everything is right', () => {
  const told = runCli(createCheckout(right).folder, ['check'])
  expect(told).toEqual({
    status: 0,
    stdout: 'nothing found in 1 image and 1 workflow\n',
    stderr: ''
  })
})

test('gives its findings as JSON', () => {
  const { status, stdout } = runCli(createCheckout(wrong).folder, ['check', '--json'])
  const report = JSON.parse(stdout) as Record<string, unknown>
  expect(status).toBe(1)
  expect(Object.keys(report)).toEqual([
    ...['version', 'result', 'diagnostics', 'notes', 'silenced', 'images', 'workflows']
  ])
  expect(report).toMatchObject({ version: 1, result: 'found', images: 5, workflows: 1 })
  const [first] = report['diagnostics'] as readonly Record<string, unknown>[]
  expect(Object.keys(first ?? {})).toEqual([
    ...['severity', 'code', 'message', 'fix', 'file', 'line', 'column']
  ])
})

interface Rule {
  readonly id: string
  readonly helpUri?: string
}

interface Sarif {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly Rule[] }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations?: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
          readonly region: {
            readonly startLine: number
            readonly startColumn?: number
            readonly endColumn?: number
          }
        }
      }[]
    }[]
  }[]
}

// What section 3 of SARIF 2.1.0 demands of the parts that are written.
test('gives its findings as SARIF, as code scanning reads it', () => {
  const files = { ...wrong, 'übung/a b/Dockerfile': 'FROM scratch\n' }
  const { status, stdout } = runCli(createCheckout(files).folder, ['check', '--sarif'])
  const { version, $schema, runs } = JSON.parse(stdout) as Sarif
  expect([status, version, runs.length]).toEqual([1, '2.1.0', 1])
  expect($schema).toMatch(/sarif.*2\.1\.0/)
  const [run] = runs
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? []
  expect(new Set(ids).size).toBe(ids.length)
  expect(run?.tool.driver.name).toBe('image-matrix')
  // A note has no code.
  const pages = run?.tool.driver.rules.flatMap(({ id, helpUri }) =>
    helpUri === undefined ? [] : [[id, helpUri]]
  )
  expect(pages).toContainEqual(['empty-matrix', expect.stringMatching(/errors\.md#empty-matrix$/)])
  for (const { ruleId, level, message, locations = [] } of run?.results ?? []) {
    expect(ids).toContain(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    for (const { physicalLocation } of locations) {
      const { artifactLocation, region } = physicalLocation
      expect(artifactLocation.uri).toMatch(/^[\w.~%/-]+$/)
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
      expect(region.startLine).toBeGreaterThan(0)
      if (region.startColumn === undefined) continue
      expect(region.endColumn).toBeGreaterThan(region.startColumn)
    }
  }
  const uris = run?.results.flatMap(({ locations = [] }) =>
    locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)
  )
  expect(uris).toContain('%C3%BCbung/a%20b/Dockerfile')
})

const composed = {
  'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n',
  'api/main.py': '',
  'web/Dockerfile': 'FROM shop-api\n',
  'compose.yml':
    'services:\n  api: { build: api, image: shop-api }\n  web: { build: web, image: shop-web }\n'
}

test('finds the name that init leaves to a person where no remote says it, and no other mistake', () => {
  const { folder } = createCheckout(composed)
  expect(runCli(folder, ['init', '--workflow']).status).toBe(0)
  const { stdout } = runCli(folder, ['check'])
  expect(stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[invalid-value]'])
  expect(stdout).toContain('fix: put your owner and repository in its place')
})

test('finds nothing in what init writes', () => {
  const { folder } = createCheckout(composed)
  git(folder, 'remote', 'add', 'origin', 'https://github.com/octo/shop.git')
  expect(runCli(folder, ['init', '--workflow']).status).toBe(0)
  expect(runCli(folder, ['check']).stdout).toBe('nothing found in 2 images and 1 workflow\n')
})

test.each(['pipeline', 'bases', 'required-checks'])('finds nothing in examples/%s', name => {
  const folder = join(project, 'examples', name)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const files = paths.map(path => [relative(folder, path), readFileSync(path, 'utf8')] as const)
  const told = runCli(createCheckout(Object.fromEntries(files)).folder, ['check'])
  expect(told.stdout).toMatch(/^nothing found/)
  expect(told.status).toBe(0)
})
