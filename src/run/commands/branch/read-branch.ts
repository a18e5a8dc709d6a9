import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { Workplace } from '../../../ports/process/terminal'
import type { Compared } from '../../../tree/compared'
import { type Arguments, type Misuse, misuse, misused, valueOf } from '../command-line/command'
import { type BranchBase, parseBase, readRevision } from './compare-branch'
import type { Ground } from './read-ground'

/** A branch with what it changes. */
export interface Branch {
  readonly ground: Ground
  readonly compared: Compared
  /** The tree planned for. */
  readonly tree: string | undefined
}

/** What the option "base" compares with; a commit that it names has to be here. */
export async function readBase(
  place: Workplace,
  parameters: Arguments
): Promise<BranchBase | Misuse> {
  const written = valueOf(parameters, 'base')
  const base = parseBase(written)
  if (written === undefined) return base
  const revision = base.kind === 'commit' ? base.revision : (base.revisions[0] ?? '')
  const commit = await readRevision(revision, place.repository)
  if (commit !== undefined) return base
  return misused(await explainUnknown(revision, place))
}

/** A mistake about a commit that is not here; a shallow clone may lack it. */
export async function explainUnknown(revision: string, place: Workplace): Promise<Diagnostic> {
  const known = 'name a commit, a branch or a tag that "git log" knows here'
  const history = await place.listHistory({ revision: 'HEAD', most: 1 })
  const isShallow = !isUnreadable(history) && history.reach === 'shallow'
  const fix = isShallow ? `${known}, or get the rest of this shallow clone:\n${fetchAll}` : known
  return misuse(`there is no commit "${revision}" in this repository`, fix)
}

/** How a shallow clone in which nothing differs gets what a branch is compared with; a sentence. */
export async function explainShallow(
  { comparison, head }: Compared,
  place: Workplace
): Promise<string | undefined> {
  const isSame =
    comparison.kind === 'trees' && comparison.differences.every(({ base }) => base === head)
  if (!isSame) return undefined
  const history = await place.listHistory({ revision: 'HEAD', most: 1 })
  if (isUnreadable(history) || history.reach !== 'shallow') return undefined
  return `This clone is shallow, and may lack what its branch is compared with: ${fetchAll}`
}

/** A shallow clone mostly has one branch alone. */
const fetchAll = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"
