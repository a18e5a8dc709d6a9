import type { Running } from '../../pipeline/publish-job.mjs'
import type { Answer, Asked } from '../support/registry-server'
import {
  serveWritable,
  type TagsNow,
  toError,
  type WritableRegistry
} from '../support/writable-registry'
import { keepRelease, listTags, publish, type Releases, toInputs } from './released'

interface Scene {
  readonly registry: WritableRegistry
  readonly olds: TagsNow
  readonly news: TagsNow
  readonly inputs: ReturnType<typeof toInputs>
}

/** A registry with an older release under `latest`, and a newer one under no tag. */
async function openScene(): Promise<Scene> {
  const registry = await serveWritable()
  const old = keepRelease(registry, 'old')
  const release: Releases = keepRelease(registry, 'new')
  registry.keep('o/api', old.api, 'latest')
  registry.keep('o/web', old.web, 'latest')
  return {
    registry,
    olds: new Map(registry.tags),
    news: listTags(release),
    inputs: toInputs(registry, release)
  }
}

const cut: Answer = { way: 'reset' }

const denied: Answer = { status: 403, body: toError('DENIED', 'no') }

/**
 * Kills a run at a request, and lets the next one complete; how many requests there were.
 *
 * @param refused a tag that the registry does not take from the run that is killed
 */
async function killAt(at: number, when: 'before' | 'after', refused = /^$/) {
  const { registry, olds, news, inputs } = await openScene()
  let kill = (): void => undefined
  const end = (_: unknown, number: number): Answer | undefined => {
    if (number !== at) return undefined
    kill()
    return cut
  }
  const refuse = ({ method, path }: Asked): Answer | undefined =>
    method === 'PUT' && refused.test(path) ? denied : undefined
  registry.rules = {
    before: (asked, number) =>
      (when === 'before' ? end(asked, number) : undefined) ?? refuse(asked),
    ...(when === 'after' ? { after: end } : {})
  }
  const started = (running: Running): void => {
    kill = running.kill
  }
  const first = await publish({ inputs, started })
  const requests = registry.asked.length
  const between = new Map(registry.tags)
  registry.rules = {}
  const second = await publish({ inputs })
  const { states, tags } = registry
  const isWhole = [...tags].every(([name, digest]) =>
    registry.isWhole(name.slice(0, name.lastIndexOf(':')), digest)
  )
  await registry.close()
  return { first, second, requests, between, states, tags, isWhole, olds, news }
}

/** A tag names its old or its new image at any moment, and never its old one again. */
function expectLaw({ states, olds, news }: Awaited<ReturnType<typeof killAt>>): void {
  const moved = new Set<string>()
  for (const state of states) {
    for (const [name, digest] of state) {
      if (digest === news.get(name)) moved.add(name)
      else expect([name, digest, moved.has(name)]).toEqual([name, olds.get(name), false])
    }
    for (const name of moved) expect(state.has(name)).toBe(true)
  }
}

test('a run that is not killed moves existing tags, then makes new ones, then those that are facts', async () => {
  const { first, second, states, tags, news, requests } = await killAt(0, 'before')
  expect([first.status, first.result]).toEqual([0, 'published'])
  expect(second.status).toBe(0)
  expect(tags).toEqual(news)
  const order: string[] = []
  for (const state of states) {
    for (const [name, digest] of state) {
      if (digest === news.get(name) && !order.includes(name)) order.push(name)
    }
  }
  const kinds = order.map(name => /:(latest|v2|inputs|bases)/.exec(name)?.[1])
  expect(kinds).toEqual(['latest', 'latest', 'v2', 'v2', 'inputs', 'inputs', 'bases'])
  // 4 manifests, 7 tags, 7 moves.
  expect(requests).toBe(18)
})

test('a run that is cancelled ends the tag under way, starts no further one, and tells', async () => {
  const { registry, news, inputs } = await openScene()
  let cancel = (): Promise<undefined> => Promise.resolve(undefined)
  let moves = 0
  registry.rules = {
    before: ({ method }) => {
      moves += method === 'PUT' ? 1 : 0
      return method === 'PUT' && moves === 2 ? cancel() : undefined
    }
  }
  // The tag stays under way until the run has said that it knows of the signal.
  const started = ({ kill, said }: Running): void => {
    cancel = async () => {
      kill('SIGTERM')
      await said('The job is cancelled')
      return undefined
    }
  }
  const { status, result, log } = await publish({ inputs, started })
  await registry.close()
  expect([status, result]).toEqual([1, 'failed'])
  expect(moves).toBe(2)
  expect(registry.tags.get('o/web:latest')).toBe(news.get('o/web:latest'))
  expect(log).toMatch(/2 of 7 tags name the images of this run: the job was cancelled/)
})

test.each(
  Array.from({ length: 18 }, (_, index) => index + 1).flatMap(at => [
    { at, when: 'before' as const },
    { at, when: 'after' as const }
  ])
)(
  'killed $when request $at, tags name old or new images, and the next run completes',
  async point => {
    const killed = await killAt(point.at, point.when)
    expect(killed.first.status).toBe('SIGKILL')
    // What is only read is asked for side by side.
    expect(killed.requests).toBeGreaterThanOrEqual(point.at)
    expect([killed.second.status, killed.second.log]).toEqual([0, expect.anything()])
    expect(killed.tags).toEqual(killed.news)
    expect(killed.isWhole).toBe(true)
    expectLaw(killed)
  }
)

describe('a run that puts tags back', () => {
  it('asks for each what it names before it does', async () => {
    const { first, requests, between, olds } = await killAt(0, 'before', /v2$/)
    expect([first.status, requests]).toEqual([1, 18])
    expect(between).toEqual(olds)
  })

  // The tag that is refused, and then a question and a move for each of two.
  it.each(
    [14, 15, 16, 17, 18].flatMap(at => [
      { at, when: 'before' as const },
      { at, when: 'after' as const }
    ])
  )('leaves old or new images where it is killed $when request $at', async ({ at, when }) => {
    const { first, second, states, tags, news, olds, isWhole } = await killAt(at, when, /v2$/)
    expect([first.status, second.status, isWhole]).toEqual(['SIGKILL', 0, true])
    expect(tags).toEqual(news)
    for (const state of states) {
      for (const [name, digest] of state) {
        expect([olds.get(name), news.get(name)]).toContain(digest)
      }
    }
  })
})
