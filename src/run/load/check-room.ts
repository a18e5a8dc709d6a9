import type { Complaint } from '../../diagnostics/complaint'
import { makeRoom } from '../../diagnostics/text/full-disk'
import type { Disk } from '../../ports/process/disk'

/** What is to lie on the disk, as `the archives`, and the bytes that it takes at least. */
export interface Load {
  readonly what: string
  readonly needed: number
}

/** Whether there is room at a folder; where nobody can tell, there is. */
export async function checkRoom(
  { what, needed }: Load,
  folder: string,
  disk: Disk
): Promise<Complaint | undefined> {
  const free = await disk.readFree(folder)
  if (free === undefined || free >= needed) return undefined
  return {
    kind: 'complaint',
    code: 'disk-full',
    because: `${what} take at least ${formatSize(needed)}, and ${formatSize(free)} are free`,
    fix: makeRoom
  }
}

function formatSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
