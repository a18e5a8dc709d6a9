import { jest } from '@jest/globals'
import { removeFolders } from '../../support/repository-builder'
import { checkFiles, configurationFile, listCodes, workflowFile } from './check-here'

jest.setTimeout(60_000)
afterAll(removeFolders)

const sources = { 'api/Dockerfile': 'FROM scratch\nCOPY . /\n', 'api/main.py': '' }

const building = `on: push
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v7
        with: { context: api, push: true, tags: ghcr.io/o/api }
`

test.each([
  ['a file that is nearly there', 'api: { file: api/Dockerfle }', 'did you mean "api/Dockerfile"?'],
  ['a folder that is nearly there', 'api: { context: aip }', 'did you mean the folder "api"?'],
  ['a folder by the name of the image', 'appi:', 'did you mean "api/Dockerfile"?'],
  [
    'a list that leaves the file out',
    'api: { file: api/Dockerfle, infer: false, paths: [api/**] }',
    'did you mean'
  ],
  [
    'nothing that is near',
    'zzz: { context: zzz }\n  api:',
    'declare what it is made from under "generated"'
  ]
])('tells the way out of a missing Dockerfile once, in the mistake: %s', async (_, image, fix) => {
  const files = { ...sources, [workflowFile]: building }
  const report = await checkFiles({ ...files, [configurationFile]: `images:\n  ${image}\n` })
  expect(listCodes(report)).toEqual([`${configurationFile} untracked-dockerfile:2`])
  expect(report.findings[0]?.fix).toContain(fix)
  expect(report.notes).toEqual([])
})
