import { jest } from '@jest/globals'
import {
  type Answer,
  makeConfiguration,
  makeIndex,
  makeManifest,
  toAnswer
} from '../support/registry-server'
import { other, pull } from './scenario'
import { closeShops, type Edit, openShop, type Shop, stockShop, whyNot } from './shop'

jest.setTimeout(60_000)

let shop: Shop

afterEach(closeShops)

const all = ['base', 'db', 'lib', 'app', 'leaf']
const dispatch = other('workflow_dispatch')
const day = 86_400_000

function ago(days: number): string {
  return new Date(Date.now() - days * day).toISOString()
}

describe('a registry that does not answer as it should', () => {
  const unauthorized: Answer = {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="r"' }
  }

  it.each<[string, Answer, string, string]>([
    ['401', unauthorized, 'registry-refused', 'lets nobody look for it'],
    ['403', { status: 403 }, 'registry-refused', 'lets nobody look for it'],
    ['429', { status: 429 }, 'registry-unanswered', 'could not be asked'],
    ['500', { status: 500 }, 'registry-unanswered', 'could not be asked'],
    ['another content', { body: '{"a":1}' }, 'registry-unanswered', 'could not be asked'],
    [
      'half a body',
      { body: 'x'.repeat(99), way: 'half' },
      'registry-unanswered',
      'could not be asked'
    ],
    ['an end of the connection', { way: 'reset' }, 'registry-unanswered', 'could not be asked'],
    [
      'another digest than that of its bytes',
      { body: '{}', headers: { 'docker-content-digest': `sha256:${'0'.repeat(64)}` } },
      'registry-unanswered',
      'could not be asked'
    ]
  ])('has every image built, and is told once: %s', async (_, answer, code, because) => {
    shop = await stockShop()
    shop.answer(answer)
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: all, reused: [], warnings: [code] })
    for (const image of all) {
      expect(whyNot(plan, image)).toBe(`the registry ${shop.server.host} ${because}`)
    }
  })

  it('is no warning where it only lacks the images', async () => {
    shop = await openShop()
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: all, reused: [], warnings: [] })
    expect(plan.asked).toHaveLength(all.length)
    expect(whyNot(plan, 'leaf')).toBe('the registry does not have it')
  })

  it('does not keep what another image is reused for', async () => {
    shop = await stockShop()
    shop.answer({ status: 403 }, ['lib'])
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: ['lib'], reused: ['base', 'leaf', 'db', 'app'] })
    expect(plan.warnings).toEqual(['registry-refused'])
  })

  it('is asked no more once it wants to be left alone', async () => {
    shop = await stockShop()
    shop.answer({ status: 429, headers: { 'retry-after': '7' } })
    shop.commit({ 'leaf/file': '1' }, 'topic')
    shop.server.routes.set('/', { status: 404 })
    const plan = await shop.plan(pull('topic'), { branch: 'topic' })
    expect(plan.built.toSorted()).toEqual(all.toSorted())
    expect(plan.warnings).toEqual(['registry-unanswered'])
    expect(plan.asked.toSorted()).toEqual(['db tag', 'leaf tag'])
    expect(plan.log).toContain('wait 7 s')
  })

  it('that is gone leaves the plan as it is without one', async () => {
    shop = await openShop()
    const empty = await shop.plan(dispatch)
    await shop.server.close()
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: all, reused: [], warnings: ['registry-unanswered'] })
    for (const [name, text] of empty.outputs) {
      if (name !== 'plan') expect(plan.outputs.get(name)).toBe(text)
    }
  })

  it('that says nothing is waited for 10 s, and no longer', async () => {
    shop = await stockShop()
    shop.answer({ way: 'hang' })
    const start = Date.now()
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: all, reused: [], warnings: ['registry-unanswered'] })
    expect(Date.now() - start).toBeLessThan(20_000)
  })

  it('gives a token to who asks its service, once for a repository', async () => {
    shop = await stockShop()
    const { host, routes } = shop.server
    for (const [path, answer] of [...routes]) {
      routes.set(path, asked => {
        if (asked.authorization === 'Bearer t' && typeof answer !== 'function') return answer
        const challenge = `Bearer realm="http://${host}/token",service="s",scope="repository:${path.split('/').slice(2, 4).join('/')}:pull"`
        return { status: 401, headers: { 'www-authenticate': challenge } }
      })
    }
    routes.set('/token', { body: '{"token":"t"}' })
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: [], warnings: [] })
    expect(plan.asked.filter(path => path.startsWith('/token'))).toHaveLength(all.length)
    routes.set('/token', { status: 403 })
    expect(await shop.plan(dispatch)).toMatchObject({ built: all, warnings: ['registry-refused'] })
  })
})

describe('an image of several platforms', () => {
  const edit: Edit = text =>
    `runners: { linux/arm64: ubuntu-24.04-arm }\n${text.replaceAll(/(?<=context: \w+)(?=,)/g, ', platforms: [linux/amd64, linux/arm64]')}`

  const split = { inputs: { 'split-platforms': 'true' } }

  it('takes three requests', async () => {
    shop = await openShop(edit)
    shop.store(await shop.plan(dispatch, split))
    const plan = await shop.plan(dispatch, split)
    expect(plan).toMatchObject({ built: [], stored: [] })
    expect(plan.asked.filter(each => each.startsWith('leaf')).toSorted()).toEqual([
      ...['leaf blob', 'leaf manifest', 'leaf tag']
    ])
  })

  it('is stored from the one archive of a leg that builds all', async () => {
    shop = await openShop(text =>
      text
        .replace(', tests: { images: [db] }', '')
        .replace('context: db,', 'context: db, platforms: [linux/amd64, linux/arm64],')
    )
    const plan = await shop.plan(dispatch)
    expect(plan.entries('store').find(({ image }) => image === 'db')).toMatchObject({
      ...{ platform: '', platforms: 'linux/amd64,linux/arm64' },
      ...{ artifact: 'db', artifacts: 'linux/amd64,linux/arm64=db' }
    })
  })

  it('is loaded by the manifest of the platform where the legs are split', async () => {
    shop = await openShop(edit)
    const first = await shop.plan(dispatch, split)
    expect(first.entries('store').map(({ image, artifacts }) => [image, artifacts])).toContainEqual(
      ['leaf', 'linux/amd64=leaf___linux-amd64 linux/arm64=leaf___linux-arm64']
    )
    shop.store(first)
    shop.commit({ 'leaf/file': '1' }, 'topic')
    const plan = await shop.plan(pull('topic'), { branch: 'topic', ...split })
    expect(plan).toMatchObject({ built: ['leaf'], reused: ['app', 'db'] })
    const digests = plan.entries('build').map(({ load = '' }) => load.replace(/^.*@/, ''))
    expect(new Set(digests).size).toBe(2)
    for (const digest of digests) {
      const answer = shop.server.routes.get(`/v2/o/app/manifests/${digest}`)
      expect(JSON.stringify(answer)).toContain('application/vnd.oci.image.manifest.v1+json')
    }
    // Asked by its one leg, an image names the index.
    const [test] = plan.entries('test')
    expect(test?.['load']).toMatch(/^db=.*@sha256:[0-9a-f]{64} leaf=leaf___linux-amd64$/)
  })

  it('is published as a whole where it is reused', async () => {
    shop = await openShop(edit)
    shop.store(await shop.plan(dispatch, split))
    const plan = await shop.plan(dispatch, split)
    const digests = plan.entries('publish').map(({ image, digest }) => `${image} ${digest}`)
    expect(digests).toHaveLength(8)
    expect(new Set(digests).size).toBe(4)
    expect(plan.entries('merge').map(({ digest }) => digest)).toEqual(
      plan.entries('store').map(({ digest }) => digest)
    )
  })

  it('is built where the index lacks one of them', async () => {
    shop = await openShop(edit)
    const first = await shop.plan(dispatch, split)
    shop.store(first)
    const tag = first.entries('store').find(({ image }) => image === 'leaf')?.['content-tag'] ?? ''
    const part = makeManifest(makeConfiguration(ago(1)))
    const index = makeIndex([['linux/amd64', part]])
    shop.server.routes.set(`/v2/o/leaf/manifests/${tag}`, toAnswer(index))
    const plan = await shop.plan(dispatch, split)
    expect(plan).toMatchObject({
      built: ['leaf'],
      reused: ['base', 'lib', 'app', 'db'],
      warnings: []
    })
    expect(whyNot(plan, 'leaf')).toBe('the registry lacks it for linux/arm64')
  })

  it('is built where what its index lists was deleted', async () => {
    shop = await openShop(edit)
    shop.store(await shop.plan(dispatch, split))
    const { routes } = shop.server
    for (const [path, answer] of [...routes]) {
      const isManifest = path.startsWith('/v2/o/leaf/manifests/sha256')
      if (isManifest && JSON.stringify(answer).includes('image.manifest.v1')) routes.delete(path)
    }
    const plan = await shop.plan(dispatch, split)
    expect(plan).toMatchObject({ built: ['leaf'], warnings: [] })
    expect(whyNot(plan, 'leaf')).toBe('what its content tag names was deleted from the registry')
  })
})
