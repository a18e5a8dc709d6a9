import { jest } from '@jest/globals'
import { type Files, removeFolders } from '../support/repository-builder'
import { createCheckout, expectTranscript, runCli, toTranscript } from './command-line'
import { createShop, edit, shop } from './shop'

jest.setTimeout(60_000)
afterAll(removeFolders)

interface Case {
  readonly title: string
  readonly words: readonly string[]
  /** What the branch changes. */
  readonly committed?: Files
  /** What is changed and not committed. */
  readonly edited?: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  { title: 'lists the files that the target reads', words: ['inputs', 'api'] },
  {
    title: 'lists those of the dev variant',
    words: ['inputs', 'api', '--dev']
  },
  {
    title: 'says what a whole context costs, and what a narrower one could look like',
    words: ['inputs', 'web'],
    committed: Object.fromEntries([
      ...Array.from({ length: 30 }, (_, page) => [`web/docs/${page}.md`, '']),
      ...Array.from({ length: 9 }, (_, page) => [`web/my assets/${page}.svg`, '']),
      ['web/Dockerfile', 'FROM api\nCOPY . /srv/\n']
    ]) as Files
  },
  { title: 'names the parents', words: ['inputs', 'web'] },
  {
    title: 'says why inputs cannot be known, and the lines that end it',
    words: ['inputs', 'docs']
  },
  { title: 'says what counts where nothing is inferred', words: ['inputs', 'tools'] },
  {
    title: 'is about the commit, and says where the working tree differs',
    words: ['inputs', 'base'],
    edited: { 'docker/base/ca.pem': 'another\n', 'docker/base/new.pem': 'new\n' }
  },
  { title: 'gives JSON', words: ['inputs', 'api', '--dev', '--json'] },
  { title: 'gives JSON of what cannot be known', words: ['--json', 'inputs', 'docs'] },
  { title: 'has no dev variant to show', words: ['inputs', 'web', '--dev'] }
]

test.each(cases)('$title', ({ title, words, committed = {}, edited = {} }) => {
  const repository = createShop(committed)
  edit(repository, edited)
  expectTranscript(`inputs ${title}`, toTranscript(words, runCli(repository.folder, words)))
})

test('lists exactly four keys, and two for each file', () => {
  const { stdout } = runCli(createShop().folder, ['inputs', 'api', '--json'])
  expect(JSON.parse(stdout)).toEqual({
    image: 'api',
    variant: 'prod',
    quality: 'exact',
    because: [],
    files: [
      { path: 'api/.dockerignore', at: 'api/.dockerignore' },
      { path: 'api/Dockerfile', at: 'api/Dockerfile' },
      { path: 'api/requirements.txt', at: 'api/Dockerfile:2' },
      { path: 'api/src/main.py', at: 'api/Dockerfile:2' }
    ]
  })
})

test('shows hostile names without acting on the terminal', () => {
  const names = ['a\u001b[2Jb', 'c\nd', 'e\u202ef', '::error::g', 'h\udcff', '##[group]i']
  const files = Object.fromEntries(names.map(name => [`api/src/${name}.py`, 'x\n']))
  const { folder } = createCheckout({ ...shop, ...files })
  const told = runCli(folder, ['inputs', 'api'])
  expectTranscript('inputs shows hostile names', toTranscript(['inputs', 'api'], told))
  expect(told.stdout).toMatch(/^[\n\x20-\x7e]*$/)
  expect(told.stdout).not.toMatch(/^\s*::|##\[/m)
  const json = runCli(folder, ['inputs', 'api', '--json']).stdout
  expect(json).toMatch(/^[\x20-\x7e]*\n$/)
  const { files: listed } = JSON.parse(json) as { files: { path: string }[] }
  expect(listed.map(({ path }) => path)).toEqual(
    expect.arrayContaining(names.map(name => `api/src/${name}.py`))
  )
})
