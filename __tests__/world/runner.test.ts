import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import * as fc from 'fast-check'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { Printable } from '../../src/diagnostics/text/printable'
import { jobRunner } from '../../src/world/runner/job-runner'
import { toAnnotations } from '../../src/world/runner/to-annotations'

const folder = mkdtempSync(join(tmpdir(), 'image-matrix-'))
const { env } = process
let printed = ''

beforeEach(() => {
  printed = ''
  process.env = {}
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  process.env = env
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Sets a variable to an empty file, as the runner does. */
function createFile(variable: string): string {
  const file = join(folder, variable)
  writeFileSync(file, '')
  process.env[variable] = file
  return file
}

const mistake: Diagnostic = {
  severity: 'error',
  code: 'unknown-key',
  message: 'unknown key "path"',
  fix: 'did you mean "paths"?',
  place: {
    source: { kind: 'file', path: '.github/image-matrix.yml' },
    line: 12,
    column: 7,
    length: 4,
    text: ''
  }
}

describe('inputs', () => {
  test('are named as the runner names them, and left as they are', () => {
    process.env['INPUT_CHANGED-FILES'] = '  a\n b\n'
    process.env['INPUT_TWO_WORDS'] = 'x'
    expect(jobRunner.input('changed-files')).toBe('  a\n b\n')
    expect(jobRunner.input('two words')).toBe('x')
    expect(jobRunner.input('none')).toBe('')
  })

  test('and variables that are empty are not set', () => {
    process.env['EMPTY'] = ''
    expect(jobRunner.variable('EMPTY')).toBeUndefined()
  })
})

describe('outputs', () => {
  test('are written to the file of the runner, later values behind earlier ones', () => {
    const file = createFile('GITHUB_OUTPUT')
    jobRunner.setOutputs(new Map([['one', '1']]))
    jobRunner.setOutputs(
      new Map([
        ['one', 'a\nb'],
        ['two', '{}']
      ])
    )
    const pattern = /^(\w+)<<(ghadelimiter_\S+)\n([^]*?)\n\2\n/gm
    const found = [...readFileSync(file, 'utf8').matchAll(pattern)].map(match => [
      match[1],
      match[3]
    ])
    expect(found).toEqual([
      ['one', '1'],
      ['one', 'a\nb'],
      ['two', '{}']
    ])
    expect(printed).toBe('')
  })

  test('are printed in a terminal, the last values alone', () => {
    jobRunner.presetOutputs(new Map([['result', 'failed']]))
    jobRunner.setOutputs(new Map([['result', 'planned']]))
    expect(printed).toBe('result=planned\n')
  })

  test('are a failure in a job that has no file for them', () => {
    process.env['GITHUB_ACTIONS'] = 'true'
    const outputs = new Map([['result', 'planned']])
    expect(() => {
      jobRunner.presetOutputs(outputs)
    }).toThrow('GITHUB_OUTPUT is not set')
    expect(() => {
      jobRunner.setOutputs(outputs)
    }).toThrow('GITHUB_OUTPUT is not set')
    expect(printed).toBe('')
  })
})

describe('the summary', () => {
  test('is kept in the file of the runner, and nowhere without it', () => {
    jobRunner.writeSummary(Printable.of('lost'))
    const file = createFile('GITHUB_STEP_SUMMARY')
    jobRunner.writeSummary(Printable.of('# kept'))
    expect(readFileSync(file, 'utf8')).toBe('# kept\n')
    expect(printed).toBe('')
  })
})

describe('annotations', () => {
  test('are none in a terminal', () => {
    jobRunner.annotate([mistake])
    expect(printed).toBe('')
  })

  test('carry place, code and fix, escaped', () => {
    process.env['GITHUB_ACTIONS'] = 'true'
    jobRunner.annotate([{ ...mistake, message: 'a: 100%\n::error::b' }])
    expect(printed).toBe(
      '::error title=unknown-key,file=.github/image-matrix.yml,line=12,endLine=12,col=7,endColumn=10' +
        '::a: 100%25\\n::error::b [unknown-key]%0Afix: did you mean "paths"?\n'
    )
  })

  test('of an input name no file', () => {
    const place = { ...mistake.place, source: { kind: 'input', name: 'config' } }
    const [annotation] = toAnnotations([{ ...mistake, place } as Diagnostic])
    expect(Object.keys(annotation?.properties ?? {})).toEqual(['title'])
    expect(String(annotation?.properties.title)).toBe('unknown-key')
  })

  test('are ten of a severity: the last counts the rest', () => {
    const warning: Diagnostic = { ...mistake, severity: 'warning' }
    const ten = Array<Diagnostic>(10).fill(warning)
    expect(toAnnotations(ten)).toHaveLength(10)
    const many = toAnnotations([...ten, warning, warning, mistake])
    expect(many.map(each => each.severity)).toEqual(['error', ...Array<string>(10).fill('warning')])
    expect(String(many.at(-1)?.message)).toBe(
      '3 more warnings: the log of this step shows all of them'
    )
  })

  test('are cut at 4,096 characters, between characters', () => {
    const [annotation] = toAnnotations([{ ...mistake, message: '😀'.repeat(4_000) }])
    expect(String(annotation?.message).length).toBeLessThanOrEqual(4_096)
    expect(String(annotation?.message)).toMatch(/^(?:😀)+…$/u)
  })
})

describe('a group', () => {
  test('is folded by the runner of a job', () => {
    process.env['GITHUB_ACTIONS'] = 'true'
    jobRunner.printGroup(Printable.of('Why'), Printable.of('a\nb'))
    expect(printed).toBe('::group::Why\na\nb\n::endgroup::\n')
  })

  test('is a heading in a terminal', () => {
    jobRunner.printGroup(Printable.of('Why'), Printable.of('a\n\nb'))
    expect(printed).toBe('Why\n  a\n\n  b\n\n')
  })
})

describe('the log', () => {
  test.each([
    ['a command', '::error::x', '\\u003a:error::x'],
    ['a command behind blanks', ' \t\u00a0::error::x', ' \t\u00a0\\u003a:error::x'],
    [
      'a command of the second line',
      'a\n::set-output name=a::b',
      'a\n\\u003a:set-output name=a::b'
    ],
    ['a command behind a carriage return', 'a\r::error::x', 'a\\r::error::x'],
    ['a command behind a line separator', 'a\u2028::error::x', 'a\\u2028::error::x'],
    ['an old command, wherever it stands', 'a ##[error]x', 'a #\\u0023[error]x'],
    ['what hides behind one character', '###[error]', '##\\u0023[error]'],
    ['a terminal that is cleared', '\u001b[2Jx', '\\u001b[2Jx'],
    ['text that is hidden', '\u001b[8mx', '\\u001b[8mx'],
    ['text that runs backwards', 'a\u202eb', 'a\\u202eb'],
    ['bytes that are not UTF-8', 'caf\udce9', 'caf\\udce9'],
    ['a bell', '\u0007', '\\u0007']
  ])('breaks %s', (_, text, expected) => {
    jobRunner.print(Printable.of(text))
    expect(printed).toBe(`${expected}\n`)
  })

  test.each([
    '',
    'a::b',
    'C:: x',
    '# [x]',
    '\ttab',
    '\u001b[31mred\u001b[0m \u001b[1;32mgreen\u001b[39m',
    '😀'
  ])('leaves %j as it is', text => {
    expect(String(Printable.of(text))).toBe(text)
  })

  test('holds no line that a runner takes for a command', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      '#',
      '[',
      ']',
      'error',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\ufeff'
    )
    const text = fc
      .array(fc.oneof(part, fc.string({ unit: 'binary' })))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, each => {
        for (const line of String(Printable.of(each)).split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 1_000 }
    )
  })
})
