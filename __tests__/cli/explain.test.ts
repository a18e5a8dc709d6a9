import { jest } from '@jest/globals'
import { type Files, removeFolders } from '../support/repository-builder'
import { expectTranscript, runCli, toTranscript } from './command-line'
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
