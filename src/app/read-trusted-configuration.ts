import { normalizePath } from '../paths/repository-path'
import { isUnreadable, unreadable, type Unreadable } from '../tree/unreadable'
import type { Tree } from '../tree/tree'
import { readConfiguration, type ConfigurationReading } from './read-configuration'
import type { Job } from './read-job'
import type { FileText, Repository, World } from './world'

/**
 * The configuration that the event trusts: the files of the checkout, and on
 * `pull_request_target`, whatever is checked out, those of the base branch's commit.
 */
export async function readTrustedConfiguration(
  world: World,
  job: Job,
  opening: Promise<Repository | Unreadable>
): Promise<ConfigurationReading> {
  const { request, trigger } = job
  if (trigger.event !== 'pull_request_target') return readConfiguration(request.config, world)
  const base = await readBase(await opening, trigger.commit ?? trigger.pullRequest?.baseSha)
  const files = new Map<string, FileText>()
  for (;;) {
    const wanted: string[] = []
    const readText = (path: string): FileText => {
      const known = files.get(path)
      if (known === undefined) wanted.push(path)
      return known ?? { kind: 'missing' }
    }
    const reading = readConfiguration(request.config, { ...world, readText })
    if (wanted.length === 0) {
      // What the pull request changes of the configuration does not count, so no recipe changed.
      return reading.kind === 'valid' ? { ...reading, origin: { kind: 'base' } } : reading
    }
    for (const path of wanted) files.set(path, await readTracked(base, path))
  }
}

interface Base {
  readonly kind: 'base'
  readonly repository: Repository
  readonly tree: Tree
}

async function readBase(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<Base | Unreadable> {
  if (isUnreadable(repository)) return repository
  if (commit === undefined) {
    return unreadable('the event does not name the commit of the base branch')
  }
  const here = await repository.readCommit(commit)
  const remote = here === undefined ? await repository.reachRemote() : repository
  if (isUnreadable(remote)) return remote
  const found = here ?? (await remote.readCommit(commit))
  if (found === undefined) return unreadable('the commit of the base branch is not on the remote')
  if (isUnreadable(found)) return found
  const tree = await repository.readTree(found.id)
  return isUnreadable(tree) ? tree : { kind: 'base', repository, tree }
}

async function readTracked(base: Base | Unreadable, file: string): Promise<FileText> {
  if (isUnreadable(base)) return base
  const path = normalizePath(file)
  const entry = path === undefined ? undefined : base.tree.entry(path)
  if (entry === undefined) return { kind: 'missing' }
  const text = (await base.repository.readTexts([entry.id])).get(entry.id)
  return text === undefined ? unreadable('git cannot read it') : { kind: 'text', text }
}
