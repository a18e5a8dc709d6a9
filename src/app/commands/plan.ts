import { renderLog, toLogLines } from '../../report/render-log'
import type { MatrixSettings } from '../../report/settings'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { countStages } from '../../report/stages'
import { toOutputs } from '../../report/to-outputs'
import { toWholeJson } from '../../report/to-whole-json'
import { indexComparison } from '../index-comparison'
import { findSlowPatterns } from '../check-plan'
import { findStaleSilences, silenceWarnings } from '../silence-warnings'
import type { Answer, Command, Invocation } from './command'
import { findUnknownImages, inWorkplace, planBranch, readBranch } from './read-branch'
import type { ImagesInput } from '../request'
import type { Workplace } from '../world'

/** `image-matrix plan [IMAGE…]`. */
export const plan: Command = {
  name: 'plan',
  operands: '[IMAGE…]',
  least: 0,
  most: Infinity,
  summary: 'what this branch would build, test, and why',
  details: [
    'Plans for the branch that is checked out and what the working tree changes, new files',
    'among it. It is compared with where it left the default branch. With names of images it',
    'is the plan for these, as by the input "images" of the action.'
  ].join('\n'),
  options: ['base'],
  run: invocation => inWorkplace(invocation, place => planIn(place, invocation))
}

async function planIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const branch = await readBranch(place, invocation)
  if (branch.kind !== 'branch') return branch
  const { ground, compared } = branch
  const names = invocation.operands
  const unknown = findUnknownImages(names.filter(isNoWord), ground)
  if (unknown.length > 0) return { kind: 'misused', diagnostics: unknown }
  const changes = await indexComparison(compared.comparison, ground.place.repository)
  const made = await planBranch(branch, { compared, changes, ...toRequest(names) })
  const { valid } = ground.read
  const slow = findSlowPatterns(valid, [changes.paths])
  const heard = silenceWarnings([...ground.warnings, ...slow], valid.silences)
  const stale = findStaleSilences(heard.unused, ground.survey)
  const warnings = arrangeDiagnostics([...heard.diagnostics, ...stale])
  if (!invocation.given.has('json')) {
    const report = { plan: made, outputs: new Map(), warnings, silenced: heard.silenced }
    const text = toLogLines(renderLog(report, invocation.palette)).join('\n').trimEnd()
    return { kind: 'answer', text }
  }
  const settings: MatrixSettings = {
    runners: valid.configuration.runners,
    stages: Math.max(1, countStages(made.images)),
    platforms: 'together'
  }
  const outputs = toOutputs(made, settings, warnings)
  if (outputs.kind === 'mistakes') return { kind: 'failed', diagnostics: outputs.diagnostics }
  return { kind: 'answer', text: toWholeJson(outputs.outputs), warnings }
}

/** As the input `images` of the action. */
function toRequest(names: readonly string[]): { readonly images?: ImagesInput } {
  if (names.length === 0) return {}
  const beside = names.filter(isNoWord)
  const isAll = beside.length < names.length
  return { images: isAll ? { kind: 'all', beside } : { kind: 'named', names } }
}

/** `all` is no image's name. */
function isNoWord(name: string): boolean {
  return name !== 'all'
}
