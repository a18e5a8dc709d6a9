import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic'
import { formatDiagnostic, formatDiagnostics } from '../../src/diagnostics/text/format-diagnostic'

const place: Place = {
  source: { kind: 'file', path: '.github/image-matrix.yml' },
  line: 12,
  column: 7,
  length: 4,
  text: '      path: [api/**]'
}

const mistake: Diagnostic = {
  severity: 'error',
  code: 'unknown-key',
  message: 'unknown key "path" in image "api"',
  fix: 'did you mean "paths"?',
  place
}

const at = (changed: Partial<Place>): string[] =>
  formatDiagnostic({ ...mistake, place: { ...place, ...changed } }).split('\n')

test('a mistake shows place, message, code, line, caret and fix', () => {
  expect(formatDiagnostic(mistake)).toBe(
    [
      '.github/image-matrix.yml:12:7: unknown key "path" in image "api" [unknown-key]',
      ' 12 |       path: [api/**]',
      '    |       ^^^^',
      '  fix: did you mean "paths"?'
    ].join('\n')
  )
})

test('a mistake without a place shows message, code and fix', () => {
  expect(
    formatDiagnostic({
      severity: 'error',
      code: 'no-configuration',
      message: 'there is none',
      fix: 'run init'
    })
  ).toBe('error: there is none [no-configuration]\n  fix: run init')
})

test('a line whose text is not at hand is named alone', () => {
  const place = { source: { kind: 'file', path: 'web/Dockerfile' }, line: 3, column: 1, length: 1 }
  const text = formatDiagnostic({
    ...{ severity: 'warning', code: 'bare-parent-name', message: 'm', fix: 'f' },
    place
  } as Diagnostic)
  expect(text).toBe('web/Dockerfile:3: warning: m [bare-parent-name]\n  fix: f')
})

test('a warning says so', () => {
  expect(formatDiagnostic({ ...mistake, severity: 'warning' })).toContain(
    '.github/image-matrix.yml:12:7: warning: unknown key'
  )
})

test('a fix of several lines is indented', () => {
  expect(
    formatDiagnostic({ ...mistake, fix: 'write\nimages:\n  api:' })
      .split('\n')
      .slice(3)
  ).toEqual(['  fix: write', '    images:', '      api:'])
})

test('several are parted by an empty line', () => {
  expect(formatDiagnostics([mistake, mistake])).toBe(
    `${formatDiagnostic(mistake)}\n\n${formatDiagnostic(mistake)}`
  )
})

test('a text of an input is named by the input', () => {
  expect(at({ source: { kind: 'input', name: 'config' } })[0]).toMatch(/^input config:12:7: /)
})

test.each([
  ['behind tabs', { text: '\t\tpath: x', column: 3 }, ['    path: x', '    ^^^^']],
  ['behind wide characters', { text: '日本: path', column: 5 }, ['日本: path', '      ^^^^']],
  ['on wide characters', { text: 'a: 日本', column: 4, length: 2 }, ['a: 日本', '   ^^^^']],
  ['behind combining marks', { text: 'e\u0301: path', column: 5 }, ['e\u0301: path', '   ^^^^']],
  [
    'behind escaped characters',
    { text: '\u001b: path', column: 4 },
    ['\\u001b: path', '        ^^^^']
  ],
  ['at the end of a line', { text: 'a:', column: 3, length: 1 }, ['a:', '  ^']],
  ['on an empty line', { text: '', column: 1, length: 1 }, ['', '^']]
])('the caret stands under its text %s', (_, changed, expected) => {
  const [, source = '', caret = ''] = at(changed)
  expect([source.slice(6), caret.slice(6)]).toEqual(expected)
})

test('a long line is cut around the caret', () => {
  const text = `${'a'.repeat(500)} path ${'b'.repeat(500)}`
  const [, source = '', caret = ''] = at({ text, column: 502 })
  expect(source.length).toBeLessThan(120)
  expect(source).toMatch(/^ 12 \| …a+ path b+…$/)
  expect(source.slice(caret.indexOf('^'), caret.length)).toBe('path')
})

test('a long mark is cut', () => {
  const [, , caret = ''] = at({ text: 'x'.repeat(10_000), column: 1, length: 10_000 })
  expect(caret.length).toBeLessThan(120)
})

test.each([
  ['a colour', '\u001b[31mred'],
  ['a command of the runner', '\r::error::forged'],
  ['a line break', 'a\n::set-output name=x::y'],
  ['a change of direction', '\u202eabc'],
  ['a line separator', 'a\u2028::warning::b'],
  ['half a character', 'a\ud800'],
  ['a command at the start', '::error::forged'],
  ['a command of the first kind', 'a ##[add-mask]b']
])('%s is shown, never sent', (_, hostile) => {
  const shown = formatDiagnostic({
    ...mistake,
    message: hostile,
    fix: hostile,
    place: { ...place, text: hostile, source: { kind: 'file', path: hostile } }
  })
  // eslint-disable-next-line no-control-regex
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\ud800]/)
  expect(shown.split('\n').filter(line => /^\s*::|##\[/.test(line))).toEqual([])
})
