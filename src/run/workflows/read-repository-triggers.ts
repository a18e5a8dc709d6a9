import type { Remote } from '../../descriptions/workflows/workflow-text'
import type { Configuration } from '../../images/configuration'
import type { Repository } from '../../ports/git/repository'
import type { Change } from '../../tree/comparison'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { ChangedFile } from '../../triggers/condition'
import { type ImageTriggers, selectForMerge } from '../../triggers/judge-image'
import { pairImages } from '../../triggers/pair-triggers'
import { readTriggers } from '../../triggers/read-triggers'
import type { Triggers } from '../../triggers/trigger'

/** What builds each image at a merge, by its name. */
export type ImagesTriggers = ReadonlyMap<string, ImageTriggers>

/** Where a repository comes from. */
export interface TriggerGround {
  readonly tree: IndexedTree
  readonly remote: Remote | undefined
  readonly branch: string | undefined
}

/** The triggers of a commit; the texts of each round are read in one batch. */
export async function readRepositoryTriggers(
  { tree, remote, branch }: TriggerGround,
  repository: Repository
): Promise<Triggers> {
  const texts = new Map<string, string>()
  for (;;) {
    const answer = readTriggers({ paths: tree.tree.paths, texts, remote, branch })
    if (answer.kind === 'triggers') return answer.triggers
    const ids = answer.paths.map(path => tree.entry(path)?.id ?? '')
    const found = await repository.readTexts(ids)
    answer.paths.forEach((path, index) => texts.set(path, found.get(ids[index] ?? '') ?? ''))
  }
}

/** Pairs images with what builds them when a branch is merged. */
export function pairForMerges({ images }: Configuration, triggers: Triggers): ImagesTriggers {
  const built = images.map(({ name, prod }) => ({
    name,
    recipes: [{ file: prod.file, context: prod.contextPath, target: prod.target }],
    inputs: 'unknown' as const
  }))
  return new Map(
    pairImages(built, triggers).map(paired => [paired.image.name, selectForMerge(paired)])
  )
}

/** The files of a comparison, as triggers see them. */
export function toChangedFiles(changes: readonly Change[]): readonly ChangedFile[] {
  return changes.map(({ path, before, after }) => {
    if (before.kind === 'absent') return { path, status: 'added' }
    return { path, status: after.kind === 'absent' ? 'deleted' : 'modified' }
  })
}
