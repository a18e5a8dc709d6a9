import { adviseLiving } from '../../src/checks/tree/advise-living'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { treeOf } from './tree-of'

const files = ['api/main.py', 'compose.yml', 'docs/a/index.md', 'packages/log/log.py', 'web/a.ts']
const head = new IndexedTree(treeOf(files))

test.each([
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
