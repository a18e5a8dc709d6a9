import { decodeNames } from '../../paths/repository-path'
import type { Change, Side } from '../../tree/comparison'

const header = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [ADMT]$/

/**
 * What `git diff-tree -r -z --raw --no-renames` printed for two trees:
 * `:<mode> <mode> <id> <id> <status>\0<path>\0` for each path, in git's order. Undefined where a
 * record is anything else: then nothing of it is believed.
 */
export function parseRawDiff(bytes: Uint8Array): Change[] | undefined {
  const fields = decodeNames(bytes)
  if (fields.length % 2 !== 0) return undefined
  const changes: Change[] = []
  for (let index = 0; index < fields.length; index += 2) {
    const path = fields[index + 1] ?? ''
    const [, oldMode, newMode, oldId, newId] = header.exec(fields[index] ?? '') ?? []
    if (oldMode === undefined || newMode === undefined) return undefined
    if (oldId === undefined || newId === undefined || path === '') return undefined
    changes.push({ path, before: toSide(oldMode, oldId), after: toSide(newMode, newId) })
  }
  return changes
}

function toSide(mode: string, id: string): Side {
  return mode === '000000' ? { kind: 'absent' } : { kind: 'present', entry: { mode, id } }
}
