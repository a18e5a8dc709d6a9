import { afterAll, expect, jest, test } from '@jest/globals'
import fixture from '../fixtures/soundness.json' with { type: 'json' }
import { type Content, type Files, removeFolders } from '../support/repository-builder'
import { planPush } from './push-of-change'

jest.setTimeout(60_000)
afterAll(removeFolders)

type Case = (typeof fixture)[number]

/** Those of earlier runs are rows of api.test.ts, those of the command line of cli/. */
const pushes = fixture.filter(each => !('history' in each) && each.event.name === 'push')

/** What is a mistake by now: it cannot be built by accident. */
const mistakes = new Map([['buildx/two keys of one context name, order swapped', 'duplicate-key']])

/**
 * Where the real builder says otherwise than the fixture: `COPY q/? /x/` with a link `q/l` to `/`
 * copies the files of the root that the pattern matches behind it, so `/x/z` changes with `z`.
 */
const builtAfterAll = new Set([
  'needless/a wildcard that matches a link to the root of the context'
])

test.each(pushes)('$name ($kind)', async each => {
  const answer = await planPush({
    before: toFiles(each, 'before'),
    after: toFiles(each, 'after'),
    inputs: toInputs(each.inputs),
    ...toDeletion(each)
  })
  const mistake = mistakes.get(each.name)
  const result = mistake === undefined ? 'planned' : 'failed'
  expect([answer.log, answer.result]).toEqual([answer.log, result])
  if (mistake === undefined) expectPlanned(each, answer)
  else expect(answer.log).toContain(`[${mistake}]`)
})

function toInputs(
  inputs: Readonly<Record<string, string | undefined>>
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}

type Answer = Awaited<ReturnType<typeof planPush>>

function expectPlanned({ name: title, expect: wanted }: Case, answer: Answer): void {
  const { built, published, dev } = answer
  if ('build-includes' in wanted) {
    expect(built).toEqual(expect.arrayContaining(wanted['build-includes'] ?? []))
  }
  if ('dev-includes' in wanted) {
    expect(dev).toEqual(expect.arrayContaining(wanted['dev-includes'] ?? []))
  }
  if ('build-excludes' in wanted) {
    const excluded: readonly string[] = wanted['build-excludes'] ?? []
    const needless = built.filter(name => excluded.includes(name))
    expect(needless).toEqual(builtAfterAll.has(title) ? excluded : [])
  }
  if ('build' in wanted) expect(built).toEqual(wanted.build)
  if ('publish' in wanted) expect(published).toEqual(wanted.publish)
}

function toFiles({ links, modes, submodules, ...states }: Case, side: 'before' | 'after'): Files {
  const texts: Readonly<Record<string, string | null | undefined>> = states[side]
  const executable: Readonly<Record<string, string>> = modes[side]
  const files = Object.entries(texts).flatMap(([path, text]): [string, Content][] => {
    if (text === undefined) return []
    const isExecutable = executable[path] === '100755' && text !== null
    return [[path, isExecutable ? { executable: text } : text]]
  })
  return Object.fromEntries([
    ...files,
    ...toContents(links[side], link => ({ link })),
    ...toContents(submodules[side], submodule => ({ submodule }))
  ])
}

function toContents(
  values: Readonly<Record<string, string | null | undefined>>,
  toContent: (value: string) => Content
): [string, Content][] {
  return Object.entries(values).flatMap(([path, value]): [string, Content][] =>
    value === undefined ? [] : [[path, value === null ? null : toContent(value)]]
  )
}

function toDeletion({ event }: Case) {
  if (!('deleted' in event)) return {}
  const { payload_ref: ref = '', github_ref: githubRef = '' } = event
  return { deleted: { ref, githubRef: githubRef === 'payload_ref' ? ref : githubRef } }
}
