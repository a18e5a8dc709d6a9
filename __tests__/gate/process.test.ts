import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseOutputs } from '../../scripts/run-plan.mjs'
import { project } from '../../scripts/scratch.mjs'
import { listCommands } from '../action/repository'
import { asking, failure, planned, skipped, success, toNeeds } from './needs'

interface Answer {
  readonly status: number | null
  readonly log: string
  /** Every value that was set, in its order. */
  readonly results: readonly (readonly string[])[]
  readonly summary: string
}

/** Runs dist/gate as the runner does. */
function runGate(
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string | undefined>> = {}
): Answer {
  const home = mkdtempSync(join(tmpdir(), 'image-matrix-gate-'))
  const [output, summary] = [join(home, 'output'), join(home, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
    ),
    ...variables
  }
  try {
    const entry = join(project, 'dist/gate/index.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [entry], {
      cwd: home,
      env,
      encoding: 'utf8'
    })
    return {
      status,
      log: stdout + stderr,
      results: parseOutputs(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8')
    }
  } finally {
    rmSync(home, { recursive: true })
  }
}

const open = toNeeds({ plan: asking('build'), build: success, test: skipped })
const shut = toNeeds({ plan: asking('build', 'test'), build: success, test: skipped })

test('an open gate ends with 0, and tells why each job is right', () => {
  const { status, log, results, summary } = runGate({ needs: open, plan: '', jobs: '' })
  expect([status, results.at(-1)]).toEqual([0, ['result', 'passed']])
  expect(log).toBe(
    [
      'The gate is open: 2 jobs ran, 1 rightly skipped',
      '',
      'JOB    RESULT   WHY',
      'plan   success  the plan was made',
      'build  success  it was asked for: do_build is true',
      'test   skipped  do_test is false',
      ''
    ].join('\n')
  )
  expect(summary).toBe(
    [
      '## ✅ The gate is open: 2 jobs ran, 1 rightly skipped',
      '',
      '| job | result | why |',
      '| --- | --- | --- |',
      '| `plan` | ✅ success | the plan was made |',
      '| `build` | ✅ success | it was asked for: `do_build` is true |',
      '| `test` | ✅ skipped | `do_test` is false |',
      '',
      ''
    ].join('\n')
  )
})

test('a shut gate ends with 1, and tells what to type: in log, annotation and summary', () => {
  const fork = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'octo-org/image-matrix',
    GITHUB_ACTION_REF: 'v1'
  }
  const { status, log, results, summary } = runGate({ needs: shut }, fork)
  expect([status, results]).toEqual([1, [['result', 'failed']]])
  const page = 'https://github.com/octo-org/image-matrix/blob/v1/docs/errors.md'
  for (const text of [log, summary]) {
    expect(text).toContain(`\nWhat job-skipped means: ${page}#job-skipped\n`)
  }
  expect(log).toContain('test   skipped  wrong  it was asked for: do_test is true')
  expect(log).toContain('\n::error title=job-skipped::the job "test" was skipped')
  expect(log).toContain(
    "\n  fix: if: ${{ !failure() && !cancelled() && needs.plan.outputs.do_test == 'true' }}"
  )
  expect(summary).toContain('## ❌ The gate is shut: 1 mistake')
  expect(summary).toContain('| `test` | ❌ skipped | it was asked for: `do_test` is true |')
  expect(summary).toContain('error: the job "test" was skipped')
})

test('the result is failed before anything else', () => {
  expect(runGate({ needs: open }).results[0]).toEqual(['result', 'failed'])
})

const hostile = [
  ['no text', ''],
  ['no JSON', '{"plan"'],
  ['a job twice', open.replace('"test"', '"build"')],
  ['a command in the name of a job', JSON.stringify({ 'x\n::error::forged': success })],
  [
    'a command in a result',
    JSON.stringify({ plan: { result: '\n::set-output name=result::passed' } })
  ],
  [
    'a command in an output',
    toNeeds({ plan: planned({ do_build: '\n::error::forged\r##[error]x' }) })
  ],
  ['a picture in an output', toNeeds({ plan: planned({ do_build: '![x](http://x)<img src=x>' }) })],
  ['a fence in an output', toNeeds({ plan: planned({ do_build: '```\n# Title\n<script>' }) })],
  ['colours in an output', toNeeds({ plan: planned({ do_build: '\u001b[31m\u001b]0;x\u0007' }) })],
  [
    'a turned direction in the result',
    toNeeds({ plan: { result: 'success', outputs: { result: '\u202edennalp' } } })
  ],
  ['half a character', '{"plan":{"result":"success","outputs":{"result":"\\ud800"}}}'],
  ['a failure under an inherited name', `{"__proto__":{"result":"failure"},${open.slice(1)}`],
  ['a very long text', `{"plan":{"result":"${'x'.repeat(120_000)}"}}`],
  [
    'a thousand jobs',
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`a${index}`, failure]))
    )
  ]
] as const

describe('needs that hold', () => {
  it.each(hostile)('%s are red, and do nothing', (_, needs) => {
    const { status, log, results, summary } = runGate({ needs })
    expect([status, results.at(-1)]).toEqual([1, ['result', 'failed']])
    expect(new Set(listCommands(log))).toEqual(new Set(['error']))
    expect(log).not.toMatch(/^::error(?! title=[a-z -]+::)/m)
    expect(
      ['\u001b', '\u0007', '\u202e', 'unexpected-failure'].filter(sign => log.includes(sign))
    ).toEqual([])
    expect(withoutCode(summary)).not.toMatch(/[<!]|^# /m)
    expect(['\u001b', '\u202e'].filter(sign => summary.includes(sign))).toEqual([])
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000)
  })
})

/** What is alive in Markdown. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^`\n]*\n[^]*?^\1`*$/gm, '').replace(/(`+)[^\n]+?\1/g, '')
}

test('without a file for outputs it is red, and says so', () => {
  const { status, log } = runGate({ needs: open }, { GITHUB_OUTPUT: undefined })
  expect([status, log]).toEqual([1, expect.stringContaining('[unwritable-outputs]')])
})

test('a summary that cannot be written is no reason to be red', () => {
  const { status, log } = runGate({ needs: open }, { GITHUB_STEP_SUMMARY: '/nowhere/summary' })
  expect([status, log]).toEqual([0, expect.stringContaining('could not be written')])
})

test('outside of a job the result is printed, and nothing is a command', () => {
  const unset = {
    GITHUB_ACTIONS: undefined,
    GITHUB_OUTPUT: undefined,
    GITHUB_STEP_SUMMARY: undefined
  }
  const { status, log } = runGate({ needs: shut }, unset)
  expect([status, listCommands(log)]).toEqual([1, []])
  expect(log).toMatch(/^result=failed$/m)
})
