import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { hasMistake } from '../../diagnostics/diagnostic'
import type { Workplace } from '../../ports/process/terminal'
import { toWholeJson } from '../../report/json/to-whole-json'
import type { MatrixSettings } from '../../report/matrix/settings'
import { countStages } from '../../report/matrix/stages'
import { toOutputs } from '../../report/matrix/to-outputs'
import { renderLog, toLogLines } from '../../report/render-log'
import { toReport } from '../../report/report'
import { joinMistakes } from '../plan/outcome'
import { inWorkplace } from './branch/in-workplace'
import { findUnknownImages } from './branch/read-ground'
import { type Answer, type Command, type Invocation, misused } from './command-line/command'
import { supposing } from './what-if/parse-what-if'
import { isNoWord, planPrepared, type Prepared, preparePlan } from './what-if/prepare-plan'

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
    'is the plan for these, as by the input "images" of the action. Where the workflows say',
    'how they plan (stages, split-platforms, config), so does this; options come first.',
    'With --registry it asks registries what they have, as a run with the key "reuse" does.',
    '',
    'What if? --event push says what a merge would publish, --event tag=v1.2.3 what a release',
    'would, --label "image: api" what that label does, --changed FILE what a change of it does.'
  ].join('\n'),
  options: [
    ...(['base', ...supposing] as const),
    ...(['stages', 'split-platforms', 'registry'] as const)
  ],
  run: invocation => inWorkplace(invocation, place => planIn(place, invocation))
}

async function planIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const prepared = await preparePlan(place, invocation)
  return prepared.kind === 'prepared' ? answerPlan(prepared, invocation) : prepared
}

async function answerPlan(prepared: Prepared, invocation: Invocation): Promise<Answer> {
  const { ground, note } = prepared
  const names = invocation.operands
  const unknown = findUnknownImages(names.filter(isNoWord), ground)
  if (unknown.length > 0) return misused(...unknown)
  const planned = await planPrepared(prepared, invocation, names)
  if (planned.kind !== 'planned') return planned
  const { plan: made, silenced } = planned
  const warnings = arrangeDiagnostics(planned.diagnostics)
  const settings: MatrixSettings = {
    runners: ground.read.valid.configuration.runners,
    stages: prepared.stages ?? Math.max(1, countStages(made.images)),
    platforms: ground.facts.platforms === 'split' ? 'split' : 'together'
  }
  const outputs = toOutputs(made, settings, warnings)
  if (outputs.kind === 'mistakes') {
    return { kind: 'failed', diagnostics: joinMistakes(warnings, outputs.diagnostics) }
  }
  if (hasMistake(warnings)) return { kind: 'failed', diagnostics: warnings }
  if (!invocation.given.has('json')) {
    const report = toReport({ plan: made, outputs: new Map(), warnings, silenced })
    const text = toLogLines(renderLog(report, invocation.palette)).join('\n').trimEnd()
    return { kind: 'answer', text, note }
  }
  return { kind: 'answer', text: toWholeJson(outputs.outputs), warnings, note }
}
