import { jest } from '@jest/globals'
import { diagnosticCodes, problemOf } from '../../src/diagnostics/problems'
import { checkFiles, configurationFile, listCodes, workflowFile } from '../checks/check-here'
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

test('the page has every code of workflows and triggers', () => {
  const page = readDocument('docs/check.md')
  const missing = diagnosticCodes.filter(
    code => ['workflows', 'triggers'].includes(problemOf(code).about) && !page.includes(`#${code})`)
  )
  expect(missing).toEqual([])
})
