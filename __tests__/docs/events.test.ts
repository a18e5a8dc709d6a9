import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planComparison } from '../../src/compare/plan-comparison'
import type { ComparisonRequest } from '../../src/compare/question'
import type { Trigger } from '../../src/plan/trigger'

const text = readFileSync(join(import.meta.dirname, '../../docs/events.md'), 'utf8')
const [, table = ''] = /## The table\n\n(\|[^]*?)\n\n/.exec(text) ?? []
const rows = table
  .split('\n')
  .slice(2)
  .map(line => line.split('|').map(cell => cell.trim()))

const sha = '1'.repeat(40)
const push = { before: sha, created: false, deleted: false, forced: false }
const pullRequest = { number: 1, baseRef: 'main', origin: 'same-repository', labels: [] } as const
const everything = 'nothing: every image is built, unless `base` is given'

/** What the code does, in the words of the table. */
const meanings: readonly [
  event: string,
  meaning: RegExp,
  kind: string,
  trigger: Partial<Trigger>
][] = [
  ['pull_request', /^the first parent.*merge bases/, 'pull-request', { pullRequest }],
  ['pull_request_target', /^the merge bases of the head/, 'merge-base', { pullRequest }],
  ['merge_group', /^the tip of the branch/, 'revision', { mergeGroup: { baseRef: 'main' } }],
  ['push', /^`before`, and the heads of the last/, 'runs', { push }],
  ['push', /^the merge bases with the default/, 'merge-base', { push: { ...push, created: true } }],
  ['push', /^nothing: every/, 'everything', { push, ref: 'refs/tags/v1' }],
  ...['release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'].map(
    event =>
      [event, /^nothing: every/, 'everything', {}] as [string, RegExp, string, Partial<Trigger>]
  )
]

test.each(meanings)('the table says of %s what the code does (%p)', (...row) => {
  const [event, meaning, kind, part] = row
  const trigger: Trigger = {
    event,
    ref: 'refs/heads/topic',
    attempt: 1,
    defaultBranch: 'main',
    ...part
  }
  const request: ComparisonRequest = { base: '', publishing: 'refused' }
  expect(planComparison(trigger, request).question.kind).toBe(kind)
  const told = rows.filter(([, name = '']) => name.includes(`\`${event}\``))
  expect(told.some(([, , compared = '']) => meaning.test(compared))).toBe(true)
})

test('the table has no other row', () => {
  expect(rows).toHaveLength(6)
  expect(rows.at(-1)?.[2]).toBe(everything)
})
