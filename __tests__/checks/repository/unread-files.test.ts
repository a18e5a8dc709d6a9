import { jest } from '@jest/globals'
import type { BakeAnswer } from '../../../src/ports/docker/bake'
import type { CheckReport } from '../../../src/report/check/check-report'
import { type Files, removeFolders } from '../../support/repository-builder'
import { checkFiles, configurationFile, listCodes, workflowFile } from './check-here'

jest.setTimeout(60_000)
afterAll(removeFolders)

const unavailable: BakeAnswer = { kind: 'unavailable', because: 'docker was not found' }

function check(files: Files, answer = unavailable): Promise<CheckReport> {
  const bake = { print: () => Promise.resolve(answer) }
  return checkFiles({ 'api/Dockerfile': 'FROM scratch\n', ...files }, {}, { bake })
}

/** `place reason` of each file that could not be read, and its fix. */
function listUnread({ notes }: CheckReport): readonly string[] {
  const sentence =
    /^this file could not be read, and images that it describes may be missing: (.*)$/
  return notes.flatMap(({ message, place, fix }) => {
    const [, because] = sentence.exec(message) ?? []
    const file = place?.source.kind === 'file' ? place.source.path : ''
    const at = `${file}:${String(place?.line)}`
    return because === undefined ? [] : [[at, because, ...(fix?.split('\n') ?? [])].join('\n')]
  })
}

const hcl = { 'docker-bake.hcl': 'target "api" { context = "api" }\n' }

const untold = [
  'docker-bake.hcl:1',
  'it is written in HCL: "docker buildx bake --print" says it in JSON',
  'install buildx, or write once',
  'docker buildx bake -f docker-bake.hcl --print > docker-bake.json'
].join('\n')

test.each<{ title: string; files: Files; unread: readonly string[] }>([
  { title: 'a bake file in HCL', files: hcl, unread: [untold] },
  {
    title: 'a bake file in HCL whose path a shell would take apart',
    files: { 'a $(b)/docker-bake.hcl': 'target "api" {}\n' },
    unread: [
      untold
        .replace('docker-bake.hcl:1', 'a $(b)/docker-bake.hcl:1')
        .replace(
          '-f docker-bake.hcl --print > docker-bake.json',
          "-f 'a $(b)/docker-bake.hcl' --print > 'a $(b)/docker-bake.json'"
        )
    ]
  },
  {
    title: 'nothing where somebody wrote beside it what bake prints',
    files: { ...hcl, 'docker-bake.json': '{ "target": { "api": { "context": "api" } } }' },
    unread: []
  },
  {
    title: 'a bake file in JSON that is broken',
    files: { 'docker-bake.json': '{ "target": {\n  "api": { "context": "api" }\n}' },
    unread: ['docker-bake.json:1\nit is no JSON: this "{" is never closed']
  },
  {
    title: 'a compose file that is broken',
    files: { 'compose.yml': 'services:\n  api: { build: api\n' },
    unread: ['compose.yml:2\nit is no YAML: this { is never closed']
  },
  {
    title: 'a workflow that is broken',
    files: { '.github/workflows/old.yml': 'on: push\njobs: [\n' },
    unread: ['.github/workflows/old.yml:2\nit is no YAML: this [ is never closed']
  },
  {
    title: 'nothing of an example',
    files: { 'examples/docker-bake.hcl': 'target "api" {}\n' },
    unread: []
  }
])('tells with a configuration and without one: $title', async ({ files, unread }) => {
  const configured = { [configurationFile]: 'images: { api: { tests: false } }\n' }
  for (const each of [files, { ...files, ...configured }]) {
    expect(listUnread(await check(each))).toEqual(unread)
  }
})

test('tells what bake does not take', async () => {
  const files = { ...hcl, [configurationFile]: 'images: { api: { tests: false } }\n' }
  const report = await check(files, { kind: 'refused', because: 'no such variable' })
  expect(listUnread(report)).toEqual([
    [
      'docker-bake.hcl:1',
      'it is written in HCL: "docker buildx bake --print" says it in JSON, and now says: no such variable',
      'mend it, so that "docker buildx bake --print" takes it'
    ].join('\n')
  ])
})

test('tells nothing of a file that bake reads', async () => {
  const files = { ...hcl, [configurationFile]: 'images: { api: { tests: false } }\n' }
  const answer: BakeAnswer = { kind: 'printed', json: '{"target":{"api":{"context":"api"}}}' }
  expect(listUnread(await check(files, answer))).toEqual([])
})

test('tells a file that the configuration is made from once, as its mistake', async () => {
  const files = { ...hcl, 'bake.hcl': 'target "web" {}\n' }
  const report = await check({ ...files, [configurationFile]: 'images: { from: bake.hcl }\n' })
  expect(listCodes(report)).toEqual([`${configurationFile} bake-unavailable:1`])
  expect(listUnread(report)).toEqual([untold])
})

test('tells where a workflow plans that the configuration has another name', async () => {
  const report = await checkFiles({
    'api/Dockerfile': 'FROM scratch\n',
    'image-matrix.yml': 'images: { api: {} }\n',
    [workflowFile]: 'on: push\njobs: { plan: { steps: [{ uses: o/image-matrix@v1 }] } }\n'
  })
  expect(listCodes(report)).toEqual([' no-configuration'])
  expect(report.findings[0]?.fix).toBe(
    '"image-matrix.yml" is not read: the configuration is ".github/image-matrix.yml":\nmv image-matrix.yml .github/image-matrix.yml'
  )
})
