import { jest } from '@jest/globals'
import { diagnosticCodes, problemOf } from '../../src/diagnostics/problems'
import {
  checkFiles,
  configurationFile,
  listCodes,
  workflowFile
} from '../checks/repository/check-here'
import { removeFolders } from '../support/repository-builder'
import { readDocument, snippetOf } from './document'

jest.setTimeout(60_000)
afterAll(removeFolders)

test('the quick start of the README has nothing to find', async () => {
  const report = await checkFiles({
    'api/Dockerfile': 'FROM scratch\n',
    'web/Dockerfile': 'FROM scratch\n',
    [configurationFile]: snippetOf('README.md', 'quick start: configuration'),
    [workflowFile]: snippetOf('README.md', 'quick start: workflow')
  })
  expect(listCodes(report)).toEqual([])
  expect(report.looked).toEqual({ images: 2, workflows: 1 })
})

test('the whole pipeline has nothing to find', async () => {
  const report = await checkFiles({
    'api/Dockerfile': 'FROM ghcr.io/octo-org/shop-base AS app\nFROM app AS dev\n',
    ...Object.fromEntries(
      ['base', 'db', 'web'].map(name => [`${name}/Dockerfile`, 'FROM scratch\n'])
    ),
    [configurationFile]: `${snippetOf('docs/pipeline.md', 'the whole pipeline: configuration')}
images: { base: { tests: false }, db: { publish: false }, api: { target: app, dev: { target: dev }, tests: { images: [db] } }, web: {} }
`,
    [workflowFile]: snippetOf('docs/pipeline.md', 'the whole pipeline')
  })
  expect(listCodes(report)).toEqual([])
})

test('the page has every code of workflows and triggers', () => {
  const page = readDocument('docs/check.md')
  const missing = diagnosticCodes.filter(
    code => ['workflows', 'triggers'].includes(problemOf(code).about) && !page.includes(`#${code})`)
  )
  expect(missing).toEqual([])
})
