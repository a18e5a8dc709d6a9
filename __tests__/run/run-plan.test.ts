import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { outputNames } from '../../src/report/matrix/outputs'
import { runPlan } from '../../src/run/plan/run-plan'
import { inScratchWorld, type ScratchRun } from '../support/scratch-run'

interface Told {
  readonly status: number
  /** Each time that outputs are set, their names in order. */
  readonly outputs: readonly (readonly string[])[]
  readonly annotated: readonly Diagnostic[]
  readonly log: string
  readonly summary: string
}

const run: ScratchRun = {
  event: 'push',
  files: new Map([
    ['.github/image-matrix.yml', 'images:\n  api:\n'],
    ['api/Dockerfile', 'FROM scratch\n']
  ])
}

/** @param full thrown where the outputs are set the second time */
async function tell(full?: Error): Promise<Told> {
  const outputs: string[][] = []
  const annotated: Diagnostic[] = []
  const log: string[] = []
  let summary = ''
  const status = await inScratchWorld(run, world =>
    runPlan({
      ...world,
      runner: {
        ...world.runner,
        presetOutputs: given => outputs.push([...given.keys()]),
        setOutputs: given => {
          if (full !== undefined) throw full
          outputs.push([...given.keys()])
        },
        annotate: diagnostics => annotated.push(...diagnostics),
        print: text => log.push(String(text)),
        printGroup: (title, text) => log.push(String(title), String(text)),
        writeSummary: text => (summary = String(text))
      }
    })
  )
  return { status, outputs, annotated, log: log.join('\n'), summary }
}

describe('the outputs', () => {
  test('are set twice, and "result" is the last to become "planned"', async () => {
    const { status, outputs } = await tell()
    expect(status).toBe(0)
    expect(outputs).toEqual([outputNames, [...outputNames.slice(1), 'result']])
  })

  test('that cannot be written the second time are a mistake, and no plan', async () => {
    const told = await tell(new Error('EFBIG: file too large, write'))
    expect(told.status).toBe(1)
    expect(told.annotated.map(({ code }) => code)).toEqual(['unwritable-outputs'])
    expect(told.log).toContain('could not be written: EFBIG')
    expect(told.log).not.toMatch(/Builds|Nothing to build|^\s+at /m)
    expect(told.summary).toContain('No plan')
  })
})
