import fc from 'fast-check'
import { read } from './request'

const piece = fc.constantFrom(
  ...'FROM COPY ADD RUN ARG ENV ONBUILD WORKDIR AS --from= --mount= --parents type=bind from=s source= target=/m'.split(
    ' '
  ),
  ...'a b s $V ${V ${V:-x} ${V//a/b} * [ ] { } \\ ` " \' << <<E <<-E E # = , / .. \ufeff \ud800 é'.split(
    ' '
  ),
  ' ',
  '\n',
  '\n',
  '\r\n',
  '\t',
  '\\\n',
  '# escape=`\n',
  '\nFROM a AS s\n',
  '\nCOPY a /d\n'
)

const noise = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))

const DOCKERFILE =
  '# escape=`\nARG V=1\nFROM a AS s\nENV W=$V\nCOPY <<E b ${W:-c} /d\nx\nE\nFROM s\nRUN --mount=from=s,target=/m x `\n # y\n z\nCOPY --from=s ["a", "b"]\n'

const mutated = fc
  .tuple(fc.nat(DOCKERFILE.length), fc.nat(5), noise)
  .map(([at, length, text]) => DOCKERFILE.slice(0, at) + text + DOCKERFILE.slice(at + length))

const binary = fc.string({ unit: 'binary', maxLength: 200 })

describe('any text', () => {
  const any = fc.oneof(
    noise,
    mutated,
    binary,
    noise.map(text => `FROM a\n${text}`)
  )

  test('is read without an exception', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (text, isKnown) => {
        const reading = read(text, { baseEnvironment: isKnown ? 'empty' : 'unknown' })
        expect(reading.because.length === 0).toBe(reading.quality === 'exact')
      }),
      { numRuns: 3000 }
    )
  })

  test('is read alike twice', () => {
    fc.assert(
      fc.property(any, text => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 500 }
    )
  })

  test('reads more, never less, where less is known', () => {
    fc.assert(
      fc.property(any, text => {
        const known = read(text)
        const unknown = read(text, { baseEnvironment: 'unknown', platforms: [], buildPlatform: '' })
        const covers = (path: string): boolean =>
          unknown.sources.some(
            source =>
              source.path === path || source.path === '' || path.startsWith(`${source.path}/`)
          )
        // Where it refuses, it says less of the paths than of the whole.
        const missed =
          known.quality === 'opaque' ? [] : known.sources.filter(source => !covers(source.path))
        expect(missed).toEqual([])
      }),
      { numRuns: 1000 }
    )
  })
})

/** Texts that grow, and would be slow, deep or large if anything went back or doubled. */
const GROWING: Readonly<Record<string, (size: number) => string>> = {
  'ordinary lines': size => `FROM a\n${'COPY src/a src/b /d/\n'.repeat(size / 20)}`,
  'blanks in a directive': size => `# x${' '.repeat(size)}= y\nFROM a\n`,
  'blanks behind a heredoc sign': size => `FROM a\nRUN <<${' '.repeat(size / 2)}a<b\n`,
  'nested substitutions': size => `FROM a\nCOPY ${'${a:-\\\n'.repeat(size / 7)} /d\n`,
  'variables that double': () => `FROM a\nENV A=aa\n${'ENV A=$A$A\n'.repeat(100)}`,
  'patterns of many stars': size =>
    `FROM a\nARG A=${'a'.repeat(size / 4)}\nCOPY \${A//${'*a'.repeat(size / 40)}b/x} /d\n`,
  'stages on stages': size =>
    `FROM a AS s0\n${Array.from({ length: size / 20 }, (_, i) => `FROM s${i} AS s${i + 1}\n`).join('')}`,
  'triggers for many stages': size =>
    `FROM a AS s\n${'ONBUILD COPY a b\n'.repeat(size / 60)}${Array.from({ length: size / 60 }, (_, i) => `FROM s AS t${i}\n`).join('')}FROM a\n${Array.from({ length: size / 60 }, (_, i) => `COPY --from=t${i} a b\n`).join('')}`,
  'variables of many stages': size =>
    `FROM a AS s0\n${Array.from({ length: size / 40 }, (_, i) => `FROM s${i} AS s${i + 1}\nENV V${i}=1\n`).join('')}`,
  'brackets of JSON': size => `FROM a\nCOPY ${'['.repeat(size / 20)}\n`,
  'triggers of triggers': size => `FROM a\n${'ONBUILD '.repeat(size / 200)}RUN x\n`,
  'carriage returns in a heredoc': size => `FROM a\nRUN <<E\n${'\r'.repeat(size / 20)}x\nE\n`
}

describe('a megabyte', () => {
  // Anything quadratic takes minutes here, so that the limit may be generous.
  test.each(Object.entries(GROWING))(
    'of %s is read in time',
    (_, grow) => {
      expect(() => read(grow(1_000_000))).not.toThrow()
    },
    20_000
  )
})
