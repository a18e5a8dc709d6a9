import { toReader } from '../../src/event/json-reader'
import { readRuns } from '../../src/world/github/select-runs'

const asked = { branch: 'main', event: 'push', repository: 'octo/repo' }
const here = { full_name: 'Octo/Repo' }

test.each<[string, boolean, object]>([
  ['the repository itself', true, { head_repository: here, repository: here }],
  ['the repository, whose name the run lacks', true, { head_repository: here }],
  ['a server that does not tell', true, {}],
  ['a fork', false, { head_repository: { full_name: 'somebody/repo' }, repository: here }],
  ['a fork that was deleted', false, { head_repository: null, repository: here }]
])('a run for %s counts: %p', (_, counts, fields) => {
  const body = toReader({
    workflow_runs: [{ id: 1, head_sha: 'a', head_branch: 'main', event: 'push', ...fields }]
  })
  expect(readRuns(body, asked)).toHaveLength(counts ? 1 : 0)
})
