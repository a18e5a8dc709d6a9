import { mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { NoWorkplace, Workplace } from '../../ports/process/terminal'
import { followLinks } from '../checkout/follow-links'
import { readFileText } from '../checkout/read-file-text'
import { readOwnFile } from '../checkout/read-own-file'
import { openBake } from '../docker/open-bake'
import { type Environment, toGitEnvironment } from '../git/git-environment'
import { openRepository } from '../git/read/open-repository'
import { type Git, runGit, toGit } from '../git/run-git'
import { snapshotWorkingTree } from '../git/snapshot/snapshot-working-tree'
import { createTemporaryFolder } from '../process/temporary-folders'
import { openBare } from './bare-checkout'
import { findIgnoring } from './find-ignoring'
import { listHistory } from './list-history'
import { readOrigin } from './read-origin'
import { writeNewFile } from './write-files'

/** The repository that a folder is in. */
export async function openWorkplace(start: string): Promise<Workplace | NoWorkplace> {
  const environment = withoutJob(process.env)
  const folder = findFolder(start)
  if (folder === undefined) return { kind: 'no-folder' }
  const root = await findRoot(folder, environment)
  const bare = root === undefined ? await openBare(askIn(folder, environment)) : undefined
  if (bare === 'no-commit') return { kind: 'no-commit' }
  const checkout = root ?? folder
  const temporary = createTemporaryFolder(tmpdir(), 'snapshot')
  const objects = join(temporary.path, 'objects')
  mkdirSync(objects)
  const [repository, workingTree] = await Promise.all([
    openRepository(checkout, { environment, objects, execution: 'terminal' }),
    bare?.workingTree ?? snapshot(checkout, environment, { folder: temporary.path, objects })
  ])
  const removeSnapshot = (): void => {
    temporary.remove()
  }
  if (isUnreadable(repository)) {
    removeSnapshot()
    const version = await runGit(askIn(folder, environment), ['version'])
    if (isUnreadable(version)) return { kind: 'no-git' }
    return { kind: 'no-repository', because: repository.because }
  }
  return {
    ...{ kind: 'workplace', execution: 'terminal', folder, checkout, repository, workingTree },
    readText: path => readFileText(resolve(checkout, path)),
    readOwn: path => readOwnFile(checkout, path),
    followLinks,
    bake: openBake(),
    readOrigin: () => readOrigin(askIn(checkout, environment)),
    listHistory: question => listHistory(askIn(checkout, environment), question),
    findIgnoring: path => findIgnoring(askIn(checkout, environment), path),
    writeNew: (path, text) => writeNewFile(checkout, path, text),
    ...bare,
    close: () => {
      repository.close()
      removeSnapshot()
    }
  }
}

async function snapshot(
  ...asked: Parameters<typeof snapshotWorkingTree>
): Promise<string | Unreadable> {
  try {
    return await snapshotWorkingTree(...asked)
  } catch (error) {
    return unreadable(`the index cannot be copied: ${String(error)}`)
  }
}

function askIn(folder: string, environment: Environment): Git {
  return toGit(folder, toGitEnvironment(environment), { execution: 'terminal' })
}

async function findRoot(folder: string, environment: Environment): Promise<string | undefined> {
  const answer = await runGit(askIn(folder, environment), ['rev-parse', '--show-toplevel'])
  if (isUnreadable(answer)) return undefined
  return Buffer.from(answer.output).toString().replace(/\n$/, '') || undefined
}

/** A person's terminal may have been started by a job, or pretend to be one. */
function withoutJob(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(?:GITHUB|RUNNER|INPUT|ACTIONS)_/.test(name)
  )
  return Object.fromEntries(kept)
}

/** The real path of a folder; undefined where there is none. */
function findFolder(path: string): string | undefined {
  try {
    const folder = realpathSync(path)
    return statSync(folder).isDirectory() ? folder : undefined
  } catch {
    return undefined
  }
}
