import { mkdirSync, writeFileSync } from 'node:fs'
import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { askGit, toPattern, type About, type MadeVerdict } from '../../src/inputs/git-ignores'
import { IndexedTree } from '../../src/inputs/indexed-tree'
import { selectPaths } from '../../src/inputs/select-paths'
import { Texts } from '../../src/inputs/texts'
import { PathIndex } from '../../src/paths/path-index'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { fileEntry, treeOf } from '../support/inputs'
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
      title: 'by a name that begins with a mark',
      pattern: '#x',
      files: { '.gitignore': '\\#x  \n' },
      by: '.gitignore:1'
    }
  ])('is ignored $title: $by', ({ pattern, files, by }) => {
    expect(judge(pattern, files).by).toBe(by)
  })

  it('is looked up in every file that may be on its way, there or not', () => {
    const { place } = judge('a/b*/c', {})
    const places = ['.gitignore', 'a/.gitignore', 'a/b/.gitignore', 'a/bb/.gitignore']
    const others = ['a/c/.gitignore', 'b/.gitignore', 'a/b/c/.gitignore']
    expect([...places, ...others].filter(place.isOnTheWay)).toEqual(places)
  })
})

describe('the law', () => {
  it('a name that git ignores is never taken for kept', () => {
    const folder = createFolder()
    execFileSync('git', ['init', '--quiet', folder])
    const names = ['a', 'ab', 'b', 'c.js', 'd']
    const depth = { minLength: 1, maxLength: 3 }
    const named = fc.array(fc.constantFrom(...names), depth).map(parts => parts.join('/'))
    const segment = fc.constantFrom(...names, '*', 'a*', '*.js', '?')
    const rule = fc
      .tuple(
        fc.constantFrom('', '', '!'),
        fc.constantFrom('', '', '/', '**/'),
        fc.array(fc.oneof(segment, fc.constant('**')), depth),
        fc.constantFrom('', '', '/', '/**')
      )
      .map(([not, start, parts, end]) => `${not}${start}${parts.join('/')}${end}`)
    const text = fc.array(rule, { maxLength: 4 }).map(rules => `${rules.join('\n')}\n`)
    const counts = { ignored: 0, kept: 0 }
    fc.assert(
      fc.property(text, text, named, (top, below, name) => {
        const files = { '.gitignore': top, 'a/.gitignore': below }
        mkdirSync(path.join(folder, 'a'), { recursive: true })
        for (const [file, text] of Object.entries(files)) {
          writeFileSync(path.join(folder, file), text)
        }
        const isIgnored = isIgnoredByGit(folder, name)
        counts[isIgnored ? 'ignored' : 'kept'] += 1
        if (isIgnored) expect(judge(name, files).by).toBeDefined()
      }),
      { numRuns: 200 }
    )
    expect(Math.min(counts.ignored, counts.kept)).toBeGreaterThan(20)
  })
})

function isIgnoredByGit(folder: string, name: RepositoryPath): boolean {
  const options = { cwd: folder, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync('git', ['check-ignore', '--no-index', name], options)
  if (status === 0 || status === 1) return status === 0
  throw new Error(stderr)
}
