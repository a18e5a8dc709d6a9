import { copyFileSync, existsSync, mkdirSync, statSync, utimesSync } from 'node:fs'
import { devNull } from 'node:os'
import { join, resolve } from 'node:path'
import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import { Patience } from '../fetch/patience'
import { type Environment, type Setting, toQuietEnvironment } from '../git-environment'
import { isObjectId } from '../read/revision'
import { type Git, runGit, toGit } from '../run-git'

/** The place of a snapshot: folders of ours, which exist. */
export interface SnapshotPlace {
  /** For git's own files while it works. */
  readonly folder: string
  /** For the objects that the repository does not have. */
  readonly objects: string
}

/**
 * Looking at the working tree may run what the repository's configuration names, as filters of Git
 * LFS: git's own guard against the repositories of other people stays on.
 */
const settings: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['core.ignoreStat', 'false'],
  // Files outside a sparse cone are looked at, too, if they exist: a build reads them.
  ['core.sparseCheckout', 'false']
]

/** In milliseconds: git reads every file that has changed, of any size. */
const snapshotLimit = 600_000

/**
 * The id of the tree that a commit of everything would have now: tracked files as they are, new
 * ones that git does not ignore. The repository and its index stay unchanged.
 */
export async function snapshotWorkingTree(
  root: string,
  environment: Environment,
  place: SnapshotPlace
): Promise<string | Unreadable> {
  const looking = toQuietEnvironment(environment, [])
  const conditions = { execution: 'terminal', patience: new Patience(snapshotLimit) } as const
  const plain = toGit(root, looking, conditions)
  const paths = await runGit(plain, ['rev-parse', '--git-path', 'index', '--git-path', 'objects'])
  if (isUnreadable(paths)) return paths
  const [index = '', objects = ''] = toText(paths.output).split('\n')
  const copy = join(place.folder, 'index')
  copyIndex(resolve(root, index), copy)
  const modes: readonly Setting[] = hasModes(copy) ? [['core.fileMode', 'true']] : []
  const quiet = toQuietEnvironment(environment, [...settings, ...modes])
  const git = toGit(root, quiet, conditions)
  const snapshot: Git = {
    ...git,
    environment: {
      ...quiet,
      GIT_INDEX_FILE: copy,
      GIT_OBJECT_DIRECTORY: place.objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, objects),
      GIT_ALLOW_PROTOCOL: 'none'
    }
  }
  const listed = await listIndex(snapshot)
  if (isUnreadable(listed)) return listed
  const unmarked = await unmark({ snapshot, plain }, listed.entries)
  if (isUnreadable(unmarked)) return unmarked
  const added = await runGit(snapshot, ['add', '--all', '--', '.'])
  if (isUnreadable(added)) return added
  const submodules = await addSubmodules(snapshot, listed.entries, { environment, place })
  if (isUnreadable(submodules)) return submodules
  // A clone may lack blobs that nobody changed.
  const written = await runGit(snapshot, ['write-tree', '--missing-ok'])
  if (isUnreadable(written)) return written
  const id = toText(written.output).trim()
  return isObjectId(id) ? id : unreadable('git write-tree printed what it never should')
}

/**
 * The index saves git from reading unchanged files. A file written at the time of the index, or
 * later, is read in any case: the copy must not look newer than the index was.
 */
function copyIndex(index: string, copy: string): void {
  if (!existsSync(index)) return
  copyFileSync(index, copy)
  const time = Math.floor(statSync(index).mtimeMs / 1_000)
  utimesSync(copy, time, time)
}

function toText(output: Uint8Array): string {
  return Buffer.from(output).toString()
}

/** A path of the index, with git's marks on it. */
interface IndexEntry {
  readonly path: string
  readonly isSubmodule: boolean
  /** `assumed`: not to be looked at. `skipped`: not expected in the working tree. */
  readonly marks: readonly ('assumed' | 'skipped')[]
}

/** `H 100644 <id> 0\t<path>`: a small letter is assumed to be unchanged, `S` is skipped. */
async function listIndex(
  git: Git
): Promise<{ readonly kind: 'listed'; readonly entries: readonly IndexEntry[] } | Unreadable> {
  const answer = await runGit(git, ['ls-files', '-v', '-s', '-z'])
  if (isUnreadable(answer)) return answer
  const entries: IndexEntry[] = []
  for (const line of toText(answer.output).split('\0')) {
    const isSubmodule = line.startsWith('160000 ', 2)
    // Nearly all are plain, and they are many.
    if (line.startsWith('H') && !isSubmodule) continue
    const [, tag = '', path = ''] = /^(\w) \d+ [\da-f]+ \d\t(.*)$/s.exec(line) ?? []
    if (path === '') continue
    const isAssumed = tag !== tag.toUpperCase()
    const isSkipped = tag.toUpperCase() === 'S'
    entries.push({
      ...{ path, isSubmodule },
      marks: [
        ...(isAssumed ? ['assumed' as const] : []),
        ...(isSkipped ? ['skipped' as const] : [])
      ]
    })
  }
  return { kind: 'listed', entries }
}

/**
 * Lets git look at the files that it was told to skip: a build reads them as they are. Files that a
 * sparse checkout leaves out are missing on purpose, and count as in HEAD.
 */
async function unmark(
  { snapshot: git, plain }: { readonly snapshot: Git; readonly plain: Git },
  entries: readonly IndexEntry[]
): Promise<Unreadable | undefined> {
  const marked = entries.filter(({ marks }) => marks.length > 0)
  if (marked.length === 0) return undefined
  const sparse = await runGit(plain, ['config', '--type=bool', 'core.sparseCheckout'], [1])
  const isSparse = !isUnreadable(sparse) && toText(sparse.output).trim() === 'true'
  const isWanted = ({ path, marks }: IndexEntry): boolean =>
    !marks.includes('skipped') || !isSparse || existsSync(join(git.directory, path))
  const paths = marked.filter(isWanted).map(({ path }) => path)
  for (let start = 0; start < paths.length; start += pathsPerCall) {
    const some = paths.slice(start, start + pathsPerCall)
    for (const option of ['--no-assume-unchanged', '--no-skip-worktree']) {
      const done = await runGit(git, ['update-index', option, '--', ...some])
      if (isUnreadable(done)) return done
    }
  }
  return undefined
}

/** The number of names that a command line holds. */
const pathsPerCall = 200

interface Surroundings {
  readonly environment: Environment
  readonly place: SnapshotPlace
}

/**
 * Git takes a submodule for its commit. If its own working tree holds anything else, the id of that
 * tree stands for it, so that it differs.
 */
async function addSubmodules(
  git: Git,
  entries: readonly IndexEntry[],
  { environment, place }: Surroundings
): Promise<Unreadable | undefined> {
  for (const [at, { path }] of entries.filter(({ isSubmodule }) => isSubmodule).entries()) {
    const root = join(git.directory, path)
    if (!existsSync(join(root, '.git'))) continue
    const folder = join(place.folder, `submodule-${String(at)}`)
    mkdirSync(folder)
    const tree = await snapshotWorkingTree(root, environment, { ...place, folder })
    const quiet = toQuietEnvironment(environment, settings)
    const own = toGit(root, quiet, { execution: 'terminal' })
    const head = await runGit(own, ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], [1])
    // A submodule that cannot be looked at counts as git takes it.
    if (typeof tree !== 'string' || isUnreadable(head)) continue
    if (toText(head.output).trim() === tree) continue
    const entry = `160000,${tree},${path}`
    const done = await runGit(git, ['update-index', '--cacheinfo', entry])
    if (isUnreadable(done)) return done
  }
  return undefined
}

/** Whether the file system keeps modes: without modes every file looks like a program. */
function hasModes(index: string): boolean {
  if (process.platform === 'win32' || !existsSync(index)) return false
  return (statSync(index).mode & 0o111) === 0
}
