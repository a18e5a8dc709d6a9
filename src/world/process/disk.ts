import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Disk, WorkDisk } from '../../ports/process/disk'
import { jobRunner } from '../runner/job-runner'
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folders'

/** Later steps may read what is unpacked there, so a folder is removed by a signal alone. */
export const disk: Disk = {
  makeFolder: async () => Promise.resolve(createTemporaryFolder(findParent(), 'load').path),
  readFree
}

/** A disk on which nothing is left. */
export function openWorkDisk(): WorkDisk {
  const folders = new Map<string, TemporaryFolder>()
  return {
    makeFolder() {
      const folder = createTemporaryFolder(findParent(), 'publish')
      folders.set(folder.path, folder)
      return Promise.resolve(folder.path)
    },
    readFree,
    remove(folder) {
      folders.get(folder)?.remove()
      folders.delete(folder)
      return Promise.resolve()
    }
  }
}

function findParent(): string {
  return jobRunner.variable('RUNNER_TEMP') ?? tmpdir()
}

async function readFree(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
