import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { readUses, type Use } from '../../descriptions/workflows/read-uses'
import type { WorkflowText } from '../../descriptions/workflows/workflow-text'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { CheckReport, Note } from '../../report/check/check-report'
import { IndexedTree } from '../../tree/indexed-tree'
import type { Triggers } from '../../triggers/trigger'
import { misuse } from '../commands/command-line/command'
import { findMisnamed } from '../configuration/read-configuration'
import { listSettings, type Overrides } from '../workflows/plan-settings'
import { readRepositoryTriggers, toTriggerGround } from '../workflows/read-repository-triggers'
import { readWorkflowTexts } from '../workflows/read-workflow-texts'
import type { CheckPlace } from './check-place'
import { findUnreadFiles, toUnreadNote } from './find-unread-files'
import { joinSame } from './join-same'
import { atLine } from './judging/explain-uncovered'
import { findSecondPushers } from './judging/find-second-pushers'
import { findUnlisted, findUnstarted } from './judging/judge-coverage'
import { judgeProposal, lacksConfiguration } from './judging/judge-proposal'
import { type JudgedSettings, judgeSettings } from './judging/judge-settings'
import { type JudgedTriggers, judgeTriggers } from './judging/judge-triggers'
import { judgeWorkflows } from './judging/judge-workflows'
import { listNotes, listUnjudged } from './list-notes'

/** Everything that will go wrong in a repository, as far as its files tell. */
export async function checkRepository(
  place: CheckPlace,
  overrides: Overrides
): Promise<CheckReport> {
  const report = await checkTree(place, overrides)
  if (place.unseen === undefined) return report
  const message = `the working tree cannot be looked at, and HEAD is checked: ${place.unseen}`
  return { ...report, notes: [{ kind: 'unjudged', message }, ...report.notes] }
}

async function checkTree(place: CheckPlace, overrides: Overrides): Promise<CheckReport> {
  const { repository } = place
  const tree = await repository.readTree(place.tree)
  if (isUnreadable(tree)) return toUnread(tree.because)
  const head = new IndexedTree(tree)
  const texts = await readWorkflowTexts(head, repository)
  const uses = readUses(texts)
  const isPlanned = uses.some(({ action }) => action === 'plan')
  if (!isPlanned && overrides.config === undefined && lacksConfiguration(place)) {
    return checkProposal(place, readTriggersOnce(head, place))
  }
  const { settings, diagnostics } = listSettings(uses, overrides)
  const judged: JudgedSettings[] = []
  for (const each of settings) judged.push(await judgeSettings(each, place))
  const branch = place.origin.defaultBranch
  const triggers = readTriggersOnce(head, place)
  const started = await judgeStarts({ uses, texts, judged, branch, triggers })
  const workflows = judgeWorkflows(uses, judged)
  const found = [
    ...diagnostics,
    ...judged.flatMap(each => each.diagnostics),
    ...workflows.diagnostics,
    ...started.diagnostics
  ]
  return {
    ...hear(joinSame(found), judged),
    notes: [
      ...listUnjudged(uses),
      ...(await findUnreadFiles(place, head, found)).map(toUnreadNote),
      ...joinSame(judged.flatMap(listNotes)),
      ...workflows.notes,
      ...started.notes
    ],
    looked: {
      images: countImages(judged),
      workflows: new Set(uses.map(({ workflow }) => workflow.path)).size
    }
  }
}

/** Whoever asks for them first has them read. */
function readTriggersOnce(
  head: IndexedTree,
  { repository, origin }: CheckPlace
): () => Promise<Triggers> {
  let triggers: Promise<Triggers> | undefined
  return () => (triggers ??= readRepositoryTriggers(toTriggerGround(head, origin), repository))
}

interface Starts {
  readonly uses: readonly Use[]
  readonly texts: readonly WorkflowText[]
  readonly judged: readonly JudgedSettings[]
  readonly branch: string | undefined
  readonly triggers: () => Promise<Triggers>
}

/** What starts a build: the planning steps, or where there are none, whatever else builds. */
async function judgeStarts({
  uses,
  texts,
  judged,
  branch,
  triggers
}: Starts): Promise<Omit<JudgedTriggers, 'built'>> {
  const plans = uses.filter(({ action }) => action === 'plan')
  const parts: Omit<JudgedTriggers, 'built'>[] = []
  for (const { known } of judged) {
    if (known === undefined) continue
    const { sound } = known
    const diagnostics = [
      ...findUnlisted(sound),
      ...findUnstarted(sound, { uses: plans, texts, branch })
    ]
    parts.push({ diagnostics, notes: await findSecondPushers(sound, plans, triggers) })
    if (plans.length === 0) parts.push(await judgeTriggers(sound, triggers))
  }
  return {
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    notes: joinSame(parts.flatMap(({ notes }) => notes))
  }
}

/** A repository without a configuration: its own workflows, and the images that `init` would write. */
async function checkProposal(
  place: CheckPlace,
  triggers: () => Promise<Triggers>
): Promise<CheckReport> {
  const proposal = await judgeProposal(place)
  const looked = { images: 0, workflows: 0 }
  if (typeof proposal === 'string') {
    const notes = [...listMisnamed(place), { kind: 'unjudged', message: proposal } as const]
    return { findings: [], silenced: 0, notes, looked }
  }
  const { facts, unread } = proposal
  const { built, diagnostics, notes } = await judgeTriggers(facts, triggers)
  // What nothing builds may be no Dockerfile at all, as a template.
  const { images } = facts.valid.configuration
  const files = new Set(images.flatMap(({ name, prod }) => (built.has(name) ? [prod.file] : [])))
  const isBuilt = ({ place: at }: Diagnostic): boolean =>
    at?.source.kind === 'file' && files.has(at.source.path)
  const broken = proposal.diagnostics.filter(isBuilt)
  const idle = proposal.diagnostics.filter(each => !isBuilt(each))
  return {
    findings: arrangeDiagnostics([...broken, ...diagnostics]),
    silenced: 0,
    notes: [
      {
        kind: 'unjudged',
        message:
          'there is no configuration: these are the images that "image-matrix init" would write'
      },
      ...listMisnamed(place),
      ...unread.map(toUnreadNote),
      ...idle.flatMap(toIdleNote),
      ...notes
    ],
    looked: { ...looked, images: images.length }
  }
}

/** A file that docker is not sent is no template's: whoever builds it one day is refused. */
function toIdleNote({ code, message, fix, place }: Diagnostic): readonly Note[] {
  if (code !== 'ignored-source') return []
  return [{ kind: 'unsent-source', message, fix, ...(place === undefined ? {} : { place }) }]
}

function listMisnamed({ checkout }: CheckPlace): readonly Note[] {
  const misnamed = findMisnamed(checkout)
  if (misnamed === undefined) return []
  const { path: file, message, fix } = misnamed
  return [{ kind: 'unjudged', message, fix, place: atLine({ file, line: 1 }) }]
}

function countImages(judged: readonly JudgedSettings[]): number {
  const names = judged.flatMap(
    ({ known }) => known?.facts.valid.configuration.images.map(({ name }) => name) ?? []
  )
  return new Set(names).size
}

function toUnread(because: string): CheckReport {
  const fix = 'git ls-tree -r HEAD has to answer here'
  const finding = misuse(`the tracked files cannot be listed: ${because}`, fix)
  return { findings: [finding], silenced: 0, notes: [], looked: { images: 0, workflows: 0 } }
}

/** Without what a configuration silences. */
function hear(
  found: readonly Diagnostic[],
  judged: readonly JudgedSettings[]
): Pick<CheckReport, 'findings' | 'silenced'> {
  const known = judged.flatMap(each => each.known ?? [])
  const silences = joinSame(known.flatMap(({ read }) => read.valid.silences))
  const { diagnostics, silenced, unused } = silenceWarnings(found, silences)
  // A configuration that could not be read may be what they are for.
  const [only] = known.length === judged.length ? known : []
  const stale = only === undefined ? [] : findStaleSilences(unused, only.facts)
  return { findings: arrangeDiagnostics([...diagnostics, ...stale]), silenced }
}
