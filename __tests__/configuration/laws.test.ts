import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { formatDiagnostics } from '../../src/diagnostics/text/format-diagnostic'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { readRecipes } from '../../src/run/configuration/read-bases'

const source = { kind: 'input', name: 'config' } as const

const samples = ['valid', 'golden'].flatMap(folder =>
  readdirSync(join(import.meta.dirname, folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => readFileSync(join(import.meta.dirname, folder, name), 'utf8'))
)

/** What is wrong with a text, alone and as the file of filters. */
function diagnose(text: string): readonly Diagnostic[] {
  const filters = new Map([['.github/filters.yml', text]])
  const alone = parseConfiguration({ source, text, files: filters })
  const asFilters = parseConfiguration({
    source,
    text: 'filters: .github/filters.yml\nimages: { api: }',
    files: filters
  })
  return [alone, asFilters].flatMap(result => ('diagnostics' in result ? result.diagnostics : []))
}

/** A sample with a few pieces cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 12 }),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          '\t',
          ': ',
          '- ',
          '[',
          '}',
          '*a',
          '&a ',
          '!x ',
          '"',
          '|\n',
          '<<: ',
          'null',
          '{}',
          '---\n',
          '\u0000',
          '日本'
        )
      ),
      { maxLength: 6 }
    )
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, piece]) => {
      const start = Math.floor(at * now.length)
      return now.slice(0, start) + piece + now.slice(start + length)
    }, text)
  )

const anyText = fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 200 }), fc.string())

test('any text is read without an exception, and every place lies in it', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = text.replace(/^\uFEFF/, '').split('\n')
      for (const { place } of diagnose(text)) {
        if (place?.text === undefined) throw new Error('every mistake in a text has a place')
        if (place.source.kind === 'file' && place.source.path !== '.github/filters.yml') continue
        const line = (lines[place.line - 1] ?? '').replace(/\r$/, '')
        if (
          place.text !== line &&
          !place.text.startsWith('filters: ') &&
          place.text !== 'images: { api: }'
        ) {
          throw new Error(
            `line ${place.line} is ${JSON.stringify(line)}, not ${JSON.stringify(place.text)}`
          )
        }
        expect(place.column).toBeGreaterThanOrEqual(1)
        expect(place.length).toBeGreaterThanOrEqual(1)
        expect(place.column - 1).toBeLessThanOrEqual(place.text.length)
      }
    }),
    { numRuns: 300 }
  )
})

test('recipes are known exactly where a plan could have been made', () => {
  fc.assert(
    fc.property(anyText, text => {
      const parsed = parseConfiguration({ source, text })
      if (parsed.kind === 'needs') return
      expect(readRecipes(text) !== undefined).toBe(parsed.kind === 'valid')
    }),
    { numRuns: 200 }
  )
})

test('the text of a mistake holds nothing that a terminal or a runner acts on', () => {
  fc.assert(
    fc.property(anyText, text => {
      const shown = formatDiagnostics(diagnose(text))
      // eslint-disable-next-line no-control-regex
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^\s*::|##\[/m)
    }),
    { numRuns: 150 }
  )
})

const name = fc.constantFrom(
  'api',
  'web',
  'base',
  'tools',
  'Bad',
  'all',
  'a/b',
  'a-b',
  'constructor'
)
const value = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'target:api',
      'target:web',
      'a/**',
      '!x',
      '/a',
      '',
      true,
      3,
      null,
      '{image}',
      'linux/amd64'
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'images', 'paths', 'file', 'build-args'), tie('value'), {
      maxKeys: 3
    })
  )
})).value
const key = fc.constantFrom(
  'context',
  'file',
  'target',
  'paths',
  'filters',
  'tests',
  'dev',
  'matrix',
  'build-args',
  'publish',
  'local-tag',
  'pths'
)
const image = fc.record(
  {
    'build-contexts': fc.dictionary(
      fc.constantFrom('b', 'c', 'd'),
      fc.constantFrom('target:api', 'target:base', 'target:web', './x')
    ),
    tests: fc.record({ images: fc.array(name, { maxLength: 3 }) })
  },
  { requiredKeys: [] }
)
const configuration = fc.record({
  images: fc.dictionary(name, fc.oneof(image, fc.dictionary(key, value, { maxKeys: 4 })), {
    maxKeys: 6
  }),
  labels: value,
  publish: value,
  'build-all': value
})

test('the order of keys changes no mistake', () => {
  fc.assert(
    fc.property(configuration, written => {
      const mistakes = (one: unknown): string[] =>
        diagnose(stringify(one, { aliasDuplicateObjects: false }))
          .filter(({ place }) => place?.source.kind === 'input')
          .map(({ code, message }) => `${code} ${message}`)
          .sort()
      expect(mistakes(reverseKeys(written))).toEqual(mistakes(written))
    }),
    { numRuns: 200 }
  )
})

function reverseKeys(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(reverseKeys)
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(
    Object.entries(written)
      .reverse()
      .map(([field, below]) => [field, reverseKeys(below)])
  )
}
