import { jest } from '@jest/globals'
import { type Event, other, pull } from './scenario'
import { closeShops, type Edit, openShop, type Shop, type ShopRun } from './shop'

jest.setTimeout(60_000)

afterEach(closeShops)

const everywhere = '[push, pull_request, merge_group, issue_comment]'
const open: Edit = text => text.replace('reuse: {}', `reuse: { store: ${everywhere} }`)
const onTopic = { branch: 'topic' }
const leaf = ['leaf']
const fork = { head: { ref: 'topic', sha: '1'.repeat(40), repo: { full_name: 'eve/repo' } } }

async function planTopic(edit: Edit, event: (shop: Shop) => Event, run: ShopRun = {}) {
  const shop = await openShop(edit)
  shop.commit({ 'leaf/file': '1' }, 'topic')
  return shop.plan(event(shop), { ...onTopic, inputs: { images: 'leaf' }, ...run })
}

/** With an empty registry every image of the chain is built; the leaf speaks for them. */
describe('what a run builds', () => {
  it.each<[string, Edit, Event, ShopRun]>([
    ['a push', text => text, other('push'), {}],
    ['a run of the merge queue', text => text, { kind: 'group', base: 'main' }, {}],
    ['a schedule', text => text, other('schedule'), {}],
    ['a run by hand', text => text, other('workflow_dispatch'), {}],
    ['a release', text => text, other('release'), { ref: 'refs/tags/v1' }],
    [
      'a push to a branch that does not publish',
      text => text,
      other('push'),
      { ref: 'refs/heads/x' }
    ],
    ['a pull request, where reuse.store says so', open, pull('topic'), {}]
  ])('is stored by %s', async (_, edit, event, run) => {
    const plan = await planTopic(edit, () => event, run)
    expect(plan.stored).toEqual(expect.arrayContaining(leaf))
    expect(plan.outputs.get('do_store')).toBe('true')
  })

  it.each<[string, Edit, Event, ShopRun]>([
    ['a pull request, by default', text => text, pull('topic'), {}],
    ['a pull request from a fork', open, pull('topic'), { pull: fork }],
    [
      'a pull request that Dependabot opened',
      open,
      pull('topic'),
      { pull: { user: { login: 'dependabot[bot]' } } }
    ],
    [
      'a run that Dependabot started',
      open,
      pull('topic'),
      { variables: { GITHUB_ACTOR: 'dependabot[bot]' } }
    ],
    ['a push of Dependabot', open, other('push'), { ref: 'refs/heads/dependabot/npm' }],
    ['pull_request_target', open, pull('topic', { event: 'pull_request_target' }), {}],
    ['workflow_run', open, other('workflow_run', { workflow_run: { event: 'push' } }), {}],
    [
      'a comment on a pull request',
      open,
      other('issue_comment', { issue: { pull_request: {} } }),
      {}
    ],
    ['an event that reuse.store does not name', text => text, other('watch'), {}]
  ])('is not stored by %s', async (_, edit, event, run) => {
    const plan = await planTopic(edit, () => event, run)
    expect(plan).toMatchObject({ stored: [], published: [] })
    expect(plan.outputs.get('do_store')).toBe('false')
    expect(plan.built).toContain('leaf')
  })

  it('is stored by a pull request only where its base side says so, too', async () => {
    const shop = await openShop()
    shop.commit({ 'leaf/file': '1' }, 'topic')
    shop.configure(open, 'topic')
    const plan = await shop.plan(pull('topic'), onTopic)
    expect(plan.built).toContain('leaf')
    expect(plan.stored).toEqual([])
  })

  it('is stored by a pull request only where its base side reuses anything', async () => {
    const shop = await openShop(text => text.replace('reuse: {}\n', ''))
    shop.commit({ 'leaf/file': '1' }, 'topic')
    shop.configure(text => `reuse: { store: [pull_request] }\n${text}`, 'topic')
    const plan = await shop.plan(pull('topic'), onTopic)
    expect(plan.built).toContain('leaf')
    expect(plan.stored).toEqual([])
  })

  it('is not stored where it has no content tag', async () => {
    const shop = await openShop(text =>
      text.replace('context: leaf,', 'context: leaf, reuse: false,')
    )
    const plan = await shop.plan(other('workflow_dispatch'))
    expect(plan.stored).toEqual(['base', 'db', 'lib', 'app'])
    const entry = plan.entries('store').find(({ image }) => image === 'leaf')
    expect(entry).toMatchObject({
      store: 'false',
      publish: 'true',
      'content-tag': '',
      artifacts: '=leaf'
    })
  })
})
