import { inFile } from '../../src/diagnostics/location'
import type { Cause } from '../../src/plan/causes/cause'
import type { How } from '../../src/plan/causes/reader'
import { toComparison } from '../../src/report/headline'
import { toCausePhrase, toNeedPhrase } from '../../src/report/phrases/cause-text'
import { displayName, shortName } from '../../src/report/phrases/display-name'
import { toPlainText } from '../../src/report/phrases/phrase'
import { describeHow, describeReason } from '../../src/report/phrases/reader-text'
import { renderWholeContexts } from '../../src/report/summary/render-summary'
import { listRows } from '../../src/report/tables/rows'
import { cause, copied, planOf } from './plans'

describe('a cause in words', () => {
  test.each<[string, Cause]>([
    ['api/main.py, copied by api/Dockerfile:14', cause(copied('api/main.py', 'api/Dockerfile:14'))],
    [
      'packages/x.py, in the build context "repo_root" (m.yml:31)',
      cause({
        kind: 'input-changed',
        file: 'packages/x.py',
        at: inFile('m.yml', 31),
        how: { verb: 'in-build-context', relation: 'itself' },
        name: 'repo_root'
      })
    ],
    [
      'api/Dockerfile, the Dockerfile',
      cause({
        kind: 'input-changed',
        file: 'api/Dockerfile',
        at: inFile('api/Dockerfile'),
        how: { verb: 'dockerfile', relation: 'itself' }
      })
    ],
    [
      'base: packages/x.py, copied by base/Dockerfile:3',
      cause(copied('packages/x.py', 'base/Dockerfile:3'), ['base'])
    ],
    [
      'api/x, copied by api/Dockerfile:14 (may be read: ARCH is not known)',
      cause({ ...copied('api/x', 'api/Dockerfile:14'), doubt: 'ARCH is not known' })
    ],
    ['base → web: label "all"', cause({ kind: 'label', label: 'all' }, ['base', 'web'])],
    ['a → … → d: requested by name', cause({ kind: 'requested' }, ['a', 'b', 'c', 'd'])],
    [
      'filter api matches api/x.py',
      cause({ kind: 'filter-matched', filter: 'api', file: 'api/x.py' })
    ],
    ['filter api, given as changed', cause({ kind: 'filter-matched', filter: 'api' })],
    ['pattern a/** matches a/b', cause({ kind: 'path-matched', pattern: 'a/**', file: 'a/b' })],
    [
      'pattern a/** was stopped, so it counts as matching a/b',
      cause({ kind: 'path-matched', pattern: 'a/**', file: 'a/b', stopped: true })
    ],
    [
      'a pattern of filter api was stopped, so it counts as matching a/b',
      cause({ kind: 'filter-matched', filter: 'api', file: 'a/b', stopped: true })
    ],
    [
      'build-all: filter ci matches .github/x.yml',
      cause({ kind: 'build-all', filter: 'ci', file: '.github/x.yml' })
    ],
    ['build-all: pattern * matches x', cause({ kind: 'build-all', pattern: '*', file: 'x' })],
    ['recipe changed: target', cause({ kind: 'recipe-changed', because: 'target' })],
    ['changes unknown: no base', cause({ kind: 'changes-unknown', because: 'no base' })],
    ['inputs cannot be known: $X', cause({ kind: 'inputs-opaque', because: '$X' })],
    [
      'a schedule compares with nothing',
      cause({ kind: 'event', because: 'a schedule compares with nothing' })
    ]
  ])('%s', (text, value) => {
    expect(toPlainText(toCausePhrase(value))).toBe(text)
  })

  test('a need reads like a cause', () => {
    expect(toPlainText(toNeedPhrase({ kind: 'parent-of', image: 'web' }))).toBe('base of web')
  })
})

test('an image that reads its whole context is told in one line', () => {
  const wholeContext = {
    ...{ folder: 'web', count: 1204, ignoreFile: 'web/.dockerignore' },
    largest: [{ name: 'docs', count: 1200 }]
  }
  const plan = planOf({ web: { verdicts: 'build', wholeContext } })
  const [line] = renderWholeContexts(listRows(plan))
  expect(line).toBe(
    '- `web` reads its whole context `web`: any of 1,204 files builds it (the largest folders: `docs/` 1,200); lines in `web/.dockerignore` or a narrower `COPY` make that fewer.'
  )
})

describe('what was compared, in words', () => {
  test.each([
    [1, '1 file is listed as changed: the files of the input "changed-files", laid over 1a2b3c4'],
    [2, '2 files are listed as changed: the files of the input "changed-files", laid over 1a2b3c4']
  ])('names a list of files once: %d', (count, expected) => {
    const text = 'the files of the input "changed-files", laid over 1a2b3c4'
    const changes = { kind: 'overlay', source: 'changed-files', count, text } as const
    const [compared = []] = toComparison(planOf({}, { event: 'push', changes }))
    expect(toPlainText(compared)).toBe(`${expected}, on push`)
  })
})

describe('a name for display', () => {
  test.each([
    ['is itself where all of it can be seen', 'api/日本 é.py', 'api/日本 é.py'],
    ['shows line breaks and controls', 'a\nb\u001b[31m\u007f', 'a\\x0ab\\x1b[31m\\x7f'],
    ['shows what turns the direction of text', 'x\u202egnp', 'x\\u{202e}gnp'],
    ['shows bytes that are not UTF-8', 'a\udcff\udc80', 'a\\xff\\x80'],
    ['shows halves of characters', '\ud800', '\\u{d800}'],
    ['doubles the backslash, so that no two names look the same', 'a\\x0a', 'a\\\\x0a'],
    ["breaks the runner's older commands", 'x ##[error]', 'x ##\\x5berror]']
  ])('%s', (_, name, shown) => {
    expect(displayName(name)).toBe(shown)
  })

  test('is cut in the middle', () => {
    expect(shortName('0123456789', 5)).toBe('01…89')
    expect(shortName('0123456789', 10)).toBe('0123456789')
  })
})

describe('how something is read', () => {
  test.each<[string, How['verb'], How['relation']]>([
    ['copied', 'copied', 'itself'],
    ['in the build context', 'in-build-context', 'itself'],
    ['above the build context', 'in-build-context', 'above-root'],
    ['above what is in the context', 'in-context', 'above'],
    ['attributes of the OCI layout', 'in-layout', 'root-attributes'],
    ['attributes of the policy', 'policy', 'attributes'],
    ['attributes of what is loaded', 'loaded', 'attributes'],
    ['a link to what is mounted', 'mounted', 'link'],
    ['a link that decides what is sent of what is added', 'added', 'sending-link'],
    ['the presence of what is copied', 'copied', 'presence'],
    ["git's rules for what is let through", 'let-through', 'git-ignores']
  ])('is told as "%s"', (text, verb, relation) => {
    expect(describeHow({ verb, relation })).toBe(text)
  })

  it('is part of a reason that is about a path', () => {
    const about = copied('', 'api/Dockerfile:3')
    const reason = { about: { path: 'dist', at: about.at, how: about.how }, because: 'is gone' }
    expect(describeReason(reason)).toBe('"dist", copied by api/Dockerfile:3, is gone')
  })
})
