import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { Workplace } from '../../app/world'
import { isUnreadable, unreadable, type Unreadable } from '../../tree/unreadable'
import { toGitEnvironment, type Environment } from '../git/git-environment'
import { openRepository } from '../git/open-repository'
import { runGit, toGit } from '../git/run-git'
import { snapshotWorkingTree } from '../git/snapshot-working-tree'
import { readFileText } from '../read-file-text'

/** The repository that a folder is in; the folder itself where git knows of none. */
export async function openWorkplace(start: string): Promise<Workplace> {
  const environment = withoutJob(process.env)
  const folder = realPath(start)
  const checkout = (await findRoot(folder, environment)) ?? folder
  const temporary = mkdtempSync(join(tmpdir(), 'image-matrix-snapshot-'))
  const objects = join(temporary, 'objects')
  mkdirSync(objects)
  const [repository, workingTree] = await Promise.all([
    openRepository(checkout, { environment, objects }),
    snapshot(checkout, environment, { folder: temporary, objects })
  ])
  return {
    ...{ folder, checkout, repository, workingTree },
    readText: path => readFileText(resolve(checkout, path)),
    close: () => {
      if (!isUnreadable(repository)) repository.close()
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
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

async function findRoot(folder: string, environment: Environment): Promise<string | undefined> {
  const git = toGit(folder, toGitEnvironment(environment))
  const answer = await runGit(git, ['rev-parse', '--show-toplevel'])
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

function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    // Whatever is looked for there is then told to be missing.
    return folder
  }
}
