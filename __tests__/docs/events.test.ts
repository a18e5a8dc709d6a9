import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planComparison } from '../../src/comparison/plan-comparison'
import type { ComparisonRequest } from '../../src/comparison/question'
import type { ComparisonSource } from '../../src/tree/comparison'
import { all, pull, push as pushed, type Scenario } from '../scenarios/scenario'
import { play, setStage } from '../scenarios/test-scenarios'
import type { Facts } from '../support/api-server'
import type { TestRepository } from '../support/repository-builder'
import { type EventFields, triggerOf } from '../support/trigger-of'

const text = readFileSync(join(import.meta.dirname, '../../docs/events.md'), 'utf8')

/** The cells of the first table below a heading; the first of each row is empty. */
function readTable(heading: string): readonly (readonly string[])[] {
  const section = text.split(`\n## ${heading}\n`)[1] ?? ''
  const [table = ''] = /^\|[^]*?(?=\n\n)/m.exec(section) ?? []
  const lines = table.split('\n').slice(2)
  return lines.map(line => line.split('|').map(cell => cell.trim()))
}

const rows = readTable('The table')

const sha = '1'.repeat(40)
const push = { before: sha, created: false, forced: false }
const pullRequest = { number: 1, baseRef: 'main', origin: 'same-repository', labels: [] } as const
const everything = 'nothing: every image is built, unless `base` is given'

/** What the code does, in the words of the table. */
const meanings: readonly [event: string, meaning: RegExp, kind: string, trigger: EventFields][] = [
  ['pull_request', /^the first parent.*merge bases/, 'pull-request', { pullRequest }],
  ['pull_request_target', /^the merge bases of the head/, 'merge-base', { pullRequest }],
  ['merge_group', /^the tip of the branch/, 'revision', { mergeGroup: { baseRef: 'main' } }],
  ['push', /^`before`, and the heads of the last/, 'runs', { push }],
  ['push', /^the merge bases with the default/, 'merge-base', { push: { ...push, created: true } }],
  ['push', /^nothing: every/, 'everything', { push, ref: 'refs/tags/v1' }],
  ...['release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'].map(
    event => [event, /^nothing: every/, 'everything', {}] as [string, RegExp, string, EventFields]
  )
]

test.each(meanings)('the table says of %s what the code does (%p)', (...row) => {
  const [event, meaning, kind, part] = row
  const request: ComparisonRequest = { base: '', publishing: 'refused' }
  expect(planComparison(triggerOf({ event, ...part }), request).question.kind).toBe(kind)
  const told = rows.filter(([, name = '']) => name.includes(`\`${event}\``))
  expect(told.some(([, , compared = '']) => meaning.test(compared))).toBe(true)
})

test('the table has no other row', () => {
  expect(rows).toHaveLength(7)
  expect(rows.at(-2)?.[2]).toBe(everything)
})

const { current } = setStage()

/** A push whose every answer is there: each source is asked where those before it have none. */
const onPush: Scenario = {
  title: '',
  event: pushed('main-2'),
  inputs: { base: 'event' },
  branch: 'main-3',
  clone: 'full',
  must: ['db'],
  source: 'git',
  text: '',
  api: comparePush
}

function comparePush(source: TestRepository): Facts {
  const [before, after] = [source.id('main-2'), source.id('main-3')]
  return { comparisons: { [`${before}...${after}`]: { mergeBase: before, files: ['db/file'] } } }
}

const answers: Readonly<Record<ComparisonSource, Partial<Scenario>>> = {
  'changed-files': { inputs: { base: 'event', 'changed-files': 'db/file' } },
  git: {},
  'git-fetch': { clone: 'depth-1' },
  api: { clone: 'depth-1', remote: 'gone' }
}

describe('who answers', () => {
  const sources = readTable('Who answers')

  test('is in the order of the table', () => {
    expect(sources.map(([, name]) => name)).toEqual(Object.keys(answers).map(name => `\`${name}\``))
  })

  test.each(Object.entries(answers))('%s, where nothing before it does', async (name, scenario) => {
    const answer = await play({ ...onPush, ...scenario }, current())
    expect([answer.log, answer.changes.source, answer.built]).toEqual([answer.log, name, ['db']])
  })

  test.each([
    { kind: 'pull request', said: /of a pull request \(([\d,]+) at the most\)/, offset: 0 },
    { kind: 'comparison', said: /of a comparison \(fewer than ([\d,]+)\)/, offset: -1 }
  ])(
    'by the API, for as many files of a $kind as the table says',
    async ({ kind, said, offset }) => {
      const most = Number(said.exec(sources.at(-1)?.[2] ?? '')?.[1]?.replace(',', '')) + offset
      for (const [count, source] of [
        [most, 'api'],
        [most + 1, undefined]
      ] as const) {
        const scenario = kind === 'pull request' ? onPull(count) : onLongPush(count)
        expect((await play(scenario, current())).changes.source).toBe(source)
      }
    }
  )

  test('is told in the plan as the example has it', async () => {
    const [, example = ''] = /```json\n([^]*?)```/.exec(text) ?? []
    const { source } = current()
    const { changes } = await play({ ...onPush, clone: 'depth-1' }, current())
    const [before, after] = [source.id('main-2'), source.id('main-3')].map(id => id.slice(0, 7))
    const told = JSON.stringify(changes)
      .replaceAll(before ?? '', '1a2b3c4')
      .replaceAll(after ?? '', '5d6e7f8')
    expect(JSON.parse(told)).toEqual(JSON.parse(example))
  })
})

function listFiles(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? 'api/file' : `docs/${at}`))
}

function onPull(count: number): Scenario {
  const api = (source: TestRepository): Facts => ({
    head: source.id('topic'),
    files: listFiles(count)
  })
  const event = pull('topic', { files: count })
  return { ...onPush, event, branch: 'topic', clone: 'depth-1', remote: 'gone', api }
}

function onLongPush(count: number): Scenario {
  const api = (source: TestRepository): Facts => {
    const [before, after] = [source.id('main-2'), source.id('main-3')]
    const files = listFiles(count)
    return { comparisons: { [`${before}...${after}`]: { mergeBase: before, files } } }
  }
  return { ...onPush, clone: 'depth-1', remote: 'gone', api }
}

interface Lack {
  readonly without: string
  /** What the table says of it. */
  readonly said: RegExp
  readonly scenario: Partial<Scenario>
  readonly built: readonly string[]
  readonly log: string
}

/** The API answers 404 where a token may not read. */
const lacks: readonly Lack[] = [
  {
    without: 'contents: read',
    said: /^only what the clone holds is compared$/,
    scenario: { clone: 'depth-1', remote: 'private', token: 'wrong', api: () => ({}) },
    built: all,
    log: 'permissions: { contents: read }'
  },
  {
    without: 'pull-requests: read',
    said: /^labels are those of the event, with a warning$/,
    scenario: {
      event: pull('topic', { labels: ['images: skip'] }),
      branch: 'pull',
      api: () => ({})
    },
    built: [],
    log: 'pull-requests: read'
  },
  {
    without: 'actions: read',
    said: /^a push is compared with `before` alone, and changes of failed runs are lost, with a warning where it may publish$/,
    scenario: {
      event: pushed('main-2', { ref: 'refs/heads/main' }),
      inputs: {},
      api: () => ({})
    },
    built: ['db'],
    log: 'permissions: { actions: read }` [runs-unreadable]'
  }
]

describe('a permission', () => {
  test('is in the sample and in the table, or in none', () => {
    const [, sample = ''] = /```yaml\npermissions:\n([^]*?)```/.exec(text) ?? []
    const listed = [...sample.matchAll(/^ {2}(.+?) #/gm)].map(([, name]) => name)
    const names = lacks.map(({ without }) => without)
    expect(listed).toEqual(names)
    expect(readTable('Permissions').map(([, name]) => name)).toEqual(
      names.map(each => `\`${each}\``)
    )
  })

  test.each(lacks)('that is missing does what the table says: $without', async lack => {
    const row = readTable('Permissions').find(([, name]) => name === `\`${lack.without}\``)
    expect(row?.[2]).toMatch(lack.said)
    const answer = await play({ ...onPush, ...lack.scenario }, current())
    expect([answer.log, answer.built]).toEqual([answer.log, lack.built])
    expect(answer.log).toContain(lack.log)
  })
})
