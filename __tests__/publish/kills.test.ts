import { type Answer } from '../support/registry-server'
import { serveWritable, type TagsNow, type WritableRegistry } from '../support/writable-registry'
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

/** Kills a run at a request, and lets the next one complete; how many requests there were. */
async function killAt(at: number, when: 'before' | 'after') {
  const { registry, olds, news, inputs } = await openScene()
  let kill = (): void => undefined
  const end = (_: unknown, number: number): Answer | undefined => {
    if (number !== at) return undefined
    kill()
    return cut
  }
  registry.rules = { [when]: end }
  const started = (killer: () => void): void => {
    kill = killer
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
