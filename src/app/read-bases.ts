import { readRecipes } from '../config/read-recipes'
import type { BaseRecipes } from '../inputs/compare-recipes'
import { listDifferences } from '../inputs/change-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { Comparison, Difference, Side } from '../tree/comparison'
import type { Tree } from '../tree/tree'
import type { Repository, Runner } from './world'
import type { Unreadable } from '../tree/unreadable'

/** The configuration whose base side is wanted. */
export interface ConfigurationFile {
  /** As evidence calls it. */
  readonly name: string
  /** Missing where it is inline: then the file of the calling workflow stands for it. */
  readonly path?: RepositoryPath
}

/** Where the base side is looked up. */
export interface BaseScope {
  readonly repository: Repository | Unreadable
  readonly head: Tree | undefined
  readonly runner: Runner
}

/** The recipes on the base side of each difference, in its order. */
export async function readBases(
  comparison: Comparison,
  file: ConfigurationFile,
  { repository, head, runner }: BaseScope
): Promise<readonly BaseRecipes[]> {
  const path = file.path ?? findWorkflowFile(runner)
  const sides = listDifferences(comparison).map(difference => findBefore(difference, path))
  if (file.path === undefined) return sides.map(side => judgeInline(side, path))
  if (head?.entry(file.path) === undefined) {
    const because = `${file.name} is not tracked, so its base is not known`
    return sides.map(() => ({ kind: 'unknown', because }))
  }
  const ids = sides.flatMap(side => (side?.kind === 'present' ? [side.entry.id] : []))
  const texts =
    repository.kind === 'repository' && ids.length > 0
      ? await repository.readTexts(ids)
      : new Map<string, string>()
  return sides.map(side => judge(side, file.name, texts))
}

/** The side before the change; undefined where the path did not change. */
function findBefore(difference: Difference, path: RepositoryPath | undefined): Side | undefined {
  return difference.changes.find(change => change.path === path)?.before
}

/** `.github/workflows/ci.yml` of `octo/repo/.github/workflows/ci.yml@refs/heads/main`. */
function findWorkflowFile(runner: Runner): RepositoryPath | undefined {
  const repository = runner.variable('GITHUB_REPOSITORY') ?? ''
  const workflow = runner.variable('GITHUB_WORKFLOW_REF')?.split('@')[0]
  const isOurs = workflow?.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
  return isOurs === true ? workflow?.slice(repository.length + 1) : undefined
}

function judgeInline(side: Side | undefined, path: RepositoryPath | undefined): BaseRecipes {
  if (path === undefined) {
    return {
      kind: 'unknown',
      because: 'the file of the workflow that holds the configuration is not known'
    }
  }
  if (side === undefined) return { kind: 'same' }
  return { kind: 'unknown', because: `${path}, which holds the configuration, changed` }
}

function judge(
  side: Side | undefined,
  configurationName: string,
  texts: ReadonlyMap<string, string>
): BaseRecipes {
  switch (side?.kind) {
    case undefined:
      return { kind: 'same' }
    case 'absent':
      return { kind: 'unknown', because: `${configurationName} is new` }
    case 'unknown':
      return { kind: 'unknown', because: `${configurationName} changed, and its base is not known` }
    case 'present': {
      const recipes = readRecipes(texts.get(side.entry.id) ?? '')
      return recipes === undefined
        ? { kind: 'unknown', because: `${configurationName} was broken before` }
        : { kind: 'known', recipes, configurationName }
    }
  }
}
