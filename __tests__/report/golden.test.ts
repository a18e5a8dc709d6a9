import { styleText } from 'node:util'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { Printable } from '../../src/diagnostics/text/printable'
import type { Plan } from '../../src/plan/plan'
import { toPlanJson } from '../../src/report/json/to-plan-json'
import type { MatrixSettings } from '../../src/report/matrix/settings'
import { type OutputsOrMistakes, toOutputs } from '../../src/report/matrix/to-outputs'
import { type Palette, plain } from '../../src/report/phrases/palette'
import { renderLog, toLogLines } from '../../src/report/render-log'
import { toReport } from '../../src/report/report'
import { renderFailedSummary } from '../../src/report/summary/render-failed-summary'
import { renderSummary } from '../../src/report/summary/render-summary'
import {
  apiChanged,
  chained,
  everything,
  fifty,
  hostile,
  lost,
  nothing,
  partlySkipped,
  same,
  skipped
} from './examples'
import { expectGolden } from './golden'
import { settings } from './plans'
import { remembering } from './reuse-example'

const split: MatrixSettings = {
  runners: new Map([
    ['default', 'ubuntu-24.04'],
    ['linux/arm64', 'ubuntu-24.04-arm']
  ]),
  stages: 6,
  platforms: 'split'
}

const warning: Diagnostic = {
  severity: 'warning',
  code: 'dead-pattern',
  message: 'pattern "py_packages/**" of filter "api" matches no tracked file',
  fix: 'did you mean "packages/**"?',
  place: {
    source: { kind: 'file', path: '.github/filters.yml' },
    line: 10,
    column: 5,
    length: 14,
    text: '  - py_packages/**'
  }
}

const coloured: Palette = {
  strong: text => styleText('bold', text, { validateStream: false }),
  faint: text => styleText('dim', text, { validateStream: false }),
  build: text => styleText('blue', text, { validateStream: false }),
  reuse: text => styleText('cyan', text, { validateStream: false }),
  publish: text => styleText('green', text, { validateStream: false }),
  test: text => styleText('magenta', text, { validateStream: false }),
  warning: text => styleText('yellow', text, { validateStream: false })
}

const cases: readonly (readonly [string, Plan, MatrixSettings])[] = [
  ['api-changed', apiChanged, settings],
  ['nothing', nothing, settings],
  ['chained', chained, split],
  ['reuse', remembering, { ...settings, stages: 2 }],
  ['fifty', fifty, { ...settings, stages: 2 }],
  ['everything', everything, settings],
  ['lost', lost, settings],
  ['same', same, settings],
  ['skipped', skipped, settings],
  ['partly-skipped', partlySkipped, settings],
  ['hostile', hostile, { ...settings, stages: 2 }]
]

test('skipped: the plan names the label beside what it skips', () => {
  const parsed = JSON.parse(toPlanJson(skipped, [])) as { images: Record<string, object> }
  const names = Object.entries(parsed.images).flatMap(([name, image]) =>
    'skipped-by' in image ? [`${name}: ${String(image['skipped-by'])}`] : []
  )
  expect(names).toEqual(['api: Images: *skip*', 'frontend: Images: *skip*'])
})

describe('a plan as files that a person can read', () => {
  test.each(cases)('%s: the summary', (name, plan, how) => {
    expectGolden(`${name}.md`, renderSummary(report(plan, how)))
  })

  test.each(cases)('%s: the log', (name, plan, how) => {
    const lines = toLogLines(renderLog(report(plan, how), plain))
    expectGolden(`${name}.txt`, String(Printable.of(`${lines.join('\n')}\n`)))
  })

  test.each(cases.slice(0, 4))('%s: the outputs', (name, plan, how) => {
    const values = [...report(plan, how).outputs].map(([key, value]) => [key, parse(value)])
    expectGolden(`${name}.json`, `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`)
  })

  test('colours: the log of a terminal', () => {
    const lines = toLogLines(renderLog(report(apiChanged, settings), coloured))
    expectGolden('api-changed.ansi', `${lines.join('\n')}\n`)
  })

  test('failed: the summary of a run that could not plan', () => {
    const mistakes = toOutputs(chained, { ...split, stages: 2, runners: new Map() })
    if (mistakes.kind !== 'mistakes') throw new Error('the plan is deeper than its stages')
    const format = ({ code, message, fix }: Diagnostic): string =>
      `${message} [${code}]\n  fix: ${fix.replaceAll('\n', '\n       ')}`
    expectGolden('failed.md', renderFailedSummary(mistakes.diagnostics, format))
  })
})

function report(plan: Plan, how: MatrixSettings) {
  const result = toOutputs(plan, how)
  const warnings = plan === apiChanged ? [warning] : []
  return toReport({ plan, warnings, outputs: outputsOf(result) })
}

function outputsOf(result: OutputsOrMistakes) {
  if (result.kind === 'outputs') return result.outputs
  throw new Error(result.diagnostics.map(({ message }) => message).join('\n'))
}

function parse(value: string): unknown {
  return value === 'planned' ? value : JSON.parse(value)
}
