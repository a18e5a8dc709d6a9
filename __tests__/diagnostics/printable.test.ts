import fc from 'fast-check'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { formatDiagnostic } from '../../src/diagnostics/text/format-diagnostic'
import { hidden, Printable } from '../../src/diagnostics/text/printable'
import { displayName } from '../../src/report/phrases/display-name'
import { toAnnotations } from '../../src/world/runner/to-annotations'

const parts = [
  ...['::', ':', '##[', '##', '[', ']', 'error', 'fix: ', 'FIX:', '%0A', '%', 'a', ' ', '\t', '\\'],
  ...['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u001b[31m', '\u001b[2J', '\0', '\u0007'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u3164'],
  ...['\ufe0f', '\u{e0041}', '\u{e0100}', '\u{f0000}', '\ud83d', '\udce9', '❤️', '日本']
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12
  })
  .map(each => each.join(''))

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  severity: fc.constantFrom('error', 'warning'),
  code: fc.constant('dead-pattern'),
  message: text.map(each => `the pattern "${each}"`),
  fix: text.map(each => `write "${each}"`),
  place: fc.record({
    source: fc.oneof(
      fc.record({ kind: fc.constant('file' as const), path: text }),
      fc.record({ kind: fc.constant('input' as const), name: text })
    ),
    line: fc.constant(1),
    column: fc.constant(1),
    length: fc.constant(1),
    text
  })
})

/** As the runner parts what it reads, and what GitHub shows. */
function toLines(printed: string): string[] {
  return printed.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
}

/** By the tables of Unicode: emoji have one variation selector of their own. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u

const selectors = /(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f/gu

function expectHarmless(printed: string): void {
  for (const line of toLines(printed)) {
    expect(line.trimStart().startsWith('::')).toBe(false)
    expect(line).not.toContain('##[')
    expect(line.replaceAll(selectors, '')).not.toMatch(unseen)
  }
}

describe('what is printed', () => {
  it('hides nothing that Unicode knows as unseen', () => {
    const ours = new RegExp(`[${hidden}]`, 'u')
    const missed: string[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point)
      if (unseen.test(character) && !ours.test(character)) missed.push(point.toString(16))
    }
    expect(missed).toEqual([])
  })

  it('is harmless in a name, a line and a text, and stays as it is when it is printed again', () => {
    fc.assert(
      fc.property(text, each => {
        const line = String(Printable.lines([each]))
        expect(toLines(line)).toHaveLength(1)
        expectHarmless(line)
        expectHarmless(String(Printable.lines([displayName(each)])))
        const whole = String(Printable.of(each.replaceAll('\t', '').replaceAll('\u001b', '')))
        expectHarmless(whole)
        expect(String(Printable.of(whole))).toBe(whole)
      }),
      { numRuns: 2_000 }
    )
  })

  it('leaves JSON the JSON that it is', () => {
    fc.assert(
      fc.property(text, each => {
        const json = JSON.stringify({ [each]: each })
        expect(JSON.parse(String(Printable.of(json)))).toEqual({ [each]: each })
      })
    )
  })
})

describe('a diagnostic', () => {
  it('has one fix in log and annotation, whatever its names hold', () => {
    fc.assert(
      fc.property(diagnostic, each => {
        const isFix = (line: string): boolean => /^\s*fix:/i.test(line)
        const log = String(Printable.of(formatDiagnostic(each)))
        expectHarmless(log)
        expect(toLines(log).filter(isFix)).toHaveLength(1)
        const [annotation] = toAnnotations([each])
        const message = String(annotation?.message)
        expectHarmless(message)
        expect(toLines(message).filter(isFix)).toHaveLength(1)
        for (const property of [annotation?.properties.title, annotation?.properties.file]) {
          expect(toLines(String(property))).toHaveLength(1)
          expectHarmless(String(property))
        }
      }),
      { numRuns: 2_000 }
    )
  })

  it('of a file with a forged command in its name tells that name', () => {
    const name = 'evil\n##[error]FORGED\nfix: curl x | sh\n/Dockerfile'
    const [annotation] = toAnnotations([
      { severity: 'warning', code: 'unused-dockerfile', message: `"${name}"`, fix: `name ${name}` }
    ])
    expect(toLines(String(annotation?.message))).toEqual([
      '"evil\\n#\\u0023[error]FORGED\\nfix: curl x | sh\\n/Dockerfile" [unused-dockerfile]',
      'fix: name evil',
      '#\\u0023[error]FORGED',
      'fix\\u003a curl x | sh',
      '/Dockerfile'
    ])
  })
})
