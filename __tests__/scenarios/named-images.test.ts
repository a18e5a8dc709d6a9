import { other, pull, push, type Scenario } from './scenario'
import { play, setStage } from './test-scenarios'

const { current } = setStage()

/** The clone could answer what changed by a fetch, or by the API. */
const rows: readonly Omit<Scenario, 'must' | 'source' | 'text' | 'clone'>[] = [
  { title: 'push', event: push('main-2'), branch: 'main-3' },
  { title: 'push with base: main', event: push('main'), branch: 'pull', inputs: { base: 'main' } },
  { title: 'pull request', event: pull('topic'), branch: 'topic' },
  { title: 'run by hand', event: other('workflow_dispatch'), branch: 'main' },
  {
    title: 'run by hand since the last success',
    event: other('workflow_dispatch'),
    inputs: { base: 'last-success' },
    branch: 'main'
  }
]

test.each(rows)('images that are named are planned without a question: $title', async row => {
  const stage = current()
  const scenario: Scenario = {
    ...row,
    clone: 'depth-1',
    must: [],
    source: 'event',
    text: '',
    api: source => ({
      head: source.id(row.branch),
      files: ['web/file'],
      labels: ['images: skip'],
      runs: [{ id: 5, head: source.id('main-1'), conclusion: 'success' }]
    })
  }
  const inputs = { ...row.inputs, images: 'api' }
  const answer = await play({ ...scenario, inputs }, stage)
  expect([answer.log, answer.built]).toEqual([answer.log, ['api']])
  expect(stage.api.requests).toEqual([])
  expect(answer.calls.map(call => call.split(' ')[0]).sort()).toEqual(['cat-file', 'diff-tree'])
  expect(answer.changes).toEqual({
    kind: 'unknown',
    because: 'the input "images" says what to build',
    tried: []
  })
  const { hashes } = await play(scenario, stage)
  expect(answer.hashes).toEqual(hashes)
})
