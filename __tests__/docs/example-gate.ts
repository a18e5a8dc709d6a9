import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { judgeRun } from '../../src/run/gate/gate'

/** Whether the example of a section is a step of image-matrix/gate. */
export function isGate(section: string): boolean {
  return /^```yaml gate$/m.test(section)
}

/** What the step of a section reports, where `needs` is what the runner makes of `toJSON(needs)`. */
export function diagnoseGate(section: string): readonly Diagnostic[] {
  const [, step = ''] = /^```yaml gate\n([^]*?)^```$/m.exec(section) ?? []
  const [{ with: inputs }] = parse(step) as [{ with: Readonly<Record<string, string>> }]
  const { needs = '', plan = '', jobs = '' } = inputs
  return judgeRun({ needs, plan, jobs }).diagnostics
}
