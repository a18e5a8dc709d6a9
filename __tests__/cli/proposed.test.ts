import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { withoutDocker } from '../support/buildx'
import { removeFolders, type TestRepository } from '../support/repository-builder'
import { checkOut, createCheckout, expectTranscript, runCli, toTranscript } from './command-line'

jest.setTimeout(60_000)
afterEach(removeFolders)

/** A repository of a newcomer, on a branch that changes a file of the image `api`. */
function createNew(): TestRepository {
  const repository = createCheckout({
    'api/Dockerfile': 'FROM debian:12\nCOPY main.py /\n',
    'api/main.py': '1\n',
    'web/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'web/page.js': '1\n'
  })
  repository.commit({ branch: 'topic', parents: ['main'], files: { 'api/main.py': '2\n' } })
  checkOut(repository, 'topic')
  return repository
}

const note =
  'There is no configuration: this is about the images that "image-matrix init" would write.\n'

describe('without a configuration', () => {
  test.each([
    ['plan', ['plan']],
    ['an image', ['explain', 'api']],
    ['an image that is not there', ['explain', 'appi']]
  ])('shows what a newcomer would get: %s', (title, words) => {
    const told = toTranscript(words, runCli(createNew().folder, words))
    expectTranscript(`without a configuration shows ${title}`, told)
  })

  test.each([
    [['plan', '--event', 'push'], 'Builds 1 of 2 images, publishes 1'],
    [['plan', '--head', 'HEAD'], 'Builds 1 of 2 images'],
    [['plan', '--changed', 'web'], 'Builds 1 of 2 images'],
    [['explain', 'api/main.py'], 'api: read: copied by api/Dockerfile:2'],
    [['inputs', 'web'], 'web: exact, 2 files'],
    [['bases'], 'debian:12']
  ])('answers %j with a note beside it', (words, told) => {
    const { status, stdout, stderr } = runCli(createNew().folder, words)
    expect([status, stderr.startsWith(note)]).toEqual([0, true])
    expect(stdout).toContain(told)
  })

  test('keeps the note out of JSON', () => {
    const { status, stdout, stderr } = runCli(createNew().folder, ['plan', '--json'])
    expect([status, stderr]).toEqual([0, note])
    expect(JSON.parse(stdout)).toMatchObject({ images: { api: { build: true } } })
  })

  test.each([
    [
      'a bake file',
      'docker-bake.json',
      '{ "target": {\n  "api": { "context": "api" }\n}',
      'docker-bake.json could not be read (line 1: it is no JSON: this "{" is never closed): images may be missing'
    ],
    [
      'a bake file in HCL without buildx',
      'docker-bake.hcl',
      'target "api" {}\n',
      'docker-bake.hcl could not be read (line 1: it is written in HCL: "docker buildx bake --print" says it in JSON): images may be missing'
    ],
    [
      'a compose file',
      'compose.yml',
      'services:\n  api: { build: api\n',
      'compose.yml could not be read (line 2: it is no YAML: this { is never closed): images may be missing'
    ],
    [
      'a workflow',
      '.github/workflows/old.yml',
      'on: push\njobs: [\n',
      '.github/workflows/old.yml could not be read (line 2: it is no YAML: this [ is never closed): images may be missing'
    ]
  ])('says which images may be missing: %s', (_, path, text, gap) => {
    const { folder } = createCheckout({ 'api/Dockerfile': 'FROM debian:12\n', [path]: text })
    const here = withoutDocker()
    for (const words of [['plan'], ['explain', 'api'], ['inputs', 'api'], ['bases']]) {
      const [first] = runCli(folder, words, here).stderr.split('\n')
      expect([words, first]).toEqual([words, `${note.trimEnd()} ${gap}.`])
    }
    expect(runCli(folder, ['replay'], here).stderr).toBe(`${gap}.\n`)
    const written = runCli(folder, ['init', '--dry-run'], here).stdout
    const [, line, because] = /line (\d+): (.*)\): images/.exec(gap) ?? []
    expect(written).toContain(`#   ${path}:${line ?? ''}: ${because ?? ''}`)
  })

  test('proposes nothing in place of a file that is named', () => {
    const { status, stderr } = runCli(createNew().folder, ['plan', '--config', 'own.yml'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('own.yml" does not exist')])
  })

  test('proposes nothing in place of a file that cannot be read', () => {
    const { folder } = createNew()
    mkdirSync(join(folder, '.github/image-matrix.yml'), { recursive: true })
    const { status, stderr } = runCli(folder, ['plan'])
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('it is a folder [no-configuration]')
    ])
  })

  test('looks at the configuration of a bare clone', () => {
    const repository = createNew()
    repository.commit({
      branch: 'main',
      files: { '.github/image-matrix.yml': 'images: { web: {} }\n' }
    })
    const { status, stdout, stderr } = runCli(join(repository.folder, '.git'), [
      ...['plan', '--head', 'main']
    ])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Nothing to build: the image is unaffected')
  })
})
