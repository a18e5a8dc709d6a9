import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { project } from '../../scripts/scratch.mjs'
import { createFolder, removeFolders } from '../support/repository-builder'
import {
  createCheckout,
  expectTranscript,
  runCli,
  toTranscript,
  type Variables
} from './command-line'
import { createShop, edit } from './shop'

jest.setTimeout(60_000)
afterAll(removeFolders)

const { folder } = createShop()

interface Case {
  readonly title: string
  readonly words: readonly string[]
  readonly status: 0 | 2
}

const cases: readonly Case[] = [
  { title: 'shows its help', words: ['--help'], status: 0 },
  { title: 'shows the help of plan', words: ['plan', '--help'], status: 0 },
  { title: 'shows the help of inputs', words: ['-h', 'inputs'], status: 0 },
  { title: 'shows its help by a word', words: ['help'], status: 0 },
  { title: 'shows the help of a command by a word', words: ['help', 'explain'], status: 0 },
  { title: 'refuses a folder that is not there', words: ['-C', '/nowhere/x', 'plan'], status: 2 },
  { title: 'refuses a file for a folder', words: ['-C', '/dev/null', 'plan'], status: 2 },
  { title: 'gives JSON of an unknown image', words: ['plan', 'apis', '--json'], status: 2 },
  { title: 'gives JSON of an unknown option', words: ['plan', '--json', '--bsae'], status: 2 },
  { title: 'asks for a command', words: [], status: 2 },
  { title: 'suggests a command', words: ['explian', 'api'], status: 2 },
  { title: 'suggests an image', words: ['inputs', 'apis'], status: 2 },
  { title: 'suggests an option', words: ['plan', '--bsae', 'main'], status: 2 },
  { title: 'knows which command an option belongs to', words: ['plan', '--dev'], status: 2 },
  { title: 'asks for a value', words: ['plan', '--base'], status: 2 },
  { title: 'takes no option for a value', words: ['plan', '--base', '--json'], status: 2 },
  { title: 'takes no value where there is none', words: ['plan', '--json=yes'], status: 2 },
  { title: 'refuses a number of stages', words: ['plan', '--stages', 'two'], status: 2 },
  { title: 'asks for an image', words: ['explain'], status: 2 },
  { title: 'takes no further words', words: ['inputs', 'api', 'web'], status: 2 },
  { title: 'tells of a base that is not there', words: ['plan', '--base', 'mian'], status: 2 },
  { title: 'shows hostile words', words: ['inputs', 'a\u001b[31m\n::error::b'], status: 2 }
]

test.each(cases)('$title', ({ title, words, status }) => {
  const told = runCli(folder, words)
  const shown = words.map(word => (/[^ -~]/.test(word) ? '<a hostile word>' : word))
  expectTranscript(`usage ${title}`, toTranscript(shown, told))
  expect(told.status).toBe(status)
  const isAnswer = status === 0 || words.includes('--json')
  expect(isAnswer ? told.stderr : told.stdout).toBe('')
})

test('prints the version of its package', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    version: string
  }
  for (const word of ['--version', 'version']) {
    const stdout = `${manifest.version}\n`
    expect(runCli('/', [word])).toEqual({ status: 0, stdout, stderr: '' })
  }
})

test('prints the schema that is published', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(project, 'schema/image-matrix.schema.json'), 'utf8')
  )
  const { status, stdout } = runCli('/', ['schema'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(schema)
})

test('tells every mistake of the configuration as the action does, on stderr', () => {
  const repository = createShop()
  edit(repository, { '.github/image-matrix.yml': 'images:\n  api: { targe: x }\n  Web:\n' })
  const told = runCli(repository.folder, ['plan'])
  expectTranscript('usage tells every mistake of the configuration', toTranscript(['plan'], told))
  expect(told.status).toBe(1)
})

test('gives JSON of every mistake of the configuration, with its place', () => {
  const repository = createShop()
  edit(repository, { '.github/image-matrix.yml': 'images:\n  api: { targe: x }\n  Web:\n' })
  const words = ['inputs', 'api', '--json']
  const told = runCli(repository.folder, words)
  expectTranscript('usage gives JSON of mistakes of the configuration', toTranscript(words, told))
  expect(told.status).toBe(1)
  expect(JSON.parse(told.stdout)).toMatchObject({
    result: 'failed',
    diagnostics: [
      {
        severity: 'error',
        code: 'unknown-key',
        file: '.github/image-matrix.yml',
        line: 2,
        column: 10
      },
      { code: 'invalid-image-name', line: 3 }
    ]
  })
})

test.each([
  ['outside of a repository', {}, 'usage tells that there is no repository'],
  ['without git', { PATH: '/nowhere' }, 'usage tells that there is no git']
])('fails %s, whatever is asked', (_, variables: Variables, title) => {
  const plain = createFolder()
  const told = runCli(plain, ['plan'], variables)
  const text = toTranscript(['plan'], told).replaceAll(plain, '/home/me/folder')
  expectTranscript(title, text)
  const others = [
    ['explain', 'api'],
    ['inputs', 'api']
  ].map(words => runCli(plain, words, variables))
  expect(others).toEqual([told, told])
  expect(told.status).toBe(1)
})

test('tells that there is no configuration', () => {
  const told = runCli(createCheckout({ 'README.md': '' }).folder, ['plan'])
  expectTranscript('usage tells that there is no configuration', toTranscript(['plan'], told))
  expect(told.status).toBe(1)
})

test('reads another configuration, named from the folder where it runs', () => {
  const repository = createShop()
  edit(repository, { 'web/own.yml': 'images: { web: {} }\n' })
  const words = ['plan', '--json', '-C', 'web', '--config', 'own.yml']
  const { stdout } = runCli(repository.folder, words)
  const { images } = JSON.parse(stdout) as { images: object }
  expect(Object.keys(images)).toEqual(['web'])
})

const colours: readonly { title: string; variables: Variables; coloured: boolean }[] = [
  { title: 'prints no colours into a pipe', variables: {}, coloured: false },
  { title: 'prints colours by FORCE_COLOR', variables: { FORCE_COLOR: '1' }, coloured: true },
  { title: 'prints none by FORCE_COLOR=0', variables: { FORCE_COLOR: '0' }, coloured: false },
  {
    title: 'prints none where NO_COLOR is set beside it',
    variables: { FORCE_COLOR: '1', NO_COLOR: '1' },
    coloured: false
  },
  {
    title: 'takes an empty NO_COLOR for none',
    variables: { FORCE_COLOR: '1', NO_COLOR: '' },
    coloured: true
  }
]

test.each(colours)('$title', ({ variables, coloured }) => {
  const { stdout } = runCli(folder, ['inputs', 'api'], variables)
  expect(stdout.includes('\u001b[')).toBe(coloured)
})
