import fc from 'fast-check'
import { parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'
import { parsePatterns, type Pattern } from '../../../src/patterns/ignore/pattern'
import { selectSentFiles } from '../../../src/patterns/ignore/walk'
import { measureWork } from '../../support/measure-work'

/** A pattern's words, so that patterns and paths meet often. */
const word = fc.constantFrom('a', 'b', 'ab', 'a.b', 'aa', '.a')
const globWord = fc.oneof(
  word,
  fc.constantFrom('*', '**', '?', 'a*', '*b', '*.b', 'a?', '[ab]', '[^a]')
)
const glob = fc.array(globWord, { minLength: 1, maxLength: 4 }).map(words => words.join('/'))
const line = fc.tuple(fc.constantFrom('', '', '!'), glob).map(([mark, text]) => mark + text)
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join('/'))
const lines = fc.array(line, { maxLength: 6 })
const paths = fc.uniqueArray(path, { maxLength: 12 })

function parse(texts: readonly string[]): readonly Pattern[] {
  const read = parsePatterns(texts.map((text, index) => ({ text, line: index + 1 })))
  if (read.kind === 'invalid') throw new Error(read.because)
  return read.patterns
}

function select(files: readonly string[], patterns: readonly Pattern[]): readonly string[] {
  const selected = selectSentFiles(files, patterns)
  if (selected.kind === 'invalid') throw new Error(selected.because)
  return selected.files
}

/** The same rules without memory: every directory is judged anew, by JavaScript's expressions. */
function isSent(file: string, texts: readonly string[]): boolean {
  let inherited = new Set<number>()
  const parts = file.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const own = parts.slice(0, depth).join('/')
    const { ignored, matched } = judge(own, texts, inherited)
    if (depth === parts.length) return !ignored
    if (ignored && !leadsInto(own, texts)) return false
    inherited = matched
  }
  return true
}

function judge(own: string, texts: readonly string[], inherited: ReadonlySet<number>) {
  let ignored = false
  const matched = new Set<number>()
  texts.forEach((text, index) => {
    const sends = text.startsWith('!')
    if (!inherited.has(index)) {
      if (sends !== ignored || !toExpression(sends ? text.slice(1) : text).test(own)) return
    }
    matched.add(index)
    ignored = !sends
  })
  return { ignored, matched }
}

function leadsInto(directory: string, texts: readonly string[]): boolean {
  const exceptions = texts
    .filter(text => text.startsWith('!'))
    .map(text =>
      text
        .slice(1)
        .replace(/\/\*\*$/, '')
        .replace(/\/\*$/, '')
    )
  return (
    exceptions.some(text => /[*?[\]^\\]/.test(text)) ||
    exceptions.some(text => `${text}/`.startsWith(`${directory}/`))
  )
}

function toExpression(text: string): RegExp {
  const source = text.replace(/\*\*\/?$|\*\*\/?|\*|\?|\./g, (found, at: number) => {
    if (found.startsWith('**')) return at + found.length === text.length ? '.*' : '(.*/)?'
    return found === '*' ? '[^/]*' : found === '?' ? '[^/]' : '\\.'
  })
  return new RegExp(`^${source}$`, 's')
}

describe('the walk', () => {
  test('agrees with a model that remembers nothing', () => {
    fc.assert(
      fc.property(lines, paths, (texts, files) => {
        expect(select(files, parse(texts))).toEqual(files.filter(file => isSent(file, texts)))
      }),
      { numRuns: 3000 }
    )
  })

  test('gives the same verdicts in every order', () => {
    fc.assert(
      fc.property(lines, paths, fc.infiniteStream(fc.nat()), (texts, files, order) => {
        const shuffled = [...files].sort(() => (order.next().value % 2 === 0 ? 1 : -1))
        const sent = new Set(select(files, parse(texts)))
        expect(new Set(select(shuffled, parse(texts)))).toEqual(sent)
        const patterns = parse(texts)
        expect(select(files, patterns)).toEqual(select(files, patterns))
      })
    )
  })

  test('never throws, whatever the texts', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.oneof(
            fc.constantFrom(
              '\n',
              '!',
              '*',
              '**',
              '/',
              '\\',
              '[',
              ']',
              '{2}',
              '|',
              '(',
              ')?',
              '\udc80',
              '\ud800',
              '\\Q',
              '\\p{',
              '\\x{'
            ),
            fc.string({ maxLength: 2 })
          ),
          { maxLength: 20 }
        )
        .map(parts => parts.join(''))
    )
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, files) => {
        const read = parseIgnoreFile(text)
        if (read.kind === 'patterns') selectSentFiles(files, read.patterns)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('the time that the walk takes', () => {
  test('is under half a second for 100,000 files and 20 patterns', () => {
    const patterns = parse([
      '.git',
      '**/node_modules',
      '**/*.pyc',
      '**/__pycache__',
      'dist',
      'build/**',
      '*.md',
      '!README.md',
      'docs/**/*.png',
      '**/*.log',
      '.env*',
      '!.env.example',
      'coverage',
      '**/.DS_Store',
      'tests/fixtures/*.json',
      '**/*.test.ts',
      '!src/**/keep.test.ts',
      'tmp',
      '**/target',
      '*.sw?'
    ])
    const ends = ['ts', 'py', 'md', 'png', 'test.ts']
    const files = Array.from(
      { length: 100_000 },
      (_, n) =>
        `packages/p${n % 20}/src/module${n % 37}/part${n % 11}/file${n}.${ends[n % 5] ?? ''}`
    )
    const times = [1, 2, 3].map(() => measureWork(() => selectSentFiles(files, patterns)))
    expect(Math.min(...times)).toBeLessThan(500)
  })

  test.each([
    ['stars that could backtrack', '**/a*a*a*a*a*a*a*a*a*b', `${'a'.repeat(300_000)}/x`],
    ['a deep path', '**/a?b*c\n!q/*\nr[a-z]*', 'a/'.repeat(150_000).concat('x')],
    ['many alternatives', `*${'|a'.repeat(300)}`, 'b'.repeat(100_000)]
  ])('grows with the text for %s', (_, text, file) => {
    const read = parseIgnoreFile(text)
    const patterns = read.kind === 'patterns' ? read.patterns : []
    expect(measureWork(() => selectSentFiles([file], patterns))).toBeLessThan(2_000)
  })
})
