import { parseIgnoreFile } from '../src/patterns/ignore/ignore-file'
import { selectSentFiles } from '../src/patterns/ignore/walk'
import type { Oracle } from './oracle'
import { Random } from './random'

const ATOMS = [
  'a',
  'b',
  'ab',
  'c',
  'a.b',
  '*',
  '**',
  '?',
  'a*',
  '*b',
  '*.b',
  '**/',
  '/',
  '//',
  '.',
  '..',
  '!',
  '[ab]',
  '[a-c]',
  '[^a]',
  '\\',
  '\\*',
  '\\d',
  '\\b',
  '{2}',
  '{a,b}',
  '|',
  '$',
  '^',
  '+',
  '(',
  ')',
  '[',
  ']',
  '-',
  ' ',
  'é',
  '\ufeff',
  '#',
  '\t',
  '\n',
  '\r\n',
  '[[:alpha:]]',
  '\\w',
  '{1,3}',
  '{0}',
  '\\Q',
  '\\E',
  '\\x41',
  '\\p{Greek}',
  '\\pL',
  'Ab',
  'x_',
  '\u{1f600}',
  '[!a]',
  '[a*b]',
  '[?]',
  '\\101',
  '[^',
  '{,2}',
  '{2,}',
  '\\]',
  '\\.'
] as const

const NAMES = [
  'a',
  'b',
  'ab',
  'c',
  'a.b',
  'aa',
  'bb',
  'Ab',
  'A',
  'x_',
  'abc',
  'é',
  'α',
  '\u{1f600}',
  'aab',
  'd1',
  '1',
  'a|b',
  '{2}',
  'a{2}',
  'a\nb',
  '^a',
  '$',
  '.a',
  '-',
  'a b',
  '(a)',
  '!a',
  '#a',
  'A.b',
  'ab]',
  '^]'
] as const

/** So many of the atoms are plain. */
const PLAIN = 20

/** Ignore files that are asked for at once. */
const BATCH = 100

export interface WalkOptions {
  readonly seed: number
  readonly count: number
  /** Differences that are printed. */
  readonly show: number
  /** When no further case is begun, in milliseconds of `Date.now()`. */
  readonly end: number
}

interface WalkCase {
  readonly text: string
  readonly files: readonly string[]
}

/** Compares our walk with BuildKit's on ignore files that no one writes. */
export async function compareWalks(
  oracle: Oracle,
  { seed, count, show, end }: WalkOptions
): Promise<{ cases: number; differing: number }> {
  const random = new Random(seed)
  let cases = 0
  let differing = 0
  while (cases < count && Date.now() <= end) {
    const batch = Array.from({ length: Math.min(BATCH, count - cases) }, () => generateWalk(random))
    const answers = await Promise.all(batch.map(({ text, files }) => oracle.askWalk(text, files)))
    for (const [index, asked] of batch.entries()) {
      const theirs = answers[index]
      const expected = theirs?.kind === 'walked' ? theirs.survivors.sort().join('\0') : 'refused'
      const ours = readOurs(asked)
      if (ours === expected) continue
      if (differing++ < show) console.log(JSON.stringify({ ...asked, ours, expected }))
    }
    cases += batch.length
  }
  console.log(`ignore files generated from seed ${seed}: ${cases} cases; ${differing} differ`)
  return { cases, differing }
}

function generateWalk(random: Random): WalkCase {
  return { text: generateText(random), files: generateFiles(random) }
}

function readOurs({ text, files }: WalkCase): string {
  const read = parseIgnoreFile(text)
  const sent = read.kind === 'invalid' ? read : selectSentFiles(files, read.patterns)
  return sent.kind === 'invalid' ? 'refused' : [...sent.files].sort().join('\0')
}

function generateText(random: Random): string {
  const atoms = random.percent(50) ? ATOMS.length : PLAIN
  const line = () => {
    const parts = random.list(
      { least: 1, most: 5 },
      () => (ATOMS[random.below(atoms)] ?? '') + (random.percent(33) ? '/' : '')
    )
    return (random.percent(33) ? '!' : '') + parts.join('')
  }
  return random.list({ least: 1, most: 5 }, line).join('\n')
}

/** No file is the directory of another. */
function generateFiles(random: Random): string[] {
  const paths = random.list({ least: 1, most: 12 }, () =>
    random.list({ least: 1, most: 4 }, () => random.pick(NAMES)).join('/')
  )
  return [...new Set(paths)].filter(path => !paths.some(other => other.startsWith(`${path}/`)))
}
