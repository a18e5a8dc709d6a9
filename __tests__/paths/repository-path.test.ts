import fc from 'fast-check'
import {
  decodeNames,
  decodePath,
  encodePath,
  joinPath,
  normalizePath,
  parentPath
} from '../../src/paths/repository-path'

/** Bytes that git allows in a name, with those that make UTF-8 hard much more often than not. */
const byte = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 255 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(0x61, 0x0a, 0x80, 0xb2, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xef, 0xf0),
    weight: 2
  },
  { arbitrary: fc.constantFrom(0x9f, 0xa0, 0xbb, 0xf4, 0xf5, 0xff), weight: 1 }
)
const name = fc
  .array(
    fc.oneof(
      byte.map(each => [each]),
      // Whole characters between the stray bytes, a byte order mark among them.
      fc.constantFrom('é', '漢', '😀', '\ufeff', '\ufffd').map(text => [...Buffer.from(text)])
    ),
    { minLength: 1, maxLength: 12 }
  )
  .map(parts => Uint8Array.from(parts.flat()))

describe('decoding the bytes of a name', () => {
  const cases: readonly { title: string; bytes: readonly number[]; path: string }[] = [
    { title: 'keeps ASCII', bytes: [0x61, 0x2f, 0x62], path: 'a/b' },
    { title: 'keeps UTF-8', bytes: [0xc3, 0xa9], path: 'é' },
    { title: 'keeps a newline and a quote', bytes: [0x0a, 0x22], path: '\n"' },
    { title: 'keeps a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x61], path: '\ufeffa' },
    { title: 'keeps four bytes', bytes: [0xf0, 0x9f, 0x98, 0x80], path: '\u{1f600}' },
    { title: 'escapes a stray byte', bytes: [0x61, 0xff, 0x62], path: 'a\udcffb' },
    { title: 'escapes Latin-1', bytes: [0x63, 0x61, 0x66, 0xe9], path: 'caf\udce9' },
    { title: 'escapes what is cut short', bytes: [0xe6, 0xbc], path: '\udce6\udcbc' },
    { title: 'escapes an overlong form', bytes: [0xc0, 0xaf], path: '\udcc0\udcaf' },
    {
      title: 'escapes an encoded surrogate',
      bytes: [0xed, 0xb2, 0x80],
      path: '\udced\udcb2\udc80'
    },
    {
      title: 'keeps what is valid beside a stray byte',
      bytes: [0xff, 0xc3, 0xa9],
      path: '\udcffé'
    },
    { title: 'escapes what is above Unicode', bytes: [0xf5, 0x80], path: '\udcf5\udc80' },
    { title: 'gives the root for no bytes', bytes: [], path: '' }
  ]

  it.each(cases)('$title', ({ bytes, path }) => {
    expect(decodePath(Uint8Array.from(bytes))).toBe(path)
    expect([...encodePath(path)]).toEqual(bytes)
  })

  it('is taken back by encoding, whatever the bytes', () => {
    fc.assert(
      fc.property(name, bytes => {
        expect([...encodePath(decodePath(bytes))]).toEqual([...bytes])
      })
    )
  })

  it('gives two names the same text only where their bytes are the same', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(decodePath(one) === decodePath(other)).toBe(Buffer.compare(one, other) === 0)
      })
    )
  })

  it('does not depend on where the bytes lie in memory', () => {
    const buffer = Buffer.from('xx/é\xff', 'utf8')
    expect(decodePath(buffer.subarray(3))).toBe(decodePath(Buffer.from(buffer.subarray(3))))
  })
})

describe('names that each end in NUL', () => {
  it.each([
    { title: 'gives none for no bytes', text: '', names: [] },
    { title: 'gives one', text: 'a\0', names: ['a'] },
    { title: 'gives several in their order', text: 'b\0a/c\0a\0', names: ['b', 'a/c', 'a'] },
    { title: 'keeps newlines inside names', text: 'a\nb\0c\0', names: ['a\nb', 'c'] },
    { title: 'reads a last name that does not end', text: 'a\0b', names: ['a', 'b'] }
  ])('$title', ({ text, names }) => {
    expect(decodeNames(Buffer.from(text))).toEqual(names)
  })

  it('gives each name as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), names => {
        const bytes = Uint8Array.from(names.flatMap(each => [...each, 0]))
        expect(decodeNames(bytes)).toEqual(names.map(decodePath))
      })
    )
  })
})

describe('a path as people write it', () => {
  it.each([
    { text: 'a/b', path: 'a/b' },
    { text: './a//b/', path: 'a/b' },
    { text: 'a/./b', path: 'a/b' },
    { text: 'a/../b', path: 'b' },
    { text: 'a/b/../..', path: '' },
    { text: '.', path: '' },
    { text: './', path: '' },
    { text: '', path: '' },
    { text: '..', path: undefined },
    { text: '../a', path: undefined },
    { text: 'a/../../a', path: undefined },
    { text: '/a', path: undefined },
    { text: '/', path: undefined },
    { text: '.github/a', path: '.github/a' },
    { text: '..a/...', path: '..a/...' },
    { text: 'a b/\n', path: 'a b/\n' },
    { text: 'a\\b', path: 'a\\b' },
    { text: 'caf\udce9/a', path: 'caf\udce9/a' }
  ])('$text is $path', ({ text, path }) => {
    expect(normalizePath(text)).toBe(path)
  })

  it('stays what it is once it is normal', () => {
    const segment = fc.constantFrom('a', '.', '..', '', 'b c', '..x')
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), segments => {
        const path = normalizePath(segments.join('/'))
        if (path === undefined) return
        expect(normalizePath(path)).toBe(path)
        expect(path.split('/').filter(each => ['.', '..'].includes(each))).toEqual([])
      })
    )
  })
})

describe('a path and its folder', () => {
  it.each([
    { folder: '', name: 'a', path: 'a' },
    { folder: 'a', name: 'b', path: 'a/b' },
    { folder: 'a/b', name: 'c.d', path: 'a/b/c.d' }
  ])('"$name" in "$folder" is "$path", and back', ({ folder, name: last, path }) => {
    expect(joinPath(folder, last)).toBe(path)
    expect(parentPath(path)).toBe(folder)
  })

  it('has the root above it, and above the root', () => {
    expect(parentPath('')).toBe('')
  })
})
