import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { DiagnosticCode } from '../../src/diagnostics/problems'
import { errorsPage, explainCodes, findErrorsPage } from '../../src/diagnostics/text/explain-codes'

const found = (...codes: DiagnosticCode[]): Diagnostic[] =>
  codes.map(code => ({ severity: 'error', code, message: 'a message', fix: 'a fix' }))

test.each([
  { name: 'nothing found leads nowhere', codes: [], line: [] },
  {
    name: 'one code leads to its section',
    codes: ['unknown-key', 'unknown-key'] as const,
    line: ['What unknown-key means: https://there/errors.md#unknown-key']
  },
  {
    name: 'several codes lead to the page of all',
    codes: ['unknown-key', 'dead-pattern'] as const,
    line: ['What each code means: https://there/errors.md']
  }
])('$name', ({ codes, line }) => {
  expect(explainCodes(found(...codes), 'https://there/errors.md')).toEqual(line)
})

const job = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'octo-org/image-matrix',
  GITHUB_ACTION_REF: 'v1'
}

test.each([
  {
    name: 'the action of a fork leads to the fork, at the ref that the workflow names',
    variables: job,
    page: 'https://github.com/octo-org/image-matrix/blob/v1/docs/errors.md'
  },
  {
    name: 'a branch may hold a slash',
    variables: { ...job, GITHUB_ACTION_REF: 'release/1.x' },
    page: 'https://github.com/octo-org/image-matrix/blob/release/1.x/docs/errors.md'
  },
  { name: 'a terminal leads to the repository of the release', variables: {}, page: errorsPage },
  {
    name: 'an action of the workflow’s own repository has no name',
    variables: { ...job, GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
    page: errorsPage
  },
  {
    name: 'a server that may have no copy is not named',
    variables: { ...job, GITHUB_SERVER_URL: 'https://github.example.com' },
    page: errorsPage
  },
  {
    name: 'the name of another action is not ours',
    variables: { ...job, GITHUB_ACTION_REPOSITORY: 'actions/checkout' },
    page: errorsPage
  },
  {
    name: 'a ref that is no part of an address as it is',
    variables: { ...job, GITHUB_ACTION_REF: 'v1#](x)' },
    page: errorsPage
  }
])('$name', ({ variables, page }) => {
  const values = new Map(Object.entries(variables))
  expect(findErrorsPage({ variable: name => values.get(name) })).toBe(page)
})
