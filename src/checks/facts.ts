import type { WrittenRunner } from '../configuration/places/written-places'
import type { ValidConfiguration } from '../configuration/reading/valid-configuration'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { PublishVerdict } from '../event/decide-publishing'
import type { LabelVerdict } from '../event/select-labels'
import type { Deletion, Trigger } from '../event/trigger'
import type { Parents } from '../images/parents'
import type { ImageInputs } from '../inputs/inputs'
import type { InputsOfVariant } from '../inputs/list-variants'
import type { ChangeIndex } from '../inputs/questions/change-index'
import type { BaseRecipes } from '../inputs/questions/compare-recipes'
import type { RepositoryPath } from '../paths/repository-path'
import type { PlatformsRequest, Request } from '../request/request'
import type { ApiNeed, Compared } from '../tree/compared'
import type { IndexedTree } from '../tree/indexed-tree'
import type { Tree } from '../tree/tree'

/** Whether such a file exists, tracked or not. */
export type IsInWorkingTree = (path: RepositoryPath) => boolean

/** What a configuration says, and what its images are built from in one tree. */
export interface TreeFacts {
  readonly valid: ValidConfiguration
  /** The tree that is looked at, indexed once for all; missing if it could not be read. */
  readonly head: IndexedTree | undefined
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  /** Every variant with what it reads, in the order of the images. */
  readonly variants: readonly InputsOfVariant[]
  /** By image name: the other images that each is built from. */
  readonly parents: Parents
  /** `split`: an entry for each platform; `together`: one for all of them; `either`: not known. */
  readonly platforms: PlatformsRequest
  /** Missing: nobody can tell. */
  readonly isInWorkingTree?: IsInWorkingTree
}

/** Everything that the verdicts on the images follow from. */
export interface PlanFacts extends Pick<TreeFacts, 'head' | 'inputs' | 'parents'> {
  readonly valid: Pick<ValidConfiguration, 'configuration'>
  readonly event: string
  readonly request: Pick<Request, 'images' | 'changes'>
  readonly publishing: PublishVerdict
  readonly labels: LabelVerdict
  readonly compared: Compared
  /** The comparison, indexed once. */
  readonly changes: ChangeIndex
  /** The base side of the recipes, one for each difference. */
  readonly bases: readonly BaseRecipes[]
  /** The commit planned for, or what stands for it: no two runs on different commits share it. */
  readonly commit: string
  /** What the event deleted: no image is planned then, whatever asks for it. */
  readonly deletion?: Deletion
}

/** What the step's inputs name, and where it is looked up. */
export interface RequestFacts extends Pick<TreeFacts, 'valid' | 'head'> {
  readonly request: Request
  /** The tree compared with, if files were listed; missing: not looked at, or out of reach. */
  readonly listedBase?: Tree
}

/** What a job knows besides: the rest of its warnings follow from it. */
export interface RunFacts extends TreeFacts, PlanFacts {
  readonly valid: ValidConfiguration
  readonly request: Request
  readonly trigger: Trigger
  /** Whether git can read the checkout. */
  readonly checkout: 'readable' | 'unreadable'
  /** Why the labels are the event's; missing: they are as they are now, or nobody asks. */
  readonly staleLabels?: { readonly because: string; readonly lacks: ApiNeed }
  /** The commit checked out, if the run is about another. */
  readonly otherHead?: string
  /** The runners that a pull request uses and its base does not name. */
  readonly newRunners: readonly WrittenRunner[]
  /** What the inputs of the step name and nothing knows: the comparison is doubted by it already. */
  readonly unknownNames: readonly Diagnostic[]
  /** What was said while the step's inputs, the event and the configuration were read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A rule: finds what is wrong in the known facts. Pure. */
export type Check<Facts> = (facts: Facts) => readonly Diagnostic[]

/** Everything that these rules say, in their order. */
export function judge<Facts>(checks: readonly Check<Facts>[], facts: Facts): readonly Diagnostic[] {
  return checks.flatMap(check => check(facts))
}
