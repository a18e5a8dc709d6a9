import * as fc from 'fast-check'
import { decodeNames, decodePath, encodePath } from '../../src/paths/repository-path'
import { parseCommit } from '../../src/world/git/read/commit-reader'
import { DiffParser } from '../../src/world/git/read/diff-parser'
import { type ObjectAnswer, ObjectParser } from '../../src/world/git/read/parse-objects'
import { parseListing, parseRawDiff } from '../../src/world/git/read/parse-raw-diff'
import { isSafeRevision } from '../../src/world/git/read/revision'
import { hexDigits } from '../support/arbitraries'

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

describe('an answer of diff-tree', () => {
  const ids = `${'a'.repeat(40)} ${'b'.repeat(40)}\n`
  const record = (name: string): string =>
    `:000000 100644 ${'0'.repeat(40)} ${'c'.repeat(40)} A\0${name}\0`
  const answers: readonly (readonly [
    title: string,
    printed: string,
    answer: string | undefined
  ])[] = [
    ['of two trees', `${ids}${record('a')}${record('b')}/\n`, record('a') + record('b')],
    ['of one tree with itself', `${ids}/\n`, ''],
    ['of a tree that is not there', '/\n', undefined],
    ['with a name that ends like the mark', `${ids}${record('a\n/\nb')}/\n`, record('a\n/\nb')],
    ['with a name of a line break', `${ids}${record('\n')}/\n`, record('\n')]
  ]

  test.each(answers)('%s is found whole, however it is cut', (_, printed, answer) => {
    fc.assert(
      fc.property(fc.array(fc.nat(printed.length)), cuts => {
        const parser = new DiffParser()
        const places = [0, ...cuts.sort((one, other) => one - other), printed.length]
        const found = places.flatMap((place, index) =>
          parser.push(text(printed.slice(places[index - 1] ?? 0, place)))
        )
        const expected = answer === undefined ? undefined : text(answer)
        expect(found).toEqual([expected])
        expect(parser.push(text('/\n'))).toEqual([undefined])
      })
    )
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
    expect(parseListing(text(bytes))).toBeUndefined()
  })

  test('lists what is there after all', () => {
    const none = '0'.repeat(40)
    const id = 'a'.repeat(40)
    const bytes = [
      ...[`:000000 100644 ${none} ${id} A\0é.ts\0`, `:000000 120000 ${none} ${id} A\0link\0`],
      `:100644 000000 ${id} ${none} D\0gone\0`
    ]
    expect(parseListing(Buffer.from(bytes.join('')))).toEqual([
      ['é.ts', { mode: '100644', id }],
      ['link', { mode: '120000', id }]
    ])
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
