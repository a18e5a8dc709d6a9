import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parse } from 'yaml'
import { type Answer, runPlan } from '../../scripts/run-plan.mjs'
import { layOut } from '../../scripts/scratch.mjs'
import { listDocuments, listSnippets } from '../../scripts/snippets.mjs'
import { configurationSchema } from '../../src/configuration/definition/configuration-schema'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { writeFiles } from '../support/scratch-run'
import { expectSample, headOf, readDocument, snippetOf } from './document'

const sample = snippetOf('docs/configuration.md', 'configuration')

/** The repository that the sample describes: what its patterns and Dockerfiles name is there. */
const repository = {
  '.github/image-matrix.yml': sample,
  '.github/workflows/docs.yml': '',
  '.github/workflows/images.yml': '',
  'api/main.py': '',
  'api/tests/test_main.py': '',
  'base/Dockerfile': 'FROM debian:13\n',
  'compose.yml': '',
  'docker/api.Dockerfile': `FROM base AS app
ARG PYTHON COMMIT
COPY --from=packages . /packages
COPY main.py /app/
FROM app AS dev
COPY tests /app/tests
`,
  'docker/db/Dockerfile': 'FROM postgres:18\nCOPY *.sql /docker-entrypoint-initdb.d/\n',
  'docker/db/schema.sql': '',
  'docs/Dockerfile': 'FROM nginx:1.29\nCOPY . /usr/share/nginx/html\n',
  'docs/index.md': '',
  'openapi.yml': '',
  'packages/log.py': '',
  'versions.env': '',
  'web/Dockerfile': 'FROM nginx:1.29\nCOPY dist /usr/share/nginx/html\n',
  'web/src/index.ts': ''
}

const shown = (await listDocuments()).flatMap(document =>
  listSnippets(readDocument(document))
    .filter(({ mark, text }) => /(?:^|: )configuration/.test(mark) && /^images:/m.test(text))
    .map(({ line, text }) => ({ document, line, text }))
)

test.each(shown)('the configuration in $document:$line has no mistake', ({ document, text }) => {
  const source = { kind: 'file', path: document } as const
  const files = new Map([['.github/filters.yml', 'api: [api/**]\n']])
  const read = parseConfiguration({ source, text, files })
  expect(read).toMatchObject({ kind: 'valid', diagnostics: [] })
})

describe('the sample of docs/configuration.md', () => {
  it('is one screen or two', () => {
    expect(sample.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  it('is read without a mistake or a warning, and gives the log at the top', async () => {
    const { status, log } = await plan('push', ['api/main.py'])
    expect([status, log.includes('warning')]).toEqual([0, false])
    expectSample('README.md', 'log', headOf(log))
  })

  it.each([
    { title: 'a source of what is generated', change: 'web/src/index.ts', publish: ['web'] },
    { title: 'a file under paths', change: 'openapi.yml', publish: ['web'] },
    { title: 'a file under tests.paths', change: 'compose.yml', test: ['api'] },
    { title: 'a file of the filters', change: 'docs/index.md', publish: ['docs'] },
    { title: 'a file that a "!" takes away', change: '.github/workflows/docs.yml', test: [] },
    {
      title: 'an image that is never published',
      change: 'docker/db/schema.sql',
      test: ['db', 'api']
    },
    { title: 'build-all', change: 'versions.env', test: ['base', 'db', 'web', 'docs', 'api'] }
  ])('means what its comments say: $title', async ({ change, publish = [], test = publish }) => {
    const { outputs } = await plan('push', [change])
    const names = ['publish_images', 'test_images'].map(name => outputs.get(name) ?? '')
    expect(names.map(text => JSON.parse(text) as unknown)).toEqual([publish, test])
  })

  it('reads a label as its comment says', async () => {
    const { outputs } = await plan('pull_request', ['notes.txt'], ['Image: Web'])
    expect(JSON.parse(outputs.get('test_images') ?? '')).toEqual(['web'])
  })

  it('has every key but the few that repeat others', () => {
    const missing = listKeys(configurationSchema).filter(key => !listWritten().has(key))
    expect(missing).toEqual([
      // Nobody begins with a registry that has the images already.
      ...['publish.complete', 'reuse', 'reuse.with', 'reuse.max-age', 'reuse.store'],
      ...['bases', 'bases.check', 'bases.ignore', 'bases.max-age'],
      'tests',
      // Explained in docs/configuration.md: a first configuration has nothing to silence.
      'silence',
      'images.*.local-tag',
      'images.*.reuse',
      ...['context', 'file', 'build-args', 'build-contexts', 'platforms', 'generated'].map(
        key => `images.*.dev.${key}`
      ),
      'images.*.dev.volatile-args',
      'images.*.tests.filters'
    ])
  })

  it('says the defaults of the schema', () => {
    const { properties } = configurationSchema as Schema
    expect(sample).toContain(`default: ${String(properties?.['local-tag']?.default)}`)
    expect(sample).toContain(`default: ${defaultRunner(properties?.['runners']?.default)}`)
    const written = parse(sample) as { publish: { events: unknown } }
    expect(written.publish.events).toEqual(properties?.['publish']?.properties?.['events']?.default)
    expect(properties?.['build-all']?.properties?.['publish']?.default).toBe(false)
  })
})

test('docs/configuration.md has a sentence for every key', () => {
  const rows = readDocument('docs/configuration.md').split('\n')
  const table = rows.filter(row => row.startsWith('| `')).map(row => row.split(/(?<!\\)\|/))
  expect(table.length).toBeGreaterThan(30)
  for (const [, key, , meaning] of table) expect([key, meaning?.trim()]).not.toContain('')
})

async function plan(
  event: string,
  changes: readonly string[],
  labels: readonly string[] = []
): Promise<Answer> {
  const files = new Map(Object.entries(repository))
  const prepare = (folder: string): Promise<void> => writeFiles(folder, files)
  const scratch = await layOut({ event, changes, labels, prepare })
  const answer = await runPlan(scratch, { stages: '2', 'split-platforms': 'true' })
  await rm(dirname(scratch.folder), { recursive: true })
  return answer
}

interface Schema {
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
}

function defaultRunner(value: unknown): string {
  return (value as { default: string }).default
}

/** The keys of the schema, with `*` for a name of the user's. */
function listKeys(schema: Schema, prefix = ''): string[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    prefix + key,
    ...listKeys(inner, `${prefix}${key}.`)
  ])
  const { additionalProperties: more } = schema
  return typeof more === 'object' ? [...named, ...listKeys(more, `${prefix}*.`)] : named
}

/** The keys that the sample has, in the same form. */
function listWritten(): ReadonlySet<string> {
  const keys = new Set<string>()
  const visit = (value: unknown, prefix: string): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [key, inner] of Object.entries(value)) {
      const name = prefix === 'images.' ? '*' : key
      keys.add(prefix + name)
      visit(inner, `${prefix}${name}.`)
    }
  }
  visit(parse(sample), '')
  return keys
}
