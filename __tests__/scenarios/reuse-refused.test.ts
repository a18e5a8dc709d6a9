import { jest } from '@jest/globals'
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

describe('the age of an image', () => {
  const young: Edit = text => text.replace('reuse: {}', 'reuse: { max-age: 2d }')

  it.each([
    ['any', ago(4000)],
    ['unknown', '']
  ])('may be %s, where none is too high', async (_, time) => {
    shop = await openShop()
    shop.store(await shop.plan(dispatch), time)
    expect(await shop.plan(dispatch)).toMatchObject({ built: [], warnings: [] })
  })

  it.each<[string, string, string | undefined]>([
    ['is below max-age', ago(1.9), undefined],
    ['is over max-age', ago(3.1), 'the registry\'s is three days old, which is over "max-age"'],
    ['is unknown', '', "nobody knows how old the registry's is: its configuration names no time"],
    [
      'is that of 1970',
      '1970-01-01T00:00:00Z',
      "nobody knows how old the registry's is: its configuration names a time before 2015"
    ]
  ])('%s', async (_, time, because) => {
    shop = await openShop(young)
    shop.store(await shop.plan(dispatch), time)
    const plan = await shop.plan(dispatch)
    expect(plan.built).toEqual(because === undefined ? [] : all)
    expect(whyNot(plan, 'leaf')).toBe(because)
    const isUndated = because?.startsWith('nobody') === true
    expect(plan.warnings).toEqual(isUndated ? ['unknown-age'] : [])
  })

  it('is told in the row of what is reused', async () => {
    shop = await openShop()
    shop.store(await shop.plan(dispatch), ago(2.5))
    const plan = await shop.plan(dispatch)
    expect(plan.log).toMatch(/^leaf .* reuse .*built on \d{1,2} \w{3}, two days old;/m)
  })
})

describe('an image that is never reused', () => {
  it.each<[string, Edit, string]>([
    [
      'says so',
      text => text.replace('context: lib,', 'context: lib, reuse: false,'),
      'it says "reuse: false"'
    ],
    [
      'has arguments that are not in its key',
      text =>
        text.replace(
          'context: lib,',
          'context: lib, volatile-args: [DATE], build-args: { DATE: now },'
        ),
      'the values of its volatile-args (DATE) may be in the image'
    ],
    [
      'has a filter that only the caller answers',
      text => text.replace('context: lib,', 'context: lib, filters: [ci],'),
      'its filter "ci" has no patterns: only the input "changes" answers it'
    ]
  ])('%s: it is built, and what is built from it', async (_, edit, because) => {
    shop = await openShop(edit)
    const inputs = { changes: '[]' }
    const first = await shop.plan(dispatch, { inputs })
    expect(first.stored.toSorted()).toEqual(['base', 'db'])
    shop.store(first)
    const plan = await shop.plan(dispatch, { inputs })
    expect(plan.built).toEqual(['lib', 'app', 'leaf'])
    expect(plan.reused.toSorted()).toEqual(['base', 'db'])
    expect(whyNot(plan, 'lib')).toBe(because)
    expect(whyNot(plan, 'app')).toBe('it is built from "lib", which is never reused')
    expect(plan.asked.some(each => /^(?:lib|app|leaf)/.test(each))).toBe(false)
    expect(plan.entries('build').map(entry => entry['content-tag'])).toEqual(['', '', ''])
  })

  it('is every image where only the caller answers a filter of build-all', async () => {
    shop = await openShop(text => `build-all: { filters: [ci] }\n${text}`)
    const plan = await shop.plan(dispatch, { inputs: { changes: '[]' } })
    expect(plan).toMatchObject({ built: all, reused: [], stored: [], asked: [], warnings: [] })
    expect(plan.entries('store').map(({ image }) => image)).toEqual(['base', 'lib', 'app', 'leaf'])
    expect(whyNot(plan, 'leaf')).toBe(
      'the filter of build-all "ci" has no patterns: only the input "changes" answers it'
    )
  })

  it('has no image-name: it alone is built where nothing is built from it', async () => {
    shop = await openShop(text => text.replace(/, image-name: \S+\/leaf/, ''))
    shop.store(await shop.plan(dispatch))
    const plan = await shop.plan(dispatch)
    expect(plan).toMatchObject({ built: ['leaf'], reused: ['base', 'lib', 'app', 'db'] })
    expect(whyNot(plan, 'leaf')).toBe('it has no image-name')
  })

  it('but for its own word, which lets one with volatile arguments be', async () => {
    shop = await stockShop(text =>
      text.replace(
        'context: lib,',
        'context: lib, reuse: true, volatile-args: [DATE], build-args: { DATE: now },'
      )
    )
    expect(await shop.plan(dispatch)).toMatchObject({ built: [] })
  })
})

describe('mistakes of configuration', () => {
  it.each(['1', '2', '3'])('count stages as if nothing were reused: %s of 4', async stages => {
    shop = await stockShop()
    shop.commit({ 'leaf/file': '1' }, 'topic')
    const answer = await shop.run(pull('topic'), { branch: 'topic', inputs: { stages } })
    expect(answer.result).toBe('failed')
    expect(answer.log).toContain('[too-many-stages]')
  })
})
