import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOwnFile } from '../../src/world/checkout/read-own-file'

const home = mkdtempSync(join(tmpdir(), 'image-matrix-own-'))
const checkout = join(home, 'checkout')
afterAll(() => {
  rmSync(home, { recursive: true })
})

mkdirSync(join(checkout, 'folder'), { recursive: true })
mkdirSync(join(checkout, '.git'))
mkdirSync(join(home, 'checkout-too'))
for (const file of ['checkout/file', 'checkout/.git/config', 'outside', 'checkout-too/file']) {
  writeFileSync(join(home, file), file)
}
execFileSync('mkfifo', [join(checkout, 'pipe')])
symlinkSync(checkout, join(home, 'workspace'))

const links = {
  'to-file': 'file',
  back: '../checkout/file',
  round: join(home, 'workspace/file'),
  out: '../outside',
  absolute: '/etc/passwd',
  neighbour: '../checkout-too/file',
  chain: 'link-2',
  'link-2': 'link-3',
  'link-3': '../outside',
  away: '..',
  git: '.git/config',
  'git-folder': '.git',
  zero: '/dev/zero',
  self: 'self',
  dangling: 'nothing'
}
for (const [name, target] of Object.entries(links)) symlinkSync(target, join(checkout, name))

const because = (reason: string) => ({ kind: 'unreadable', because: reason })
const text = (content: string) => ({ kind: 'text', text: content })

it.each([
  ['a file', 'file', text('checkout/file')],
  ['a link within the checkout', 'to-file', text('checkout/file')],
  ['a link that leaves and comes back', 'back', text('checkout/file')],
  ['a link by another name of the checkout', 'round', text('checkout/file')],
  ['a link out of the checkout', 'out', because('"out" leads out of the checkout')],
  ['a link to a file of the machine', 'absolute', because('"absolute" leads out of the checkout')],
  [
    'a link to a neighbour with the same beginning',
    'neighbour',
    because('"neighbour" leads out of the checkout')
  ],
  ['a chain of links', 'chain', because('"chain" leads out of the checkout')],
  ['a file behind a linked folder', 'away/outside', because('"away" leads out of the checkout')],
  [
    'a file of the checkout by a way outside of it',
    'away/checkout/file',
    because('"away" leads out of the checkout')
  ],
  ["a link to git's own files", 'git', because('"git" leads into the folder of git')],
  [
    "a file behind a link to git's folder",
    'git-folder/config',
    because('"git-folder" leads into the folder of git')
  ],
  ["git's own file", '.git/config', because('".git" leads into the folder of git')],
  ['a device', 'zero', because('"zero" leads out of the checkout')],
  ['a pipe', 'pipe', because('it is no regular file')],
  ['a folder', 'folder', because('it is a folder')],
  ['a link to nothing', 'dangling', { kind: 'missing' }],
  ['nothing', 'none', { kind: 'missing' }]
])('%s is read, or refused by its own name', (_, name, answer) => {
  expect(readOwnFile(checkout, name)).toEqual(answer)
  expect(readOwnFile(join(home, 'workspace'), name)).toEqual(answer)
})

it('a link to itself is refused', () => {
  expect(readOwnFile(checkout, 'self').kind).toBe('unreadable')
})
