import { jest } from '@jest/globals'
import { type Event, other, pull, push } from './scenario'
import {
  chain,
  closeShops,
  type Edit,
  openShop,
  type Shop,
  type ShopPlan,
  type ShopRun,
  stockShop
} from './shop'

jest.setTimeout(60_000)

let shop: Shop

afterEach(closeShops)

const all = [...chain, 'db']
const onTopic = { branch: 'topic' } as const
const dispatch = other('workflow_dispatch')

/** The push of `main` from the commit before. */
function pushFrom(before: string): Event {
  return push(before, { ref: 'refs/heads/main' })
}

/** What a pull request changes, and what it is then. */
async function planPull(files: Record<string, string>, run: ShopRun = {}): Promise<ShopPlan> {
  shop.commit(files, 'topic')
  return shop.plan(pull('topic'), { ...onTopic, ...run })
}

function digestsOf(plan: ShopPlan, matrix: 'publish' | 'store'): Record<string, string> {
  const pairs = plan.entries(matrix).map(({ image = '', digest = '' }) => [image, digest])
  return Object.fromEntries(pairs) as Record<string, string>
}

const byDigest = (name: string): unknown =>
  expect.stringMatching(new RegExp(`^127\\.0\\.0\\.1:\\d+/o/${name}@sha256:[0-9a-f]{64}$`))

describe('a pull request that touches the leaf of a chain', () => {
  it('builds the leaf alone, and pulls what it is built from and its database by digest', async () => {
    shop = await stockShop()
    const plan = await planPull({ 'leaf/file': '1' })
    expect(plan).toMatchObject({
      ...{ built: ['leaf'], reused: ['app', 'db'], skipped: ['base', 'lib'] },
      ...{ published: [], tested: ['leaf'], stored: [] }
    })
    const { host } = shop.server
    const [build, test] = [plan.entries('build')[0], plan.entries('test')[0]]
    expect(build).toMatchObject({ stage: '0', digest: '', artifact: 'leaf' })
    expect(build?.['load']).toMatch(new RegExp(`^${host}/o/app=${host}/o/app@sha256:[0-9a-f]{64}$`))
    expect(test?.['load']).toMatch(new RegExp(`^db=${host}/o/db@sha256:[0-9a-f]{64} leaf=leaf$`))
    const outputs = Object.fromEntries(plan.outputs)
    expect(outputs).toMatchObject({
      ...{ do_build: 'true', do_publish: 'false', do_test: 'true', do_reuse: 'true' },
      ...{ do_store: 'false', store_matrix: '{"include":[]}', stage_count: '1' }
    })
  })

  it('asks level by level, two requests for an image that is there and one for another', async () => {
    shop = await stockShop()
    const { asked } = await planPull({ 'leaf/file': '1' })
    expect(asked.slice(0, 2).toSorted()).toEqual(['db tag', 'leaf tag'])
    expect(asked.toSorted()).toEqual(['app blob', 'app tag', 'db blob', 'db tag', 'leaf tag'])
    expect(asked.indexOf('app tag')).toBeGreaterThan(asked.indexOf('leaf tag'))
  })

  it('builds a parent again that was deleted from the registry, from its own by digest', async () => {
    shop = await stockShop()
    shop.delete('app')
    const plan = await planPull({ 'leaf/file': '1' })
    expect(plan).toMatchObject({ built: ['app', 'leaf'], reused: ['lib', 'db'], skipped: ['base'] })
    const loads = plan.entries('build').map(({ load = '' }) => load.replaceAll(/^.*?=/g, ''))
    expect(loads).toEqual([byDigest('lib'), 'app'])
    expect(plan.warnings).toEqual([])
  })

  it('asks nothing where nothing is built', async () => {
    shop = await stockShop()
    const plan = await planPull({ 'README.md': '1' })
    expect(plan).toMatchObject({ built: [], reused: [], skipped: all, asked: [] })
    expect(Object.fromEntries(plan.outputs)).toMatchObject({ do_reuse: 'false', do_store: 'false' })
  })
})

describe('a push', () => {
  it.each<[string, Edit, (topic: string) => Event]>([
    ['a pull request', text => storing(text, 'push, pull_request'), () => pull('topic')],
    ['a merge queue', text => text, () => ({ kind: 'group', base: 'main' })]
  ])('after %s that stored builds nothing, and publishes what is there', async (_, edit, event) => {
    shop = await stockShop(edit)
    shop.commit({ 'leaf/file': '1' }, 'topic')
    const first = await shop.plan(event('topic'), onTopic)
    expect(first).toMatchObject({ built: ['leaf'], stored: ['leaf'] })
    expect(first.entries('store')).toMatchObject([{ image: 'leaf', publish: 'false' }])
    shop.store(first)
    const before = shop.source.id('main')
    shop.commit({ 'leaf/file': '1' })
    const plan = await shop.plan(pushFrom(before))
    expect(plan).toMatchObject({
      built: [],
      reused: ['leaf', 'db'],
      skipped: ['base', 'lib', 'app']
    })
    expect(plan).toMatchObject({ published: ['leaf'], tested: ['leaf'], stored: [] })
    expect(digestsOf(plan, 'publish')).toEqual({ leaf: byDigest('leaf') })
    expect(plan.entries('store')).toMatchObject([
      { image: 'leaf', artifacts: '', 'bases-tag': '', store: 'false', publish: 'true' }
    ])
    expect(digestsOf(plan, 'store')).toEqual(digestsOf(plan, 'publish'))
    expect(Object.fromEntries(plan.outputs)).toMatchObject({ do_build: 'false', do_store: 'true' })
    expect(plan.asked.toSorted()).toEqual(['db blob', 'db tag', 'leaf blob', 'leaf tag'])
  })

  it('that reverts builds nothing, and names the images as they were', async () => {
    shop = await stockShop()
    const changed = await shop.plan(dispatch)
    const bad = shop.commit({ 'lib/file': '1' })
    const forward = await shop.plan(pushFrom('main~1'))
    expect(forward).toMatchObject({ built: ['lib', 'app', 'leaf'], reused: ['base', 'db'] })
    shop.store(forward)
    shop.commit({ 'lib/file': '0' })
    const plan = await shop.plan(pushFrom(bad))
    expect(plan).toMatchObject({ built: [], reused: ['lib', 'app', 'leaf', 'db'] })
    expect(digestsOf(plan, 'publish')).toEqual(
      Object.fromEntries(
        Object.entries(digestsOf(changed, 'publish')).filter(([name]) => name !== 'base')
      )
    )
  })
})

describe('an event that compares with nothing', () => {
  it.each<[string, Event, ShopRun]>([
    ['a release', other('release', { action: 'published' }), { ref: 'refs/tags/v1' }],
    ['a tag', push('0'.repeat(40), { how: 'created', ref: 'refs/tags/v1' }), {}],
    ['a run by hand', dispatch, {}]
  ])('%s builds nothing that main has built', async (_, event, run) => {
    shop = await stockShop()
    const plan = await shop.plan(event, run)
    expect(plan.built).toEqual([])
    expect(plan.reused.toSorted()).toEqual(all.toSorted())
    expect(plan.skipped).toEqual([])
    expect(plan.asked).toHaveLength(10)
  })

  it('a release publishes all by their digests, and stores none again', async () => {
    shop = await stockShop()
    const plan = await shop.plan(other('release', { action: 'published' }), { ref: 'refs/tags/v1' })
    expect(plan).toMatchObject({ published: chain, stored: [] })
    const digests = Object.fromEntries(chain.map(name => [name, byDigest(name)]))
    expect(digestsOf(plan, 'publish')).toEqual(digests)
    expect(digestsOf(plan, 'store')).toEqual(digests)
  })

  it('a schedule builds all anew, and asks nothing', async () => {
    shop = await stockShop()
    const plan = await shop.plan(other('schedule'))
    expect(plan).toMatchObject({ reused: [], asked: [] })
    expect(plan.built.toSorted()).toEqual(all.toSorted())
  })

  it('a schedule with something to compare reuses what is not affected', async () => {
    shop = await stockShop()
    const base = shop.source.id('main')
    shop.commit({ 'app/file': '1' })
    const plan = await shop.plan(other('schedule'), { inputs: { base } })
    expect(plan).toMatchObject({ built: ['app', 'leaf'], reused: ['lib', 'db'], skipped: ['base'] })
  })
})

describe('who asks for a build', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['an image by its name', ['image: leaf'], ['leaf'], ['app', 'db']],
    [
      'a parent by its name, with what is built from it',
      ['image: app'],
      ['app', 'leaf'],
      ['lib', 'db']
    ],
    ['every image', ['images: all'], ['base', 'db', 'lib', 'app', 'leaf'], []]
  ])('by a label for %s has it built', async (_, labels, built, reused) => {
    shop = await stockShop()
    shop.commit({ 'README.md': '1' }, 'topic')
    const plan = await shop.plan(pull('topic', { labels }), onTopic)
    expect(plan).toMatchObject({ built, reused })
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['all', ['base', 'db', 'lib', 'app', 'leaf'], []],
    ['leaf', ['leaf'], ['app', 'db']],
    ['lib, db', ['lib', 'db'], ['base']]
  ])('by the input images: %s has it built', async (images, built, reused) => {
    shop = await stockShop()
    const plan = await shop.plan(dispatch, { inputs: { images } })
    expect(plan).toMatchObject({ built, reused })
  })
})

describe('what is part of a key', () => {
  it('are the files of reuse.with, which build nothing by themselves', async () => {
    shop = await stockShop(text => text.replace('reuse: {}', 'reuse: { with: [ci/**] }'))
    const alone = await planPull({ 'ci/action.yml': '1' })
    expect(alone).toMatchObject({ built: [], reused: [] })
    const both = await planPull({ 'leaf/file': '1' })
    expect(both).toMatchObject({ built: ['base', 'db', 'lib', 'app', 'leaf'], reused: [] })
  })

  it('are the files of build-all, whose change of no run is lost', async () => {
    shop = await stockShop(text => `build-all: { paths: [versions.env] }\n${text}`)
    shop.commit({ 'versions.env': '1' })
    const release = await shop.plan(other('release'), { ref: 'refs/tags/v1' })
    expect(release).toMatchObject({ built: ['base', 'db', 'lib', 'app', 'leaf'], reused: [] })
  })
})

describe('an image with a dev variant', () => {
  it('is built in its test job from what is reused, and has no content tag there', async () => {
    shop = await openShop(text =>
      text.replace('tests: { images', 'dev: { file: leaf/dev }, tests: { images')
    )
    shop.commit({ 'leaf/dev': `FROM ${shop.server.host}/o/app\n` })
    shop.store(await shop.plan(dispatch))
    const plan = await planPull({ 'leaf/dev': `FROM ${shop.server.host}/o/app\nCMD a\n` })
    expect(plan).toMatchObject({ built: [], reused: ['app', 'db'], tested: ['leaf'] })
    const [entry] = plan.entries('test')
    expect(entry).toMatchObject({ variant: 'dev', 'content-tag': '', digest: '' })
    expect(entry?.['load']?.split(' ').map(load => load.replace(/^.*?=/, ''))).toEqual([
      byDigest('db'),
      byDigest('app')
    ])
  })
})

describe('without the key reuse', () => {
  const fresh = ['content-tag', 'digest']
  const memory = ['do_reuse', 'reuse_images', 'do_store', 'store_matrix', 'plan']

  /** Everything that there was before, as text. */
  function listKnown(plan: ShopPlan): unknown {
    const known = [...plan.outputs].filter(([name]) => !memory.includes(name))
    return known.map(([name, text]) => [
      name,
      fresh.reduce((left, key) => left.replaceAll(new RegExp(`"${key}":"[^"]*",`, 'g'), ''), text)
    ])
  }

  it('nothing is asked, and what is new is empty', async () => {
    shop = await openShop(text => text.replace('reuse: {}\n', ''))
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ asked: [], reused: [], stored: [] })
    expect(Object.fromEntries(plan.outputs)).toMatchObject({
      ...{ do_reuse: 'false', reuse_images: '[]', do_store: 'false' },
      store_matrix: '{"include":[]}'
    })
    const entries = plan.entries('build')
    expect(entries.map(entry => fresh.map(key => entry[key]))).toEqual(entries.map(() => ['', '']))
    expect(plan.outputs.get('plan')).not.toMatch(/"(?:reuse|registry)":/)
    expect(plan.log).not.toMatch(/reuse|store/)
  })

  it('the plan is that with an empty registry', async () => {
    shop = await openShop()
    const empty = await shop.plan(dispatch)
    shop.configure(text => text.replace('reuse: {}\n', ''))
    expect(listKnown(await shop.plan(dispatch))).toEqual(listKnown(empty))
  })
})

function storing(text: string, events: string): string {
  return text.replace('reuse: {}', `reuse: { store: [${events}] }`)
}
