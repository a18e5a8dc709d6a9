import { relationChecks } from '../../checks/checks'
import { judge } from '../../checks/facts'
import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { findSlowPatterns } from '../../checks/tree/check-patterns'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { hasMistake } from '../../diagnostics/diagnostic'
import type { Trigger } from '../../event/trigger'
import type { Workplace } from '../../ports/process/terminal'
import { toWholeJson } from '../../report/json/to-whole-json'
import type { MatrixSettings } from '../../report/matrix/settings'
import { countStages } from '../../report/matrix/stages'
import { toOutputs } from '../../report/matrix/to-outputs'
import { renderLog, toLogLines } from '../../report/render-log'
import { toReport } from '../../report/report'
import type { ImagesInput } from '../../request/request'
import { indexComparison } from '../facts/index-comparison'
import { joinMistakes } from '../plan/outcome'
import {
  type Branch,
  findUnknownImages,
  inWorkplace,
  planBranch,
  selectRegistry
} from './branch/read-branch'
import { readGround, withoutProposal } from './branch/read-ground'
import { readStages } from './branch/read-stages'
import type { Answer, Command, Invocation } from './command'
import { chooseSettings } from './what-if/choose-settings'
import { explainStart } from './what-if/explain-start'
import { findIdleLabels, judgeSupposed } from './what-if/judge-supposed'
import { parseWhatIf } from './what-if/parse-what-if'
import { supposeBranch } from './what-if/suppose-branch'
import { supposeChanges } from './what-if/suppose-changes'

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
    ...(['base', 'head', 'event', 'event-name', 'branch', 'label', 'changed'] as const),
    ...(['stages', 'split-platforms', 'registry'] as const)
  ],
  run: invocation => inWorkplace(invocation, place => planIn(place, invocation))
}

async function planIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const stages = readStages(invocation)
  if (typeof stages === 'object') return { kind: 'misused', diagnostics: [stages] }
  const whatIf = parseWhatIf(invocation)
  if (!('labels' in whatIf)) return { kind: 'misused', diagnostics: whatIf }
  const branch = await supposeBranch(whatIf, {
    ...{ place, terminal: invocation.terminal, parameters: invocation }
  })
  if (branch.kind !== 'supposed') return branch
  const { tree, trigger, files } = branch
  const said = await chooseSettings(place, tree, { given: invocation.given, stages })
  const ground = await readGround(place, { ...said, files }, tree)
  if (ground.kind !== 'ground') return ground
  const idle = findIdleLabels(whatIf.labels, ground)
  if (idle.length > 0) return { kind: 'misused', diagnostics: idle }
  const compared = await supposeChanges(whatIf.changed, branch.compared, ground)
  if (!('comparison' in compared)) return { kind: 'misused', diagnostics: compared }
  const run = trigger === undefined ? {} : { trigger }
  const started = trigger && explainStart(trigger, said.all, said.texts)
  const notes = [ground.note, started].filter(each => each !== undefined)
  const note = notes.length === 0 ? undefined : notes.join('\n')
  return answerPlan({ ground, tree, compared, stages: said.stages, note, ...run }, invocation)
}

/** What is planned for, as far as it is known before the plan. */
interface Prepared extends Pick<Branch, 'ground' | 'tree' | 'compared'> {
  /** Missing: no event is supposed. */
  readonly trigger?: Trigger
  /** undefined: as many as are needed. */
  readonly stages: number | undefined
  /** What people have to know first. */
  readonly note: string | undefined
}

async function answerPlan(prepared: Prepared, invocation: Invocation): Promise<Answer> {
  const { ground, tree, compared, trigger, note } = prepared
  const names = invocation.operands
  const unknown = findUnknownImages(names.filter(isNoWord), ground)
  if (unknown.length > 0) return { kind: 'misused', diagnostics: unknown }
  const changes = await indexComparison(compared.comparison, ground.place.repository)
  const registry = selectRegistry(invocation, ground)
  if (registry !== undefined && 'kind' in registry) return registry
  const run = trigger === undefined ? {} : { run: await judgeSupposed(trigger, ground, names) }
  const asked = { compared, changes, registry, ...run, ...toRequest(names) }
  const { plan: made, diagnostics } = await planBranch({ ground, tree }, asked)
  const { valid } = ground.read
  const { platforms } = ground.facts
  const slow = findSlowPatterns(valid, [changes.paths])
  const found = [
    ...ground.warnings,
    ...judge(relationChecks, ground.facts),
    ...slow,
    ...diagnostics
  ]
  const heard = silenceWarnings(withoutProposal(found, ground), valid.silences)
  const stale = findStaleSilences(heard.unused, ground.facts)
  const warnings = arrangeDiagnostics([...heard.diagnostics, ...stale])
  const settings: MatrixSettings = {
    runners: valid.configuration.runners,
    stages: prepared.stages ?? Math.max(1, countStages(made.images)),
    platforms: platforms === 'split' ? 'split' : 'together'
  }
  const outputs = toOutputs(made, settings, warnings)
  if (outputs.kind === 'mistakes') {
    return { kind: 'failed', diagnostics: joinMistakes(warnings, outputs.diagnostics) }
  }
  if (hasMistake(warnings)) return { kind: 'failed', diagnostics: warnings }
  if (!invocation.given.has('json')) {
    const { silenced } = heard
    const report = toReport({ plan: made, outputs: new Map(), warnings, silenced })
    const text = toLogLines(renderLog(report, invocation.palette)).join('\n').trimEnd()
    return { kind: 'answer', text, note }
  }
  return { kind: 'answer', text: toWholeJson(outputs.outputs), warnings, note }
}

/** The names, as the action's input `images` gives them. */
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
