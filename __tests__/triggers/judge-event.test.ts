import { type AskedEvent, mayStart } from '../../src/triggers/judge-event'
import { Texts } from '../../src/triggers/texts'

const path = '.github/workflows/ci.yml'

function starts(on: string, asked: AskedEvent): boolean {
  const texts = new Texts(new Set([path]), new Map([[path, `on: ${on}\n`]]))
  const file = texts.parse(path)
  if (file === undefined) throw new Error('the workflow is not there')
  return mayStart(file, asked)
}

const main = { name: 'push', ref: { kind: 'branch', name: 'main' } } as const
const tag = { name: 'push', ref: { kind: 'tag', name: 'v1.0.0' } } as const
const pull = { name: 'pull_request', ref: { kind: 'branch', name: 'main' } } as const
const release = { name: 'release' } as const

test.each<[string, string, AskedEvent, boolean]>([
  ['a push without filters is one of branches', 'push', main, true],
  ['a push without filters is one of tags', '[push, schedule]', tag, true],
  ['branches alone leave tags out', '{ push: { branches: [main] } }', tag, false],
  ['ignored branches alone leave tags out', '{ push: { branches-ignore: [x] } }', tag, false],
  ['tags alone leave branches out', "{ push: { tags: ['v*'] } }", main, false],
  ['a tag is one of the patterns', "{ push: { tags: ['v*'] } }", tag, true],
  ['a tag is none of the patterns', "{ push: { tags: ['w*'] } }", tag, false],
  ['a tag is ignored', "{ push: { tags-ignore: ['v*'] } }", tag, false],
  ['a tag is not ignored', "{ push: { tags-ignore: ['w*'] } }", tag, true],
  ['both kinds are named', "{ push: { branches: [main], tags: ['v*'] } }", tag, true],
  ['paths say nothing of it', '{ push: { paths: [x] } }', main, true],
  ['a branch is none of those', '{ push: { branches: [next] } }', main, false],
  ['a pull request has a base', '{ pull_request: { branches: [main] } }', pull, true],
  ['a pull request has another base', '{ pull_request: { branches: [next] } }', pull, false],
  ['another event is none', 'push', pull, false],
  ['a release of any type', 'release', release, true],
  ['a published release', '{ release: { types: [published] } }', release, true],
  ['a release that was deleted', '{ release: { types: [deleted] } }', release, false]
])('%s', (_title, on, asked, expected) => {
  expect(starts(on, asked)).toBe(expected)
})
