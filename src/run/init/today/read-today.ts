import { fieldOf, itemsOf, textOf } from '../../../descriptions/text/nodes'
import { readYaml } from '../../../descriptions/text/read-text'
import { listJobs } from '../../../descriptions/workflows/jobs/names'
import { isWorkflowFile } from '../../../descriptions/workflows/read-workflows'
import type { Repository } from '../../../ports/git/repository'
import type { Origin } from '../../../ports/process/terminal'
import type { Proposal } from '../../../proposal/proposal'
import type { WorkflowPublishing } from '../../../proposal/writing/workflow/workflow-shape'
import type { IndexedTree } from '../../../tree/indexed-tree'
import type { Triggers } from '../../../triggers/trigger'
import { readRepositoryTriggers, toTriggerGround } from '../../workflows/read-repository-triggers'
import { findPublishing } from './find-publishing'

/** What the workflows of a repository do with its images. */
export interface Today {
  readonly triggers: Triggers
  /** When images are published; missing: no step that pushes one is reached by a branch or a tag. */
  readonly publishing?: WorkflowPublishing
  /** What checkouts say of submodules, if there are any and one says something. */
  readonly submodules?: 'true' | 'recursive'
}

/** A repository, and where its images are pushed. */
export interface TodayQuestion extends Pick<Proposal, 'pushedAt'> {
  /** undefined: it cannot be read. */
  readonly head: IndexedTree | undefined
  readonly origin: Origin
}

/** Reads the workflows once more, by what starts them. */
export async function readToday(
  { head, origin, pushedAt }: TodayQuestion,
  repository: Repository
): Promise<Today> {
  if (head === undefined) return { triggers: { known: [], opaque: [], planned: [] } }
  const triggers = await readRepositoryTriggers(toTriggerGround(head, origin), repository)
  const paths = head.index.paths.filter(isWorkflowFile)
  const found = await repository.readTexts(paths.map(path => head.entry(path)?.id ?? ''))
  const readText = (path: string): string => found.get(head.entry(path)?.id ?? '') ?? ''
  const defaultBranch = origin.defaultBranch ?? 'main'
  const publishing = findPublishing(pushedAt, triggers, { readText, defaultBranch })
  const submodules = head.submodules.length === 0 ? undefined : findSubmodules(paths, readText)
  return {
    triggers,
    ...(publishing === undefined ? {} : { publishing }),
    ...(submodules === undefined ? {} : { submodules })
  }
}

/** What most is said to actions/checkout. */
function findSubmodules(
  paths: readonly string[],
  readText: (path: string) => string
): Today['submodules'] {
  const said = paths.flatMap(path => {
    const file = { path, text: readText(path) }
    return listJobs({ ...file, ...readYaml(file) })
      .flatMap(job => itemsOf(fieldOf(job, 'steps')))
      .filter(step => textOf(fieldOf(step, 'uses'))?.startsWith('actions/checkout@') === true)
      .flatMap(step => textOf(fieldOf(fieldOf(step, 'with'), 'submodules')) ?? [])
  })
  if (said.includes('recursive')) return 'recursive'
  return said.includes('true') ? 'true' : undefined
}
