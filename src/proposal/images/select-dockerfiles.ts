import { type Described, isPlainText } from '../../descriptions/described-build'
import { listDockerfiles } from '../../descriptions/dockerfiles'
import { isWorkflowFile } from '../../descriptions/workflows/read-workflows'
import { lastSegment, parentPath, type RepositoryPath } from '../../paths/repository-path'
import type { LeftOut } from '../proposal'
import { explainLeftOut } from './left-out'

/** The Dockerfiles of a repository, those that are taken for images and the others. */
export interface SelectedDockerfiles {
  readonly taken: readonly RepositoryPath[]
  readonly leftOut: readonly LeftOut[]
}

/** Dockerfiles that something builds, and those that most likely are images. */
export function selectDockerfiles(
  files: readonly RepositoryPath[],
  described: Described,
  texts: ReadonlyMap<RepositoryPath, string>
): SelectedDockerfiles {
  const built = new Set(described.builds.map(({ file }) => file))
  const named = listDockerfiles(files).filter(({ path }) => !built.has(path))
  const judged = named.map(each => ({
    path: each.path,
    because: isPlainText(each.path) ? explainLeftOut(each) : 'its name has hidden characters'
  }))
  const free = judged.flatMap(({ path, because }) => (because === undefined ? [path] : []))
  const idle = findIdle(free, described, texts)
  const leftOut = judged.flatMap(({ path, because = idle.get(path) }) =>
    because === undefined ? [] : [{ path, because }]
  )
  const rest = free.filter(path => !idle.has(path))
  return { taken: [...new Set([...built, ...rest])].sort(), leftOut }
}

/** Fewer builds say nothing of the Dockerfiles beside them. */
const fewest = 3

/**
 * Dockerfiles that nothing builds in a repository that builds most of its others: a tool, or what
 * people start by hand. None where a build of a workflow cannot be read, which may be of them.
 */
function findIdle(
  free: readonly RepositoryPath[],
  { builds, unread }: Described,
  texts: ReadonlyMap<RepositoryPath, string>
): ReadonlyMap<RepositoryPath, string> {
  const built = new Set(builds.flatMap(({ origin, file }) => (origin === 'compose' ? [] : [file])))
    .size
  const isClear = !unread.some(({ at }) => isWorkflowFile(at.file))
  if (!isClear || built < Math.max(fewest, 2 * free.length)) return new Map()
  const because = `nothing builds it, and workflows or bake files build ${String(built)} others`
  const sources = [...texts.values()].flatMap(listSources)
  const isNamed = (path: RepositoryPath): boolean => {
    const folder = lastSegment(parentPath(path)).toLowerCase()
    return folder !== '' && sources.some(source => source.includes(folder))
  }
  return new Map(free.filter(path => !isNamed(path)).map(path => [path, because]))
}

/** What stands behind FROM and --from= in a text, in lower case. */
function listSources(text: string): readonly string[] {
  const found = text.matchAll(/(?:^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*|--from=)(\S+)/gim)
  return [...found].flatMap(([, source]) => source?.toLowerCase() ?? [])
}
