import { isBakeFile, outlineBakeFile, readBakeFile, toJsonPath } from '../descriptions/bake'
import { settleBakes } from '../descriptions/bake-settings'
import { isComposeFile, listVariableFiles, readComposeFiles } from '../descriptions/compose'
import {
  type Described,
  type DescribedBuild,
  formatPlace,
  joinDescribed
} from '../descriptions/described-build'
import type { Printed } from '../descriptions/images/bake/printed-bake'
import {
  type DescribedWorkflows,
  isWorkflowFile,
  readWorkflows
} from '../descriptions/workflows/read-workflows'
import type { Remote } from '../descriptions/workflows/workflow-text'
import type { RepositoryPath } from '../paths/repository-path'
import { type IndexedTree, isFile } from '../tree/indexed-tree'
import { speaksForAll } from './images/left-out'

/** What a proposal is made of. */
export interface Question {
  readonly head: IndexedTree
  /** The texts that were asked for, by path; `''` for one that cannot be read. */
  readonly texts: ReadonlyMap<RepositoryPath, string>
  readonly remote: Remote | undefined
  /** What bake says of files in HCL, by path; missing: it was not asked. */
  readonly printed?: ReadonlyMap<RepositoryPath, Printed | undefined>
}

/** The tracked files, without links and submodules. */
export function listFiles(head: IndexedTree): readonly RepositoryPath[] {
  return head.index.paths.filter(path => {
    const entry = head.entry(path)
    return entry !== undefined && isFile(entry)
  })
}

/** The compose files, bake files and workflows of a repository, and what they read themselves. */
export function listDescribing(files: readonly RepositoryPath[]): readonly RepositoryPath[] {
  const known = new Set(files)
  const compose = files.filter(path => isComposeFile(path) && speaksForAll(path))
  return [
    ...compose,
    ...compose.flatMap(listVariableFiles).filter(path => known.has(path)),
    ...files.filter(path => isBakeFile(path) && speaksForAll(path)),
    ...files.filter(isWorkflowFile)
  ]
}

/** What all texts say, and where it is pushed. */
export interface DescribedHere extends Described {
  readonly pushedAt: ReadonlySet<string>
  readonly scripts: DescribedWorkflows['scripts']
}

/** What these files say of builds. */
export function describeBuilds(
  files: readonly RepositoryPath[],
  { head, texts, remote, printed }: Question
): DescribedHere {
  const textOf = (path: RepositoryPath): string => texts.get(path) ?? ''
  const toText = (path: RepositoryPath): { path: RepositoryPath; text: string } => ({
    path,
    text: textOf(path)
  })
  const isThere = (path: RepositoryPath): boolean => head.entry(path) !== undefined
  const compose = files
    .filter(path => isComposeFile(path) && speaksForAll(path))
    .map(path => ({
      ...toText(path),
      // The later file of the two is the example, which counts where the first is not tracked.
      variables: listVariableFiles(path).map(textOf).reverse().join('\n')
    }))
  const baked = files
    .filter(path => isBakeFile(path) && speaksForAll(path))
    // Where bake says nothing, the file in JSON that somebody wrote with it does.
    .filter(path => isAnswer(printed?.get(path)) || !hasTwin(path, isThere))
    .map(path => ({ ...toText(path), printed: printed?.get(path) }))
  const bake = joinDescribed(baked.map(file => readBakeFile(file, isThere)))
  const workflows = readWorkflows(files.filter(isWorkflowFile).map(toText), remote)
  const builds = settleBakes(bake.builds, baked.map(outlineBakeFile), workflows.bakes)
  const all = joinDescribed([{ ...bake, builds }, workflows, readComposeFiles(compose)])
  // What a step bakes of a file that cannot be read may be pushed as well.
  const isOpen = workflows.bakes.length > 0 && bake.unread.length > 0
  const scripts = isOpen ? 'may-push' : workflows.scripts
  return { ...all, pushedAt: listPushing(workflows, builds), scripts }
}

/** The places of the steps that push. */
function listPushing(
  workflows: DescribedWorkflows,
  baked: readonly DescribedBuild[]
): ReadonlySet<string> {
  const pushing = [
    ...workflows.builds.filter(({ pushes }) => pushes === 'yes'),
    ...workflows.bakes.filter(step =>
      baked.some(({ name = '' }) => step.settle(name).pushes === 'yes')
    )
  ]
  return new Set(pushing.map(({ at }) => formatPlace(at)))
}

function isAnswer(printed: Printed | undefined): boolean {
  return printed !== undefined && printed.kind !== 'unavailable'
}

function hasTwin(path: RepositoryPath, isThere: (path: RepositoryPath) => boolean): boolean {
  const twin = toJsonPath(path)
  return twin !== path && isThere(twin)
}
