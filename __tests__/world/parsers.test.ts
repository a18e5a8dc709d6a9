import * as fc from 'fast-check'

import { decodeNames, decodePath, encodePath } from '../../src/paths/repository-path'
import { parseCommit } from '../../src/world/git/parse-commit'
import { ObjectParser, type ObjectAnswer } from '../../src/world/git/parse-objects'
import { parseRawDiff } from '../../src/world/git/parse-raw-diff'
import { parseTreeListing } from '../../src/world/git/parse-tree-listing'
import { isSafeRevision } from '../../src/world/git/revision'
import { hexDigits } from '../support/arbitraries'

const id = fc.oneof(hexDigits(40), hexDigits(64))
const mode = fc.constantFrom('100644', '100755', '120000', '160000')
/** Any name that git allows: bytes but NUL. */
const nameBytes = fc.uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 30 })
const text = (value: string): Uint8Array => Buffer.from(value, 'latin1')

describe('names', () => {
  test('are taken back to the bytes that they were', () => {
    fc.assert(
      fc.property(nameBytes, bytes => {
        expect(Buffer.from(encodePath(decodePath(bytes)))).toEqual(Buffer.from(bytes))
      })
    )
  })

  test('are split alike, whether all of them are UTF-8 or one is not', () => {
    fc.assert(
      fc.property(fc.array(nameBytes), names => {
        const bytes = Buffer.concat(names.flatMap(name => [name, Uint8Array.of(0)]))
        expect(decodeNames(bytes)).toEqual(names.map(decodePath))
      })
    )
  })
})

describe('a tree listing', () => {
  test('gives back every entry with any name', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nameBytes, mode, id)), entries => {
        const bytes = entries.flatMap(([name, entryMode, entryId]) => {
          const type = entryMode === '160000' ? 'commit' : 'blob'
          return [text(`${entryMode} ${type} ${entryId}\t`), name, Uint8Array.of(0)]
        })
        const expected = entries.map(([name, entryMode, entryId]) => [
          decodePath(name),
          { mode: entryMode, id: entryId }
        ])
        expect(parseTreeListing(Buffer.concat(bytes))).toEqual(expected)
      })
    )
  })

  test.each([
    ['a record that is cut', `100644 blob ${'a'.repeat(40)}`],
    ['a record without a name', `100644 blob ${'a'.repeat(40)}\t\0`],
    ['a message', 'warning: something\0'],
    ['a short id', '100644 blob abc\tname\0'],
    ['an empty record', `\x00100644 blob ${'a'.repeat(40)}\tname\0`]
  ])('is not believed at all with %s', (_, bytes) => {
    expect(parseTreeListing(text(bytes))).toBeUndefined()
  })
})

describe('a raw diff', () => {
  test('gives back both sides of every change', () => {
    const side = fc.option(fc.tuple(mode, hexDigits(40)))
    fc.assert(
      fc.property(fc.array(fc.tuple(nameBytes, side, side)), changes => {
        const none = ['000000', '0'.repeat(40)] as const
        const bytes = changes.flatMap(([name, before, after]) => {
          const [one, other] = [before ?? none, after ?? none]
          const status = before === null ? 'A' : after === null ? 'D' : 'M'
          const header = `:${one[0]} ${other[0]} ${one[1]} ${other[1]} ${status}\0`
          return [text(header), name, Uint8Array.of(0)]
        })
        const toSide = (value: readonly [string, string] | null) =>
          value === null
            ? { kind: 'absent' }
            : { kind: 'present', entry: { mode: value[0], id: value[1] } }
        expect(parseRawDiff(Buffer.concat(bytes))).toEqual(
          changes.map(([name, before, after]) => ({
            path: decodePath(name),
            before: toSide(before),
            after: toSide(after)
          }))
        )
      })
    )
  })

  const ids = `${'a'.repeat(40)} ${'b'.repeat(40)}`
  test.each([
    ['a path that is cut off', `:100644 100644 ${ids} M\0`],
    ['a rename', `:100644 100644 ${ids} R100\0one\0other\0`],
    ['an unmerged path', `:000000 000000 ${ids} U\0one\0`],
    ['a message', 'error: something\0one\0']
  ])('is not believed at all with %s', (_, bytes) => {
    expect(parseRawDiff(text(bytes))).toBeUndefined()
  })
})

describe('answers about objects', () => {
  test('are the same however the bytes are cut', () => {
    const object = fc.record({
      kind: fc.constant('object' as const),
      id: hexDigits(40),
      type: fc.constantFrom('commit', 'blob'),
      content: fc.uint8Array({ maxLength: 50 })
    })
    const answer = fc.oneof(object, fc.constant({ kind: 'missing' as const }))
    fc.assert(
      fc.property(fc.array(answer), fc.integer({ min: 1, max: 40 }), (answers, length) => {
        const bytes = Buffer.concat(answers.flatMap(toBytes))
        const parser = new ObjectParser()
        const found: ObjectAnswer[] = []
        for (let start = 0; start < bytes.length; start += length) {
          found.push(...parser.push(bytes.subarray(start, start + length)))
        }
        expect(found.map(toComparable)).toEqual(answers.map(toComparable))
      })
    )
  })

  function toBytes(answer: ObjectAnswer): Uint8Array[] {
    if (answer.kind === 'missing') return [text('HEAD~1 missing\n')]
    const header = `${answer.id} ${answer.type} ${answer.content.length}\n`
    return [text(header), answer.content, text('\n')]
  }

  function toComparable(answer: ObjectAnswer): object {
    return answer.kind === 'missing' ? answer : { ...answer, content: [...answer.content] }
  }
})

test('a commit names its parents in order, and nothing that its message says', () => {
  const [tree, one, other] = ['1', '2', '3'].map(digit => digit.repeat(40))
  const content = `tree ${tree}\nparent ${one}\nparent ${other}\nauthor a\n\nparent ${tree}\n`
  expect(parseCommit(text(content))).toEqual({ tree, parents: [one, other] })
  expect(parseCommit(text('object abc\n'))).toBeUndefined()
})

describe('a revision from outside', () => {
  test.each([
    'HEAD',
    'HEAD~1',
    'HEAD^2',
    'v1.0',
    'feature/ünï',
    'a@b',
    'refs/heads/a',
    '@{u}',
    'a#b'
  ])('%p may be asked for', revision => {
    expect(isSafeRevision(revision)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['a second request', 'HEAD\nHEAD~1'],
    ['an option', '--batch-all-objects'],
    ['a range', 'a..b'],
    ['a file', 'HEAD:secret'],
    ['a search', ':/secret'],
    ['a search in a commit', 'HEAD^{/secret}'],
    ['a blank', 'HEAD 1'],
    ['NUL', 'HEAD\0'],
    ['a carriage return', 'HEAD\r'],
    ['a name without end', 'a'.repeat(2_000)]
  ])('is refused when it is %s', (_, revision) => {
    expect(isSafeRevision(revision)).toBe(false)
  })
})
