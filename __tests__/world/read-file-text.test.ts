import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileText } from '../../src/world/checkout/read-file-text'

const home = mkdtempSync(join(tmpdir(), 'image-matrix-text-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

const place = (name: string): string => join(home, name)
writeFileSync(place('file'), 'text')
mkdirSync(place('folder'))
execFileSync('mkfifo', [place('pipe')])
symlinkSync('/dev/zero', place('zero'))
symlinkSync('/dev/ptmx', place('terminal'))
symlinkSync(place('file'), place('link'))
writeFileSync(place('huge'), '')
truncateSync(place('huge'), 33 << 20)

const rows = [
  ['a file', 'file', { kind: 'text', text: 'text' }],
  ['a link to one', 'link', { kind: 'text', text: 'text' }],
  ['nothing', 'none', { kind: 'missing' }],
  ['what is below a file', 'file/x', { kind: 'missing' }],
  ['a folder', 'folder', { kind: 'unreadable', because: 'it is a folder' }],
  [
    'a pipe that nobody writes to',
    'pipe',
    { kind: 'unreadable', because: 'it is no regular file' }
  ],
  ['a device without an end', 'zero', { kind: 'unreadable', because: 'it is no regular file' }],
  ['a device that waits', 'terminal', { kind: 'unreadable', because: 'it is no regular file' }],
  ['a file that is too large', 'huge', { kind: 'unreadable', because: 'it has more than 32 MiB' }]
] as const

it.each(rows)('reads %s at once', (_, name, answer) => {
  expect(readFileText(place(name))).toEqual(answer)
})
