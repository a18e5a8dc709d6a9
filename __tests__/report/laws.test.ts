import fc from 'fast-check'
import { Printable } from '../../src/diagnostics/text/printable'
import { entryKeys } from '../../src/images/entry-keys'
import type { Plan } from '../../src/plan/plan'
import { type Json, toJson } from '../../src/report/json/json'
import { listMatrixKeys } from '../../src/report/matrix/entry'
import { emptyOutputs, outputNames } from '../../src/report/matrix/outputs'
import { toEntries } from '../../src/report/matrix/to-entries'
import { toOutputs } from '../../src/report/matrix/to-outputs'
import { plain } from '../../src/report/phrases/palette'
import { renderLog, toLogLines } from '../../src/report/render-log'
import { type Report, toReport } from '../../src/report/report'
import { renderFailedSummary } from '../../src/report/summary/render-failed-summary'
import { renderSummary } from '../../src/report/summary/render-summary'
import { anyPlan, anyText } from './arbitrary-plan'
import { hostile } from './examples'
import { settings } from './plans'

const staged = { ...settings, stages: 4 }

function outputsOf(plan: Plan) {
  const result = toOutputs(plan, staged)
  if (result.kind === 'mistakes') throw new Error('no plan here is too large')
  return result.outputs
}

function reportOf(plan: Plan) {
  const warning = {
    severity: 'warning' as const,
    code: 'dead-pattern' as const,
    message: `${plan.event} and "${plan.event}"`,
    fix: plan.event
  }
  return toReport({ plan, outputs: outputsOf(plan), warnings: [warning] })
}

describe('outputs', () => {
  test('are always all there, never empty, and always parse', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const outputs = outputsOf(plan)
        expect([...outputs.keys()]).toEqual([...outputNames])
        for (const [name, value] of outputs) {
          if (name === 'result') expect(value).toBe('planned')
          else expect(JSON.parse(value)).not.toBeNull()
        }
      })
    )
    expect([...emptyOutputs().keys()]).toEqual([...outputNames])
    expect(emptyOutputs().get('plan')).toBe('{"version":1,"result":"failed","images":{}}')
  })

  test('hold no character that a shell, HTML or a log could act on', () => {
    const harmless = /^(?:[A-Za-z0-9 _\-./:,=+"{}[\]]|\\u[0-9a-f]{4})*$/
    const check = (plan: Plan): void => {
      for (const value of outputsOf(plan).values()) expect(value).toMatch(harmless)
    }
    check(hostile)
    fc.assert(fc.property(anyPlan, check))
  })

  test('give every name back exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const value: Json = new Map<string, Json>([
          ['a', [text, 1, true, null]],
          [`${key}!`, text]
        ])
        expect(new Map(Object.entries(JSON.parse(toJson(value)) as object))).toEqual(value)
      })
    )
  })

  test('publish a part of what they build, and skip the rest', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const { build, publish } = toEntries(plan, settings)
        const built = new Set(build.map(entry => entry.get('image')))
        for (const entry of publish) expect(built).toContain(entry.get('image'))
        const skipped = JSON.parse(outputsOf(plan).get('skip_images') ?? '') as unknown[]
        expect(skipped.length + built.size).toBe(plan.images.length)
      })
    )
  })

  test('stages hold exactly the build matrix', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const outputs = outputsOf(plan)
        const stages = JSON.parse(outputs.get('stages') ?? '') as { include: unknown[] }[]
        const build = JSON.parse(outputs.get('build_matrix') ?? '') as { include: unknown[] }
        expect(stages).toHaveLength(4)
        expect(stages.flatMap(stage => stage.include)).toEqual(build.include)
      })
    )
  })
})

describe('entries', () => {
  test('have every key, in one order, and only strings', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const free = listMatrixKeys(plan.images)
        const keys = [...entryKeys, ...free.filter(key => !entryKeys.some(own => own === key))]
        const { build, publish, test: tests, dev } = toEntries(plan, settings)
        for (const entry of [...build, ...publish, ...tests, ...dev]) {
          expect([...entry.keys()]).toEqual(keys)
          for (const value of entry.values()) expect(typeof value).toBe('string')
        }
      })
    )
  })

  test('are ordered by stage and configuration, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const place = new Map(plan.images.map(({ image }, index) => [image.name, index]))
        const order = (entry: ReadonlyMap<string, string>): number =>
          Number(entry.get('stage')) * 1000 + (place.get(entry.get('image') ?? '') ?? -1)
        for (const entries of Object.values(toEntries(plan, settings)) as ReadonlyMap<
          string,
          string
        >[][]) {
          const places = entries.map(order)
          expect(places).toEqual([...places].sort((one, other) => one - other))
        }
      })
    )
  })

  test('hold no file name, label or reason of the run', () => {
    const [, ...rest] = toEntries(hostile, settings).build
    expect(rest.length).toBeGreaterThan(0)
    expect(toEntries(hostile, settings).build[0]?.get('reason')).toBe(
      'input-changed, label, changes-unknown; tests only'
    )
  })
})

describe('the summary', () => {
  test('holds nothing live of any name', () => {
    const check = (plan: Plan): void => {
      expectInert(renderSummary(reportOf(plan)))
    }
    check(hostile)
    fc.assert(fc.property(anyPlan, check))
  })

  test('of a failed run keeps hostile text in its block of code', () => {
    fc.assert(
      fc.property(anyText, text => {
        const mistake = { severity: 'error', code: 'wrong-type', message: text, fix: text } as const
        expectInert(renderFailedSummary([mistake], ({ message }) => `\`\`\`\n${message}`))
      })
    )
  })
})

/** As they are printed. */
function linesOf(report: Report): string[] {
  const lines = toLogLines(renderLog(report, plain))
  return String(Printable.of(lines.join('\n'))).split('\n')
}

describe('the log', () => {
  test('holds no control character and no command of the runner', () => {
    const check = (plan: Plan): void => {
      for (const line of linesOf(reportOf(plan))) {
        expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e]/u)
      }
    }
    check(hostile)
    fc.assert(fc.property(anyPlan, check))
  })
})

/**
 * Takes away what Markdown does not look into (code) and the program's own mark-up; what is left
 * may hold words alone.
 */
function expectInert(markdown: string): void {
  const prose = withoutBlocks(markdown.split('\n'))
    .map(line => withoutSpans(line.replace(/^(?:##+ |- )/, '')))
    .join('\n')
    .replaceAll(/<\/?(?:details|summary|sub)>|<br>|:-:|:--| \| |^\| | \|$/gm, '')
  expect(prose).toMatch(/^(?:[\p{L}\p{N}\p{So}\ufe0f\s,.;:()?'"→…·%-]|(?<=\()\+)*$/u)
  expect(prose).not.toMatch(/www\.|:\/\/|gh-\d/i)
}

/** Those below an item of a list stand two blanks deeper, with every line of theirs. */
function withoutBlocks(lines: readonly string[]): string[] {
  let fence: string | undefined
  let depth = ''
  return lines.filter(whole => {
    if (fence === undefined) depth = /^ {2}(?=`{3})/.exec(whole)?.[0] ?? ''
    else expect(whole.startsWith(depth)).toBe(true)
    const line = whole.slice(depth.length)
    const mark = /^`{3,}/.exec(line)?.[0]
    if (fence === undefined && mark !== undefined && /^`+(?:text|mermaid|yaml)$/.test(line)) {
      fence = mark
      return false
    }
    if (fence === undefined) return true
    if (line.trim() === fence) fence = undefined
    else expect(/^ {0,3}(`+)\s*$/.exec(line)?.[1]?.length ?? 0).toBeLessThan(fence.length)
    return false
  })
}

/** Code spans as CommonMark reads them: a run of backticks to the next run of the same length. */
function withoutSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)]
  let prose = ''
  let from = 0
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index]
    const rest = runs.slice(index + 1)
    const close = rest.findIndex(run => run[0].length === open?.[0].length)
    if (open === undefined || close === -1) continue
    const end = rest[close]
    if (end === undefined) continue
    const span = line.slice(open.index, end.index)
    // In a table, a `|` inside a span must be escaped, or it ends the cell and the span with it.
    if (line.startsWith('| ')) expect(span.replaceAll(/\\./g, '')).not.toContain('|')
    prose += line.slice(from, open.index)
    from = end.index + end[0].length
    index += close + 1
  }
  return prose + line.slice(from)
}
