import fc from 'fast-check'
import { Contenders } from '../../../src/patterns/ignore/contenders'
import { parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'
import type { Matcher } from '../../../src/patterns/ignore/matcher'
import { malformed, type Pattern } from '../../../src/patterns/ignore/pattern'
import { IgnoreWalk, type Verdict } from '../../../src/patterns/ignore/walk'

/** Words that patterns and paths share, so that they meet often. */
const word = fc.constantFrom('a', 'b', 'ab', 'a.b', 'aa', '.a', 'é', '\u{1f600}', '\udc80', '*')
const globWord = fc.oneof(
  word,
  fc.constantFrom('*', '**', '?', '', '.', '..', 'a*', '*b', '*.b', 'a?', '**a', 'a**', '***b'),
  fc.constantFrom('[ab]', '[^a]', '[é-\u{1f600}]', '[', 'a]', '[z-a]', '[a]b', 'a[*]'),
  fc.constantFrom('\\a', '\\*', '\\d', '\\', 'a|b', '|', '(a)?', 'a{2}', 'a{0}', '\\Qa', '\ufeffa'),
  fc.constantFrom('*\u{1f600}', '*\udc80', '\ud83d', '?é', '$', '^a', '+')
)
const glob = fc.array(globWord, { minLength: 1, maxLength: 4 }).map(words => words.join('/'))
const line = fc
  .tuple(fc.constantFrom('', '', '', '!', '!', '/', '! '), glob, fc.constantFrom('', '', '/', ' '))
  .map(parts => parts.join(''))
  .filter(text => parseIgnoreFile(text).kind === 'patterns')
const lines = fc.array(line, { maxLength: 8 })
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join('/'))
const paths = fc.array(path, { minLength: 1, maxLength: 12 })

function parsed(text: string): readonly Pattern[] {
  const read = parseIgnoreFile(text)
  if (read.kind === 'invalid') throw new Error(read.because)
  return read.patterns
}

/** The verdict of a walk that remembers nothing and compares with every pattern. */
function judgePlainly(patterns: readonly Pattern[], path: string): Verdict {
  const exceptions = patterns
    .filter(({ effect }) => effect === 'send')
    .map(({ text }) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''))
  const leadsInto = (folder: string): boolean =>
    exceptions.some(text => /[*[\]?^\\]/.test(text) || `${text}/`.startsWith(`${folder}/`))
  const names = path.split('/')
  let inherited: ReadonlySet<Pattern> = new Set()
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/')
    const { verdict, matched } = comparePlainly(patterns, inherited, folder)
    const isClosed =
      verdict.kind === 'invalid' || (verdict.kind === 'ignored' && !leadsInto(folder))
    if (isClosed) return verdict
    inherited = matched
  }
  return comparePlainly(patterns, inherited, path).verdict
}

function comparePlainly(
  patterns: readonly Pattern[],
  inherited: ReadonlySet<Pattern>,
  path: string
): { verdict: Verdict; matched: ReadonlySet<Pattern> } {
  let verdict: Verdict = { kind: 'sent' }
  const matched = new Set<Pattern>()
  for (const pattern of patterns) {
    if (!inherited.has(pattern)) {
      if ((pattern.effect === 'ignore') !== (verdict.kind === 'sent')) continue
      if (pattern.matcher.kind === 'broken') return { verdict: malformed(pattern), matched }
      if (!matchesPlainly(pattern.matcher, path)) continue
    }
    matched.add(pattern)
    verdict = pattern.effect === 'send' ? { kind: 'sent' } : { kind: 'ignored', line: pattern.line }
  }
  return { verdict, matched }
}

/** Of an expression all of the path, whatever it begins and ends with. */
function matchesPlainly(matcher: Matcher, path: string): boolean {
  switch (matcher.kind) {
    case 'exact':
      return path === matcher.text
    case 'prefix':
      return path.startsWith(matcher.text)
    case 'suffix':
      return path.endsWith(matcher.text) || `/${path}` === matcher.text
    case 'expression': {
      const { automaton } = matcher
      return automaton.accepts(automaton.run(automaton.start, path, { start: 0, end: path.length }))
    }
    case 'broken':
      return false
  }
}

describe('the patterns that are left for a path', () => {
  const contenders = Contenders.of(
    parsed('a.js\nb/**\n**/c.py\n**/k/\n*.md\nf?.js\ng/*/h\n?\n[xy].js\n\\*.go')
  )
  const active = ['?', '[xy].js', '\\*.go']
  const spell = (left: Contenders, path: string): readonly string[] =>
    left.listFor(path).map(({ pattern }) => pattern.text)

  test.each<[string, readonly string[]]>([
    ['x/README.md', ['b/**', '*.md', ...active]],
    ['c.py', ['b/**', '**/c.py', ...active]],
    ['x.js', ['a.js', 'b/**', 'f?.js', ...active]],
    ['h', ['b/**', 'g/*/h', ...active]],
    ['k', ['b/**', '**/k', ...active]],
    ['x.go', ['b/**', ...active]]
  ])('end as it does, or in something that is no text: %s', (path, left) => {
    expect(spell(contenders, path)).toEqual(left)
  })

  test.each<[string, string, readonly string[]]>([
    ['b/', 'b/c.py', ['b/**', '**/c.py', ...active]],
    ['b/', 'b/a.js', ['b/**', ...active]],
    ['g/', 'g/x/h', ['g/*/h', ...active]],
    ['g/', 'g/f.js', active],
    ['f', 'f1.js', ['f?.js', ...active]]
  ])('begin as the directory %s does: %s', (prefix, path, left) => {
    expect(spell(contenders.below(prefix, []), path)).toEqual(left)
  })

  test('are selected once for all paths with the same end', () => {
    expect(contenders.listFor('x/b.md')).toBe(contenders.listFor('y/a.md'))
  })

  test('lead to the verdict of all patterns', () => {
    fc.assert(
      fc.property(lines, paths, (texts, files) => {
        const read = parseIgnoreFile(texts.join('\n'))
        if (read.kind === 'invalid') throw new Error(read.because)
        const walk = new IgnoreWalk(read.patterns)
        const verdicts = files.map(file => walk.judgeFile(file))
        expect(verdicts).toEqual(files.map(file => judgePlainly(read.patterns, file)))
      }),
      { numRuns: 5000 }
    )
  })

  test('are the same where a directory is opened for its files', () => {
    fc.assert(
      fc.property(lines, paths, (texts, files) => {
        const read = parseIgnoreFile(texts.join('\n'))
        const patterns = read.kind === 'patterns' ? read.patterns : []
        const walk = new IgnoreWalk(patterns)
        for (const file of files) {
          const directory = file.slice(0, Math.max(0, file.lastIndexOf('/')))
          const opened = walk.openDirectory(directory)
          const verdict = opened.kind === 'alike' ? opened.verdict : opened.judge(file)
          expect(verdict).toEqual(judgePlainly(patterns, file))
          // What is alike is so of every file below the top.
          const { top } = opened.kind === 'alike' ? opened : { top: undefined }
          for (const other of files.filter(each => top === '' || each.startsWith(`${top}/`))) {
            expect(judgePlainly(patterns, other)).toEqual(verdict)
          }
        }
      })
    )
  })
})
