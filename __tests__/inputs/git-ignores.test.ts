import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { formatLocation } from '../../src/diagnostics/location'
import {
  type About,
  askGit,
  type MadeVerdict,
  toLiteralPattern,
  toPattern
} from '../../src/inputs/contexts/git-ignores'
import { searchIgnored } from '../../src/inputs/contexts/ignore-search'
import { Texts } from '../../src/inputs/reading/texts'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { parseGitRules } from '../../src/patterns/gitignore/git-rules'
import { compileSegment } from '../../src/patterns/go/segment-pattern'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { fileEntry, treeOf } from '../support/inputs'
import { measureWork } from '../support/measure-work'
import { createFolder, removeFolders } from '../support/repository-builder'

afterAll(removeFolders)

type IgnoreFiles = Readonly<Record<RepositoryPath, string>>

function judge(pattern: RepositoryPath, files: IgnoreFiles, about: About = 'any'): MadeVerdict {
  const tree = new IndexedTree(treeOf(new Map(Object.entries(files))))
  const texts = new Texts()
  const question = { patterns: [toPattern(pattern)], about, depth: 0 }
  askGit(question, { tree, texts })
  texts.add(new Map(Object.values(files).map(text => [fileEntry(text).id, text])))
  return askGit(question, { tree, texts })
}

describe('what a pattern could match', () => {
  it.each<{ title: string; pattern: string; files: IgnoreFiles; by: string | undefined }>([
    { title: 'without ignore files', pattern: 'a*', files: {}, by: undefined },
    { title: 'by its name', pattern: 'dist', files: { '.gitignore': 'dist' }, by: '.gitignore:1' },
    {
      title: 'by a folder above it',
      pattern: 'app/dist/*.js',
      files: { '.gitignore': '# made\n\ndist/\n' },
      by: '.gitignore:3'
    },
    {
      title: 'by a wildcard that means the same',
      pattern: '*.log',
      files: { '.gitignore': 'npm-*.log' },
      by: '.gitignore:1'
    },
    {
      title: 'not by a wildcard that meets it in no sensible name',
      pattern: 'yarn.lock*',
      files: { '.gitignore': '*.log' },
      by: undefined
    },
    {
      title: 'by a path from the file’s own folder',
      pattern: 'app/out/x*',
      files: { 'app/.gitignore': '/out' },
      by: 'app/.gitignore:1'
    },
    {
      title: 'not by a path from elsewhere',
      pattern: 'app/out/x*',
      files: { '.gitignore': '/out\n' },
      by: undefined
    },
    {
      title: 'not by the file of another folder',
      pattern: 'app/out/x*',
      files: { 'lib/.gitignore': 'out' },
      by: undefined
    },
    {
      title: 'by the file of a folder that the pattern could mean',
      pattern: '*/out',
      files: { 'lib/.gitignore': 'out' },
      by: 'lib/.gitignore:1'
    },
    {
      title: 'by two stars in the middle',
      pattern: 'a/b/c/x*',
      files: { '.gitignore': 'a/**/c' },
      by: '.gitignore:1'
    },
    {
      title: 'by what lies below a folder that it could match',
      pattern: 'di*',
      files: { '.gitignore': 'dist/js/*.map' },
      by: '.gitignore:1'
    },
    {
      title: 'not where a later line keeps all of it',
      pattern: 'dist/*.js',
      files: { '.gitignore': 'dist/*\n!dist/*.js' },
      by: undefined
    },
    {
      title: 'where a later line keeps some of it',
      pattern: 'yarn.lock*',
      files: { '.gitignore': 'yarn*\n!yarn.lock' },
      by: '.gitignore:1'
    },
    {
      title: 'where a line keeps what lies in an ignored folder, which git does not look into',
      pattern: 'dist/*.js',
      files: { '.gitignore': 'dist/\n!dist/*' },
      by: '.gitignore:1'
    },
    {
      title: 'not where the folder is kept first',
      pattern: 'app/x*',
      files: { '.gitignore': '/*\n!/app/\n' },
      by: undefined
    },
    {
      title: 'where a later line keeps folders alone',
      pattern: 'app/x*',
      files: { '.gitignore': '*\n!*/\n!*.py' },
      by: '.gitignore:1'
    },
    {
      title: 'where a file further down ignores again',
      pattern: 'app/x*',
      files: { '.gitignore': 'x*\n!x*', 'app/.gitignore': 'x1' },
      by: 'app/.gitignore:1'
    },
    {
      title: 'by a class of other characters, as git writes it',
      pattern: 'b',
      files: { '.gitignore': '[!a]' },
      by: '.gitignore:1'
    },
    {
      title: 'by a class with a slash in it, which ends no folder',
      pattern: 'ab',
      files: { '.gitignore': 'a[/b]' },
      by: '.gitignore:1'
    },
    {
      title: 'below a slash behind a backslash',
      pattern: 'a/b',
      files: { '.gitignore': 'a\\/b' },
      by: '.gitignore:1'
    },
    {
      title: 'by a name that begins with a mark',
      pattern: '#x',
      files: { '.gitignore': '\\#x  \n' },
      by: '.gitignore:1'
    }
  ])('is ignored $title: $by', ({ pattern, files, by }) => {
    const found = judge(pattern, files).by
    expect(found === undefined ? undefined : formatLocation(found)).toBe(by)
  })

  it('is looked up in every file that may be on its way, there or not', () => {
    const { place } = judge('a/b*/c', {})
    const places = ['.gitignore', 'a/.gitignore', 'a/b/.gitignore', 'a/bb/.gitignore']
    const others = ['a/c/.gitignore', 'b/.gitignore', 'a/b/c/.gitignore']
    expect([...places, ...others].filter(place.isOnTheWay)).toEqual(places)
  })
})

describe('the law', () => {
  it('what a pattern matches is ignored exactly where git ignores such a file', () => {
    const folder = createFolder()
    execFileSync('git', ['init', '--quiet', folder])
    mkdirSync(path.join(folder, 'a'), { recursive: true })
    const counts = { ignored: 0, kept: 0 }
    fc.assert(
      fc.property(ignoreText, ignoreText, askedPattern, (top, below, asked) => {
        const files = { '.gitignore': top, 'a/.gitignore': below }
        for (const [file, text] of Object.entries(files)) {
          writeFileSync(path.join(folder, file), text)
        }
        const rules = Object.entries(files).flatMap(([file, text]) =>
          parseGitRules({ path: file, text })
        )
        const matched = everyPath.filter(name => matchesPath(asked, name))
        const ignored = listIgnored(folder, matched)
        const kept = matched.filter(name => !ignored.has(name))
        counts.ignored += ignored.size
        counts.kept += kept.length
        const kinds = ['file'] as const
        const pattern = toPattern(asked)
        const some = searchIgnored(pattern, rules, { want: 'ignored', kinds }).kind
        const others = searchIgnored(pattern, rules, { want: 'kept', kinds }).kind
        // Longer names than those that are tried may be ignored, too.
        if (ignored.size > 0) expect(some).toBe('some')
        if (kept.length > 0) expect(others).toBe('some')
        if (!/[*?[]/.test(asked) && matched.length > 0) {
          expect({ some, others }).toEqual({
            some: ignored.size > 0 ? 'some' : 'none',
            others: kept.length > 0 ? 'some' : 'none'
          })
        }
      }),
      { numRuns: 250 }
    )
    expect(Math.min(counts.ignored, counts.kept)).toBeGreaterThan(100)
  })
})

describe('a class of characters', () => {
  const folder = createFolder()
  execFileSync('git', ['init', '--quiet', folder])
  const ascii = Array.from({ length: 126 }, (_, at) => String.fromCharCode(at + 1))
  // Alone, some of them are more than a name to git.
  const all = [...ascii.filter(each => each !== '/'), 'é', '😀'].map(each => `f${each}`)

  it.each([
    ...['alnum', 'alpha', 'blank', 'cntrl', 'digit', 'graph'].map(name => `[[:${name}:]]`),
    ...['lower', 'print', 'punct', 'space', 'upper', 'xdigit'].map(name => `[[:${name}:]]`),
    ...['[![:alpha:]]', '[^[:cntrl:]]', '[[:nothing:]]', '[[:alpha:]-z]', '[a-[:digit:]]'],
    ...['[]-a]', '[!]-a]', '[a-]', '[\\]]', '[a\\-c]', '[--0]', '[z-a]', '?', '\\?', '[é]', '[!é]']
  ])('holds what git finds in %s', member => {
    const text = `f${member}\n`
    writeFileSync(path.join(folder, '.gitignore'), text)
    const rules = parseGitRules({ path: '.gitignore', text })
    const search = { want: 'ignored', kinds: ['file'] } as const
    const found = all.filter(
      name => searchIgnored(toLiteralPattern(name), rules, search).kind === 'some'
    )
    const ignored = listIgnored(folder, all)
    expect(found).toEqual(all.filter(name => ignored.has(name)))
  })
})

/** All short names, at all depths that the rules of the law can tell apart. */
const letters = ['a', 'b', '.', '-', 'é']
const everyName = letters.flatMap(one => [one, ...letters.map(other => one + other)])
const names = everyName.filter(name => !/^\.\.?$/.test(name))
/** `a` is a folder where git looks, and no file. */
const everyPath = [
  ...names.filter(name => name !== 'a'),
  ...names.flatMap(one => ['a', 'b', 'ab'].map(folder => `${folder}/${one}`)),
  ...names.flatMap(one => ['a/b', 'b/a', 'a/a'].map(folder => `${folder}/${one}`))
]

const wild = ['a', 'b', 'ab', '*', 'a*', '*b', '?', '[ab]', '.*', 'a?', '*a*', '[a-b]b']
const ofGit = [
  ...wild,
  'a[/[!a]',
  'a\\/b',
  '[!a]',
  '[^b]',
  '[[:alpha:]]*',
  '\\a',
  '**b',
  '[]a]',
  'a[',
  'a\\ ',
  '-a'
]
const depth = { minLength: 1, maxLength: 3 }
const rule = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.constantFrom('', '', '/', '**/'),
    fc.array(fc.oneof(fc.constantFrom(...ofGit), fc.constant('**')), depth),
    fc.constantFrom('', '', '/', '/**', '  ', '\r')
  )
  .map(([not, start, parts, end]) => `${not}${start}${parts.join('/')}${end}`)
const ignoreText = fc
  .tuple(fc.constantFrom('', '', '\ufeff', '# a\n'), fc.array(rule, { maxLength: 4 }))
  .map(([start, rules]) => `${start}${rules.join('\n')}\n`)
const askedPattern = fc.array(fc.constantFrom(...wild), depth).map(segments => segments.join('/'))

function matchesPath(pattern: string, name: string): boolean {
  const [fits, parts] = [pattern.split('/').map(compileSegment), name.split('/')]
  return fits.length === parts.length && fits.every((fit, at) => fit(parts[at] ?? ''))
}

function listIgnored(folder: string, paths: readonly RepositoryPath[]): ReadonlySet<string> {
  if (paths.length === 0) return new Set()
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['check-ignore', '--no-index', '--stdin', '-z'],
    { cwd: folder, encoding: 'utf8', input: paths.map(each => `${each}\0`).join('') }
  )
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return new Set(stdout.split('\0').filter(each => each !== ''))
}

test('a wildcard beside a hundred names and endings is compared in a moment', () => {
  const names = Array.from({ length: 100 }, (_, index) => `folder-${index * 7919}-of-builds/`)
  const endings = ['pyc', 'pyo', 'log', 'egg-info', 'tmp', 'swp', 'orig', 'rej']
  const rules = [...names, ...endings.map(each => `*.${each}`), '.env*', '!.env.example'].join('\n')
  const ask = (): void => {
    expect(judge('web/*', { '.gitignore': rules }, 'rest').by).toBeUndefined()
  }
  expect(measureWork(ask)).toBeLessThan(2_000)
})
