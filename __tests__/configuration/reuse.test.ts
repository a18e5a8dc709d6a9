import { formatDiagnostics } from '../../src/diagnostics/text/format-diagnostic'
import type { Reuse } from '../../src/images/configuration'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

const hour = 3_600_000
const day = 24 * hour

function parse(text: string) {
  const result = parseConfiguration({
    source: { kind: 'file', path: 'image-matrix.yml' },
    text: `${text}\nimages: { api: }\n`,
    files: new Map()
  })
  if (!('diagnostics' in result)) throw new Error('it needs a file')
  return result
}

function read(text: string): Reuse | undefined {
  const result = parse(text)
  if (result.kind === 'valid') return result.configuration.reuse
  throw new Error(formatDiagnostics(result.diagnostics))
}

/** The first mistake and its fix, without its place. */
function complain(text: string): string {
  const result = parse(text)
  const [first] = result.kind === 'broken' ? result.diagnostics : []
  return first === undefined ? '' : `${first.message} [${first.code}] ${first.fix}`
}

const defaults = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch']

describe('the key reuse', () => {
  test.each<[string, Reuse | undefined]>([
    ['', undefined],
    ['reuse: {}', { with: [], store: [...defaults, 'merge_group'] }],
    [
      'reuse: { with: [a/**, "!a/b"] }',
      { with: ['a/**', '!a/b'], store: [...defaults, 'merge_group'] }
    ],
    ['reuse: { store: [push] }', { with: [], store: ['push'] }],
    ['reuse: { store: [] }', { with: [], store: [] }],
    [
      'reuse: { store: [pull_request, merge_group] }',
      { with: [], store: ['pull_request', 'merge_group'] }
    ],
    ['publish: { events: [push] }\nreuse: {}', { with: [], store: ['push', 'merge_group'] }],
    ['publish: { events: [merge_group] }\nreuse: {}', { with: [], store: ['merge_group'] }],
    ['publish: { events: [] }\nreuse: {}', { with: [], store: ['merge_group'] }]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each<[string, number]>([
    ['1h', hour],
    ['36h', 36 * hour],
    ['30d', 30 * day],
    ['2w', 14 * day],
    ['99999w', 99_999 * 7 * day]
  ])('takes %s for an age', (written, age) => {
    expect(read(`reuse: { max-age: ${written}, store: [] }`)?.maxAge).toBe(age)
  })

  test.each<[string, string]>([
    ['30', '30d'],
    ['0d', '30d'],
    ['30 days', '30d'],
    ['30D', '30d'],
    ['1.5d', '1d'],
    ['-3d', '30d'],
    ['4 weeks', '4w'],
    ['12hours', '12h'],
    ['2m', '2d'],
    ['100000d', '10000d'],
    ['P30D', '30d'],
    ['forever', '30d']
  ])('takes %s for no age, and says what one looks like', (written, meant) => {
    expect(complain(`reuse: { max-age: ${written} }`)).toBe(
      `"${written}" is no age [invalid-value] write a number with h, d or w for hours, days or weeks, as ${meant}`
    )
  })

  test.each<[string, string]>([
    ['true', 'write {}, which switches it on'],
    ['30d', "write { max-age: '30d' }"],
    ['false', 'no key'],
    ['never', 'no key']
  ])('does not take %s, and says what is meant', (written, part) => {
    expect(complain(`reuse: ${written}`)).toContain(part)
  })

  test.each([
    ['pull_request_target', 'nothing is ever stored'],
    ['workflow_run', 'nothing is ever stored'],
    ['pull_request_review', 'nothing is ever stored'],
    ['merge-group', 'merge_group'],
    ['pushes', 'push'],
    ['workflow_call', '']
  ])('does not take the event %s in store', (event, part) => {
    const text = complain(`reuse: { store: [${event}] }`)
    expect(text).toContain(event)
    expect(text).toContain(part)
  })

  test.each([
    ['reuse: { maxage: 30d }', 'unknown-key'],
    ['reuse: { with: ["!a"] }', 'only-negated-patterns'],
    ['reuse: { with: [/a] }', 'invalid-pattern'],
    ['reuse: { with: a }', ''],
    ['reuse: [a]', 'with'],
    ['reuse: { max-age: [30d] }', 'wrong-type']
  ])('refuses %s', (text, part) => {
    expect(complain(text)).not.toBe('')
    expect(complain(text)).toContain(part)
  })
})

describe('reuse of an image', () => {
  test.each<[string, boolean | undefined]>([
    ['{}', undefined],
    ['{ reuse: true }', true],
    ['{ reuse: false }', false]
  ])('%s', (image, expected) => {
    const own = parseConfiguration({
      source: { kind: 'file', path: 'image-matrix.yml' },
      text: `images: { api: ${image} }`,
      files: new Map()
    })
    expect(own.kind === 'valid' && own.configuration.images[0]?.reuse).toBe(expected)
  })
})
