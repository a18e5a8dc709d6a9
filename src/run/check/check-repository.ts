import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { readUses } from '../../descriptions/workflows/read-uses'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { CheckReport } from '../../report/check/check-report'
import { IndexedTree } from '../../tree/indexed-tree'
import { misuse } from '../commands/command'
import type { CheckPlace } from './check-place'
import { type JudgedSettings, judgeSettings } from './judge-settings'
import { judgeWorkflows } from './judge-workflows'
import { listNotes, listUnjudged } from './list-notes'
import { listSettings, type Overrides } from './plan-settings'
import { readWorkflowTexts } from './read-texts'

/** Everything that will go wrong in a repository, as far as its files tell. */
export async function checkRepository(
  place: CheckPlace,
  overrides: Overrides
): Promise<CheckReport> {
  const { repository } = place
  const tree = await repository.readTree(place.tree)
  if (isUnreadable(tree)) return toUnread(tree.because)
  const head = new IndexedTree(tree)
  const uses = readUses(await readWorkflowTexts(head, repository))
  const { settings, diagnostics } = listSettings(uses, overrides)
  const judged: JudgedSettings[] = []
  for (const each of settings) judged.push(await judgeSettings(each, place))
  const found = [
    ...diagnostics,
    ...judged.flatMap(each => each.diagnostics),
    ...judgeWorkflows(uses, judged)
  ]
  const heard = hear(joinSame(found), judged)
  return {
    ...heard,
    notes: [...listUnjudged(uses), ...judged.flatMap(listNotes)],
    looked: {
      images: new Set(
        judged.flatMap(
          ({ known }) => known?.facts.valid.configuration.images.map(each => each.name) ?? []
        )
      ).size,
      workflows: new Set(uses.map(({ workflow }) => workflow.path)).size
    }
  }
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

/** What several steps have to do with is told once. */
function joinSame<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map(each => [JSON.stringify(each), each])).values()]
}
