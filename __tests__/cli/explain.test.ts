import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { type Files, removeFolders } from '../support/repository-builder'
import { createCheckout, expectTranscript, runCli, toTranscript, write } from './command-line'
import { createShop, edit } from './shop'

jest.setTimeout(60_000)
afterAll(removeFolders)

interface Case {
  readonly title: string
  readonly words: readonly string[]
  /** What the branch changes. */
  readonly changed?: Files
  /** What is changed and not committed. */
  readonly edited?: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    title: 'names the file and the line that reads it',
    words: ['explain', 'api'],
    changed: { 'api/src/main.py': 'print(2)\n' }
  },
  {
    title: 'says the way that a cause came',
    words: ['explain', 'web'],
    changed: { 'docker/base/ca.pem': 'another\n', 'web/server.js': 'stop()\n' }
  },
  {
    title: 'says of each file that differs why it is none of the inputs',
    words: ['explain', 'web'],
    changed: { 'README.md': 'more\n', 'web/notes.txt': 'a note\n', 'api/tests/x.py': '' }
  },
  {
    title: 'tells the variants apart',
    words: ['explain', 'api'],
    changed: { 'api/setup.cfg': '[tool]\n' }
  },
  {
    title: 'tells the name under which the image is published',
    words: ['explain', 'web'],
    changed: {
      '.github/image-matrix.yml': 'image-name: ghcr.io/octo/{image}\nimages: { api: {}, web: {} }\n'
    }
  },
  {
    title: 'says that nothing differs',
    words: ['explain', 'web']
  },
  {
    title: 'counts what is not committed, and new files',
    words: ['explain', 'api'],
    edited: { 'api/src/main.py': 'print(3)\n', 'api/src/new.py': 'new\n', 'api/src/x.log': '' }
  },
  {
    title: 'prints the lines that end what cannot be known',
    words: ['explain', 'docs']
  },
  { title: 'tells the line that reads a file', words: ['explain', 'api', 'api/src/main.py'] },
  {
    title: 'tells the line that leaves a file out',
    words: ['explain', 'api', 'api/tests/test_main.py']
  },
  {
    title: 'tells that no instruction takes a file',
    words: ['explain', 'web', 'web/Dockerfile.md']
  },
  { title: 'tells that a file is in no context', words: ['explain', 'web', 'README.md'] },
  {
    title: 'tells of a file of the parent which images it rebuilds',
    words: ['explain', 'web', 'docker/base/ca.pem']
  },
  {
    title: 'tells whose tests a change of a file runs',
    words: ['explain', 'docker/base/ca.pem'],
    changed: {
      '.github/image-matrix.yml': [
        'images:',
        '  base: { context: docker/base }',
        '  web: { tests: { images: [base] } }',
        '  tools: { infer: false, tests: { paths: ["**/*.pem"] } }',
        ''
      ].join('\n')
    }
  },
  {
    title: 'takes a file from the folder where it runs',
    words: ['-C', 'tools', 'explain', 'tools', 'bin/go.sh']
  },
  {
    title: 'tells of the configuration that it is no input, and may rebuild',
    words: ['explain', 'tools', '.github/image-matrix.yml']
  },
  {
    title: 'gives JSON of an image',
    words: ['explain', 'web', '--json'],
    changed: { 'web/server.js': '\n' }
  },
  { title: 'gives JSON of a file', words: ['explain', 'api', 'api/requirements.txt', '--json'] },
  {
    title: 'tells that what is read does not count where nothing is inferred',
    words: ['explain', 'tools', 'tools/run.py']
  },
  {
    title: 'tells first of a file that is not there, and which is meant',
    words: ['explain', 'api', 'api/requirement.txt']
  },
  {
    title: 'tells first of a file that is not there, and like no other',
    words: ['explain', 'api', 'nope.sh']
  },
  {
    title: 'tells of a folder that is copied empty, and when that counts',
    words: ['explain', 'web', 'web/notes/a.txt'],
    changed: {
      'web/Dockerfile': 'FROM api\nADD . /srv/\n',
      'web/.dockerignore': '# none\nnotes/*\n',
      'web/notes/a.txt': ''
    }
  },
  {
    title: 'tells that a source is not sent, and warns that docker refuses the line',
    words: ['explain', 'web', 'web/server.js'],
    changed: { 'web/.dockerignore': '*.js\n' }
  },
  {
    title: 'warns of what plan warns of, as far as it is about the image',
    words: ['explain', 'web'],
    changed: {
      'web/Dockerfile': 'FROM api\nCOPY --from=docs:1 /x /\nADD server.js /srv/\n',
      'tools/Dockerfile': 'FROM docs:1\nCOPY . /tools/\n'
    }
  },
  {
    title: 'is silent about what the configuration silences',
    words: ['explain', 'web'],
    changed: {
      '.github/image-matrix.yml': [
        'images:',
        '  base: { context: docker/base }',
        '  api: { build-contexts: { base: target:base } }',
        '  web:',
        'silence: [{ warning: bare-parent-name, because: meant }]',
        ''
      ].join('\n')
    }
  },
  { title: 'refuses a folder', words: ['explain', 'api', 'api/src'] },
  { title: 'refuses a file elsewhere', words: ['-C', 'api', 'explain', 'api', '../../x'] }
]

test.each(cases)('$title', ({ title, words, changed, edited = {} }) => {
  const repository = createShop(changed)
  edit(repository, edited)
  const told = runCli(repository.folder, words)
  const text = toTranscript(words, told).replaceAll(repository.folder, '/home/me/shop')
  expectTranscript(`explain ${title}`, text)
})

describe('says how git knows a file', () => {
  /** A working tree with a file of each kind. */
  function createOdd(): string {
    const repository = createCheckout({
      '.github/image-matrix.yml': 'image-name: o/{image}\nimages: { from: docker-bake.json }\n',
      'docker-bake.json': '{ "target": { "api": { "context": "api" } } }\n',
      '.gitignore': '# made by make\nmade.txt\n',
      'api/Dockerfile': 'FROM scratch\nCOPY . /\n',
      'api/main.py': '1\n',
      'api/link': { link: '../lib' },
      'lib/x.py': '1\n',
      vendor: { submodule: '1'.repeat(40) }
    })
    write(repository, 'api/made.txt', 'x\n')
    write(repository, 'api/new.py', 'x\n')
    rmSync(join(repository.folder, 'api/main.py'))
    return repository.folder
  }

  test.each([
    ['api/made.txt', 'api/made.txt is ignored by git (.gitignore:2): a runner sees it only if'],
    ['api/gone/made.txt', 'is ignored by git (.gitignore:2)'],
    ['api/new.py', 'api/new.py is new: a runner sees it once it is committed'],
    ['api/main.py', 'api/main.py is deleted here, and still in the commit'],
    ['api/link/x.py', 'api/link/x.py is behind the link api/link: ask about the file that'],
    ['vendor/x.py', 'vendor/x.py is in the submodule vendor, which counts as its commit'],
    ['API/Dockerfile', 'not there: neither tracked, nor new and not ignored; did you mean "api/D'],
    ['docker-bake.json', 'it says how images are built: a change rebuilds those whose recipe'],
    ['.github/image-matrix.yml', 'it says how images are built']
  ])('%s', (file, told) => {
    const folder = createOdd()
    for (const words of [[file], ['api', file]]) {
      const { status, stdout, stderr } = runCli(folder, ['explain', ...words])
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toContain(told)
    }
  })

  test('nothing more of a file that is tracked', () => {
    const folder = createOdd()
    for (const file of ['lib/x.py', './lib/../lib/x.py', join(folder, 'lib/x.py')]) {
      const { stdout } = runCli(folder, ['explain', file])
      expect(stdout.split('\n').slice(0, 2)).toEqual(['lib/x.py', '  no image reads it'])
    }
  })

  test('one of several files only', () => {
    const words = ['explain', 'api/Dockerfile', 'lib/x.py']
    const { status, stderr } = runCli(createOdd(), words)
    expect(status).toBe(2)
    expect(stderr).toContain('only one file can be asked about at once')
  })
})
