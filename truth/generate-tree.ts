import type { Random } from '../conformance/random'
import type { Entry } from './repository'

const FOLDERS = ['', '', 'src/', 'src/', 'src/test/', 'docs/', 'conf.d/', 'lib/deep/'] as const
const NAMES: readonly [string, ...string[]] = [
  'main.py',
  ...['util.py', 'README.md', 'notes.md', 'a.txt', 'b.txt', 'package.json'],
  ...['.env', 'data.json', 'x y.txt', 'é.txt', 'for-amd64.txt', 'for-arm64.txt']
]
const FILES = { least: 5, most: 11 }
const LINKS = { least: 0, most: 4 }

/** Files and links below a folder, which ends in `/` unless it is the root. */
export function generateFolder(random: Random, folder: string): [path: string, entry: Entry][] {
  const made = new Map<string, Entry>()
  for (const path of random.list(FILES, () => random.pick(FOLDERS) + random.pick(NAMES))) {
    made.set(folder + path, generateFile(random, folder + path))
  }
  const files = [...made.keys()]
  for (const [name, target] of random.list(LINKS, () => generateLink(random, files, folder))) {
    made.set(folder + name, { kind: 'link', target })
  }
  return [...made]
}

/** A file that no other one is like. */
export function generateFile(random: Random, path: string): Entry {
  const text = random.percent(6) ? '' : generateText(random, path)
  return { kind: 'file', text, mode: random.percent(10) ? 'executable' : 'plain' }
}

export function generateText(random: Random, path: string): string {
  return `${path}, as of ${random.below(1e9)}\n`
}

function generateLink(
  random: Random,
  files: readonly string[],
  folder: string
): [name: string, target: string] {
  const below = (files[random.below(files.length)] ?? folder).slice(folder.length)
  const parent = below.includes('/') ? below.slice(0, below.lastIndexOf('/')) : below
  const name = random.pick([
    ...(['link', 'current', 'src/link.py', 'docs/latest'] as const),
    ...['link', 'src/latest', 'docs/main.py', 'lib/deep/current']
  ])
  const up = '../'.repeat(name.split('/').length - 1)
  return [name, generateTarget(random, { below, parent, up })]
}

function generateTarget(
  random: Random,
  { below, parent, up }: { below: string; parent: string; up: string }
): string {
  return random.weighted([
    [24, up + below],
    [24, up + parent],
    [8, `./${up}${below}`],
    [4, `/./${parent}`],
    [3, '.'],
    [6, `/${below}`],
    [5, 'nowhere'],
    [4, `../${up}shared/README.md`],
    [3, 'link'],
    [3, `../../${up}outside`]
  ])
}
