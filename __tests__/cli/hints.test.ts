import { jest } from '@jest/globals'
import { removeFolders } from '../support/repository-builder'
import { createCheckout, runCli } from './command-line'

jest.setTimeout(60_000)
afterAll(removeFolders)

const { folder } = createCheckout({
  '.github/image-matrix.yml': 'images: { api: {}, web: {} }\n',
  '.github/workflows/docker.yml': 'on: push\n',
  'api/Dockerfile': 'FROM scratch\nCOPY main.py Makefile /\n',
  'api/Makefile': 'all:\n',
  'api/main.py': '1\n',
  'web/Dockerfile': 'FROM scratch\n',
  'web/Makefile': 'all:\n',
  'web/page$(x).js': '1\n'
})

describe('says what to type in place of', () => {
  test.each<[string, string]>([
    ['replay -20', 'write --last 20'],
    ['replay main -20', 'write --last 20'],
    ['replay --last -20', 'write --last 20'],
    ['replay --last=-20', 'write --last 20'],
    ['replay --last=twenty', 'write --last 200'],
    ['replay 20', 'write --last 20'],
    ['replay -n 20', 'did you mean "--last"?'],
    ['plan -20', 'see image-matrix plan --help for those that are'],
    ['plan -base main', 'did you mean "--base"?'],
    ['plan -help', 'did you mean "--help"?'],
    ['check -json', 'did you mean "--json"?'],
    ['plan -j', 'did you mean "--json"?'],
    ['-v', 'did you mean "--version"?'],
    ['-V', 'did you mean "--version"?'],
    ['replay --base main', 'it is an option of plan, explain'],
    ['plan --since yesterday', 'it is an option of replay'],
    ['plan --nothing-like-it', 'see image-matrix plan --help for those that are'],
    ['--nothing-like-it', 'see --help for those that are'],
    ['lint', 'did you mean "check"?'],
    ['diff', 'did you mean "plan"?'],
    ['why api', 'did you mean "explain"?'],
    ['chekc', 'did you mean "check"?'],
    ['inputs api/Dockerfile', 'image-matrix explain api/Dockerfile says which images read it'],
    ['plan web/page$(x).js', "image-matrix explain 'web/page$(x).js' says which images read it"],
    ['-C api inputs main.py', 'image-matrix explain main.py says which images read it'],
    ['plan --changed docker.yml', 'did you mean ".github/workflows/docker.yml"?'],
    ['plan --changed Makefile', 'did you mean "api/Makefile", "web/Makefile"?']
  ])('%s', (words, fix) => {
    const { status, stdout, stderr } = runCli(folder, words.split(' '))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`\n  fix: ${fix}\n`)
    // One word is one mistake.
    expect(stderr.match(/^error: /gm)?.length).toBe(1)
  })
})

test.each([
  ['docker.yml', '".github/workflows/docker.yml"?'],
  ['workflows/docker.yml', '".github/workflows/docker.yml"?'],
  ['Makefile', '"api/Makefile", "web/Makefile"?'],
  ['dokcer.yml', '".github/workflows/docker.yml"?'],
  ['lib/main.py', '"api/main.py"?']
])('explain says which file ends with %s', (word, meant) => {
  const { status, stdout, stderr } = runCli(folder, ['explain', word])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(
    `${word} is not there: neither tracked, nor new and not ignored; did you mean ${meant}\n`
  )
})

test('replay names a link among the files of the configuration', () => {
  const repository = createCheckout({
    '.github/image-matrix.yml': 'images: { from: docker-bake.json }\n',
    'api/Dockerfile': 'FROM scratch\n',
    'docker-bake.json': { link: 'build/bake.json' },
    'build/bake.json': '{ "target": { "api": { "context": "api" } } }\n'
  })
  const { status, stderr } = runCli(repository.folder, ['replay'])
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('cannot be read: it is a link: name the file that it leads to')
  ])
})

test('explain takes a word for an image where it is nearly one', () => {
  const { status, stderr } = runCli(folder, ['explain', 'apii'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('did you mean "api"?')])
})

describe('says that a file of nearly that name is not read', () => {
  const misnamed = [
    ...['image-matrix.yml', '.image-matrix.yml', 'image_matrix.yaml', '.github/image_matrix.yml'],
    ...[
      '.github/.image-matrix.yml',
      '.github/workflows/image-matrix.yml',
      '.config/image-matrix.yml'
    ]
  ]

  test.each(misnamed)('%s', path => {
    const repository = createCheckout({
      'api/Dockerfile': 'FROM scratch\n',
      [path]: 'images: { api: {} }\n'
    })
    const told = `"${path}" is not read: the configuration is ".github/image-matrix.yml"`
    const move = `mv ${path} .github/image-matrix.yml`
    for (const words of [['plan'], ['explain', 'api'], ['replay']]) {
      const { status, stderr } = runCli(repository.folder, words)
      expect([words, status]).toEqual([words, 0])
      expect(stderr).toContain(`${told} (${move}).`)
    }
    const { notes } = JSON.parse(runCli(repository.folder, ['check', '--json']).stdout) as {
      notes: readonly unknown[]
    }
    expect(notes).toContainEqual(expect.objectContaining({ message: told, fix: move, file: path }))
  })

  test('nor where there is nothing to propose', () => {
    const repository = createCheckout({ 'image-matrix.yml': 'images: { api: {} }\n' })
    const { status, stderr } = runCli(repository.folder, ['plan', '--head', 'HEAD'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('mv image-matrix.yml .github')])
  })

  test.each([
    ['a workflow of that name', '.github/workflows/image-matrix.yml', 'on: push\njobs: {}\n'],
    ['a text without images', 'image-matrix.yml', 'about: images\n']
  ])('and nothing of %s', (_, path, text) => {
    const repository = createCheckout({ 'api/Dockerfile': 'FROM scratch\n', [path]: text })
    expect(runCli(repository.folder, ['plan']).stderr).not.toContain('is not read')
  })
})
