import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { lastSegment, listAncestors, parentPath } from '../../src/paths/repository-path'
import { isNegated } from '../../src/patterns/globs/glob'
import { countLimit, PathIndex } from '../../src/tree/path-index'
import { measureWork } from '../support/measure-work'

interface GlobCase {
  readonly group: string
  readonly pattern: string
  readonly path: string
  readonly expected: boolean
}
interface ListCase {
  readonly patterns: readonly string[]
  readonly path: string
  readonly expected: boolean
}

/** Does not match a long name of one letter, and tries every way to find that out. */
const endless = `src/${'*a'.repeat(12)}[b]`

const globs = readCases<GlobCase>('globs.json')
const lists = readCases<ListCase>('glob-lists.json')

describe('a single pattern', () => {
  const positive = globs.filter(fact => !isNegated(fact.pattern) && fact.pattern !== '')
  it.each(positive)('$group: "$pattern" and "$path": $expected', ({ pattern, path, expected }) => {
    expect(selects([pattern], path)).toBe(expected)
  })
})

describe('a list', () => {
  it.each(lists)('$patterns and "$path": $expected', ({ patterns, path, expected }) => {
    expect(selects(patterns, path)).toBe(expected)
  })
})

describe('an index of paths', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', 'src', '.x', 'x.md', '[a]', 'a\nb', '\udcff')
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
  const piece = fc.constantFrom(
    'a',
    'src',
    '*',
    '**',
    '*.md',
    '?',
    '[ab]',
    '{a,b}',
    '!(a)',
    '+(a|b)',
    '*.{md,x}',
    'a|{b,src}',
    '.x',
    ''
  )
  const pattern = fc
    .tuple(fc.constantFrom('', '!', './'), fc.array(piece, { minLength: 1, maxLength: 4 }))
    .map(([mark, pieces]) => mark + pieces.join('/'))
    .filter(text => text.replace(/^!/, '') !== '')

  it('selects what picomatch alone selects', () => {
    fc.assert(
      fc.property(fc.array(path), fc.array(pattern, { maxLength: 4 }), (some, patterns) => {
        const paths = sorted(some)
        const found = new PathIndex(paths).find(toRules(patterns), countLimit)
        const expected = paths.filter(each => naive(patterns, each))
        expect(found.first.map(match => match.path).sort()).toEqual(expected)
        expect(found.count).toBe(expected.length)
      })
    )
  })

  it('names the first pattern that matches each path', () => {
    const index = new PathIndex(['a/x.ts', 'b/x.ts'])
    expect(index.find(toRules(['b/**', '**/*.ts']), 5).first).toEqual([
      { path: 'b/x.ts', pattern: 'b/**' },
      { path: 'a/x.ts', pattern: '**/*.ts' }
    ])
  })

  it('stops counting at the limit', () => {
    const paths = sorted(
      Array.from({ length: countLimit + 5 }, (_, number) => `a/${String(number)}`)
    )
    expect(new PathIndex(paths).find(toRules(['a/**']), 2)).toMatchObject({
      first: [{ path: 'a/0' }, { path: 'a/1' }],
      count: countLimit
    })
  })

  it('counts a pattern that backtracks for ever as a match', () => {
    const index = new PathIndex([`src/${'a'.repeat(200)}`])
    expect(index.find(toRules([endless]), 1).count).toBe(1)
    expect(index.slowPatterns).toEqual(new Set([endless]))
  })

  it('knows which paths have a name, and all folders that they are in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), segment, (paths, name) => {
        const index = new PathIndex(sorted(paths))
        const named = index.named(name).map(position => index.paths[position])
        expect(named).toEqual(index.paths.filter(each => lastSegment(each) === name))
        const folders = paths.length === 0 ? [] : ['', ...paths.flatMap(listAncestors)]
        expect(index.folders.paths).toEqual(sorted([...new Set(folders)]))
      })
    )
  })

  it('goes through a range folder by folder', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.nat(12), fc.nat(12), (paths, from, length) => {
        const index = new PathIndex(sorted(paths))
        const to = Math.min(from + length, paths.length)
        const runs = [...index.runs({ from, to })]
        const passed = runs.map(run => index.paths.slice(run.from, run.to))
        expect(passed.flat()).toEqual(index.paths.slice(from, to))
        const folders = runs.map(({ folder }) => folder)
        expect(passed.map(each => new Set(each.map(parentPath)))).toEqual(
          folders.map(folder => new Set([folder]))
        )
        expect(folders.every((folder, at) => folder !== folders[at - 1])).toBe(true)
      })
    )
  })

  const deep = Array.from({ length: 2_000 }, () => 'a').join('/')
  const flat = 'a'.repeat(4_000)

  it.each([
    { pattern: '**/a/**/a/**/[b]', paths: [deep] },
    { pattern: '**/a/**/a/**/[b]', paths: repeat(deep, 3_000) },
    { pattern: '*a*a*[b]', paths: [flat] },
    { pattern: '{a,a/a}/**/a/**/a/**/[b]', paths: repeat(deep, 3_000) }
  ])('stops $pattern before it takes long, and says so', ({ pattern, paths }) => {
    const index = new PathIndex(sorted(paths))
    const find = (): void => {
      const { count, first } = index.find(toRules([pattern]), 1)
      expect(count).toBe(Math.min(countLimit, paths.length))
      expect(first).toEqual([{ path: sorted(paths)[0], pattern, stopped: true }])
    }
    expect(measureWork(find)).toBeLessThan(5_000)
  })

  it.each(['**/*.md', '**/b', 'a/**/*b', 'a*b', '**', '**/b*'])(
    'is done with %s, however long the paths are',
    pattern => {
      const index = new PathIndex(sorted([...repeat(deep, 1_500), ...repeat(flat, 1_500)]))
      expect(measureWork(() => index.find(toRules([pattern]), 1))).toBeLessThan(5_000)
      expect(index.slowPatterns).toEqual(new Set())
    }
  )

  it('stops a pattern at the paths alone that it may try for ever, whatever else is there', () => {
    const long = `src/${'a'.repeat(200)}`
    const paths = ['src/a', 'src/aabab', long, 'src/x']
    const { first } = new PathIndex(paths).find(
      toRules(['src/*[ab]*[ab]*[ab]*[ab][b]']),
      countLimit
    )
    expect(first.map(({ path, stopped }) => [path, stopped])).toEqual([
      ['src/aabab', undefined],
      [long, true]
    ])
  })

  it.each([
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].py', ['py']],
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].{py,sq}l', ['sql']],
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].{py,sql}', ['py', 'sql']],
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].@(py|pyi)', ['py', 'sql', 'ts']],
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].p?', ['py', 'sql', 'ts']],
    ['src/*[ab]*[ab]*[ab]*[ab]*[ab].(md)|x.py', ['py', 'sql', 'ts']]
  ])('stops %s at paths alone that end as it does', (pattern, expected) => {
    const path = `src/${'a'.repeat(200)}`
    const index = new PathIndex(['py', 'sql', 'ts'].map(ending => `${path}.${ending}`))
    const { first } = index.find(toRules([pattern]), countLimit)
    expect(first.map(match => match.path.slice(path.length + 1))).toEqual(expected)
  })

  it('finds what a "|" outside of groups selects', () => {
    expect(selects(['ab|b{c,d}'], 'bc')).toBe(true)
  })

  it('takes nothing away by a pattern that backtracks for ever', () => {
    const index = new PathIndex([`src/${'a'.repeat(200)}`])
    expect(index.find(toRules(['**', `!${endless}`]), 1).count).toBe(1)
  })
})

function selects(patterns: readonly string[], path: string): boolean {
  return new PathIndex([path]).find(toRules(patterns), 1).count === 1
}

/** So many paths of much the same kind. */
function repeat(path: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${path}${number === 0 ? '' : number}`)
}

function naive(patterns: readonly string[], path: string): boolean {
  const matches = (text: string): boolean => picomatch(text, { dot: true, flags: 's' })(path)
  const negated = patterns.filter(isNegated).map(text => text.slice(1))
  return patterns.some(text => !isNegated(text) && matches(text)) && !negated.some(matches)
}

function toRules(patterns: readonly string[]): { pattern: string }[] {
  return patterns.map(pattern => ({ pattern }))
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}

function readCases<Case>(name: string): Case[] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { cases: Case[] }).cases
}
