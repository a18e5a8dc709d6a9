import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { baseCommitOf, trustedConfigurationOf } from '../../event/trigger'
import { normalizePath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import type { World } from '../../ports/world'
import type { ConfigurationInput } from '../../request/request'
import type { FileText } from '../../tree/file-text'
import type { Tree } from '../../tree/tree'
import type { Job } from '../facts/read-job'
import { adviseDetour, findDetour } from './base-files'
import {
  type ConfigurationReading,
  type ConfigurationWorld,
  readConfiguration
} from './read-configuration'

/**
 * The configuration that the event trusts: the files of the checkout, and on `pull_request_target`
 * those of the base branch's commit, whatever is checked out. If another commit than the run's is
 * checked out, it is the run's, except for pull requests. A job without a checkout reads it from
 * the commit that was fetched.
 */
export async function readTrustedConfiguration(
  world: World,
  job: Job,
  opening: Promise<Repository | Unreadable>
): Promise<ConfigurationReading> {
  const { request, trigger } = job
  if (trustedConfigurationOf(trigger) === 'base') {
    const base = await readCommitted(await opening, trigger.commit ?? baseCommitOf(trigger))
    const reading = await readWithTree(request.config, withoutFiles(world), base)
    // The pull request's changes of the configuration do not count, so no recipe changed.
    return reading.kind === 'valid' ? { ...reading, origin: { kind: 'base' } } : reading
  }
  const reading = await readConfiguration(request.config, world)
  const repository = await opening
  const ofRun = await readOfRun(reading, { world, job, repository })
  if (ofRun !== undefined) return ofRun
  if (reading.kind === 'valid') return reading
  if (isUnreadable(repository) || repository.place === 'checkout') return reading
  return readWithTree(request.config, world, await readCommitted(repository, trigger.commit))
}

/**
 * The configuration of the run's commit, if another one is checked out: whoever chose that one must
 * not also choose what is built on which runner. Undefined: the checkout's is meant. A pull request
 * has its own, and a file that an earlier step wrote outside the checkout is the workflow's.
 */
async function readOfRun(
  reading: ConfigurationReading,
  { world, job, repository }: Reader
): Promise<ConfigurationReading | undefined> {
  const { request, trigger } = job
  if (isUnreadable(repository) || trigger.commit === undefined) return undefined
  if (trustedConfigurationOf(trigger) !== 'commit') return undefined
  if (reading.kind === 'valid' && reading.origin.kind === 'outside') return undefined
  const head = await repository.readCommit('HEAD')
  if (head === undefined || isUnreadable(head) || head.id === trigger.commit) return undefined
  const committed = await readCommitted(repository, trigger.commit)
  // Nothing is published then, and what is checked out can still be planned.
  if (isUnreadable(committed)) return undefined
  return readWithTree(request.config, withoutFiles(world), committed)
}

interface Reader {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
}

/** The configuration of a commit, whatever the checkout holds; why it cannot be known. */
export async function readCommittedConfiguration(
  commit: string,
  config: ConfigurationInput,
  from: { readonly world: ConfigurationWorld; readonly repository: Repository | Unreadable }
): Promise<ConfigurationReading | Unreadable> {
  const committed = await readCommitted(from.repository, commit)
  if (isUnreadable(committed)) return committed
  return readWithTree(config, withoutFiles(from.world), committed)
}

/** The same world with a checkout that holds no file. */
function withoutFiles(world: ConfigurationWorld): ConfigurationWorld {
  const noFile = (): FileText => ({ kind: 'missing' })
  return { ...world, readText: noFile, readOwn: noFile }
}

/** Reads missing files from a commit, as often as one file names another. */
async function readWithTree(
  config: ConfigurationInput,
  world: ConfigurationWorld,
  committed: Committed | Unreadable
): Promise<ConfigurationReading> {
  const files = new Map<string, FileText>()
  for (;;) {
    const wanted: string[] = []
    const look = (path: string, read: (path: string) => FileText): FileText => {
      const known = files.get(path) ?? read(path)
      if (known.kind !== 'missing' || files.has(path)) return known
      wanted.push(path)
      return known
    }
    const reading = await readConfiguration(config, {
      ...world,
      readText: path => look(path, each => world.readText(each)),
      readOwn: path => look(path, each => world.readOwn(each))
    })
    if (wanted.length === 0) return reading
    for (const path of wanted) files.set(path, await readTracked(committed, path))
  }
}

interface Committed {
  readonly kind: 'committed'
  readonly repository: Repository
  readonly tree: Tree
}

async function readCommitted(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<Committed | Unreadable> {
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
  return isUnreadable(tree) ? tree : { kind: 'committed', repository, tree }
}

async function readTracked(committed: Committed | Unreadable, file: string): Promise<FileText> {
  if (isUnreadable(committed)) return committed
  const path = normalizePath(file)
  if (path === undefined) return { kind: 'missing' }
  // The text of a link is the name of another file.
  const detour = findDetour(path, each => committed.tree.entry(each))
  if (detour !== undefined) return unreadable(`it ${detour}${adviseDetour(detour, ': ')}`)
  const entry = committed.tree.entry(path)
  if (entry === undefined) return { kind: 'missing' }
  const text = (await committed.repository.readTexts([entry.id])).get(entry.id)
  return text === undefined ? unreadable('git cannot read it') : { kind: 'text', text }
}
