import { adviseLiving, findSlowPatterns } from '../../src/checks/tree/check-patterns'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { PathIndex } from '../../src/tree/path-index'
import { treeOf } from './tree-of'

describe('the advice for a pattern that was stopped', () => {
  it.each([
    ['src/*(*-*)*(*-*)[b]', 'without a group that repeats'],
    ['src/+(a|aa)[b]', 'without a group that repeats'],
    ['src/@(a+)+[b]', 'without a group that repeats'],
    [`src/${'{a,aa}'.repeat(40)}[b]`, 'several patterns, one for each alternative'],
    ['src/*!(a)*!(a)*!(a)[b]', 'several patterns, one for each alternative'],
    ['src/*a*a*a*a*[b]', 'with fewer stars']
  ])('is about what it holds: %s', (pattern, advice) => {
    const valid = parseConfiguration({
      source: { kind: 'file', path: 'images.yml' },
      text: `images: { api: { target: a, paths: ['${pattern}'] } }`
    })
    if (valid.kind !== 'valid') throw new Error(JSON.stringify(valid))
    const index = new PathIndex([`src/${'a'.repeat(200)}`])
    index.matchesAny(pattern)
    expect(findSlowPatterns(valid, [index]).map(({ fix }) => fix)).toEqual([
      expect.stringContaining(advice)
    ])
  })
})

const files = ['api/main.py', 'compose.yml', 'docs/a/index.md', 'packages/log/log.py', 'web/a.ts']
const head = new IndexedTree(treeOf(files))

describe('the advice for a pattern that matches nothing', () => {
  it.each([
    ['a folder gets all that is in it', 'web', 'write web/**'],
    ['a folder that is taken away does, too', '!web', "write '!web/**'"],
    ['a star that stops above deeper files becomes two', 'docs/*', 'write docs/**'],
    ['a path from "." is written from the root', './api/main.py', 'write api/main.py'],
    ['a path of Windows is written with "/"', String.raw`api\*.py`, 'write api/*.py'],
    ['a misspelt folder is corrected where the rest then matches', 'wbe/**', 'write web/**'],
    ['a misspelt file is looked for in its folder', 'compose.yaml', 'write compose.yml'],
    ['a file that has moved is looked for by its name', 'lib/log.py', 'write packages/log/log.py'],
    ['what is like nothing is to be corrected', 'gone/**/*.rb', 'correct it, or take it away']
  ])('%s', (_, pattern, advice) => {
    expect(adviseLiving(pattern, head)).toBe(advice)
  })
})
