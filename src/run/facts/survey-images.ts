import { checkParents } from '../../checks/parents/check-parents'
import { checkPlatforms } from '../../checks/parents/check-platforms'
import { checkInputs } from '../../checks/run/check-inputs'
import { checkAgainstTree } from '../../checks/tree/check-plan'
import type { IsInWorkingTree } from '../../checks/tree/check-tree'
import type { ValidConfiguration } from '../../configuration/reading/parse-configuration'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { ImageInputs } from '../../inputs/inputs'
import { listParents } from '../../inputs/parents/list-parents'
import type { Repository } from '../../ports/world'
import type { PlatformsRequest } from '../../request/request'
import { IndexedTree } from '../../tree/indexed-tree'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { readInputs, toInputQuestion } from './read-inputs'

/** What the images of a configuration are built from. */
export interface Survey {
  /** The tree looked at, indexed once for all; missing where it could not be read. */
  readonly head: IndexedTree | undefined
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
}

/** @param commit whose tree is looked at, or the id of a tree */
export async function surveyImages(
  read: Pick<ReadConfiguration, 'valid' | 'source'>,
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<Survey> {
  const head = await readHead(repository, commit)
  return { head, inputs: await readInputs(toInputQuestion(read, head), repository) }
}

/** What only the tree and the Dockerfiles in it can tell of a configuration. */
export function checkSurvey(
  valid: ValidConfiguration,
  { head, inputs }: Survey,
  isInWorkingTree?: IsInWorkingTree
): Diagnostic[] {
  return [...checkAgainstTree(valid, head, isInWorkingTree, inputs), ...checkInputs(valid, inputs)]
}

/** What is wrong with parents and platforms, by what was found of the parents of every image. */
export function checkRelations(
  valid: ValidConfiguration,
  { inputs }: Survey,
  platforms: PlatformsRequest
): Diagnostic[] {
  const parents = listParents(inputs)
  return [...checkParents(valid, parents), ...checkPlatforms(valid, { platforms, parents })]
}

async function readHead(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<IndexedTree | undefined> {
  if (isUnreadable(repository) || commit === undefined) return undefined
  const tree = await repository.readTree(commit)
  return isUnreadable(tree) ? undefined : new IndexedTree(tree)
}
