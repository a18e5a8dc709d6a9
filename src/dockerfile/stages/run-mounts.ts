import type { RunInstruction } from '../instructions/instruction'
import type { Mount } from '../instructions/mount'
import { parseMount } from '../instructions/mount'
import { refuse } from '../refusal'
import { emptiness, literal } from '../text'
import type { Node } from './stage-graph'
import type { StageRun } from './stage-run'
import { cleanPath, toMountPath } from './to-source'

/** Runs RUN: what it mounts is read from the main context, or from what each mount's `from` names. */
export function runMounts(
  run: StageRun,
  instruction: RunInstruction,
  sources: readonly Node[]
): void {
  const mounts = instruction.mounts.map(flag => parseMount(flag, word => run.expand(word)))
  mounts.forEach((mount, index) => {
    const isMain = emptiness(mount.from) === 'yes'
    const source = sources[index]
    if (!isMain && source !== undefined) {
      run.demandEarlier(source)
    }
    if (mount.type === 'secret' || mount.type === 'ssh') {
      return
    }
    checkTarget(mount, run.workdir)
    if (takesFiles(mount)) {
      const { line } = instruction
      run.use({
        from: isMain ? undefined : source,
        source: { ...toMountPath(mount.source), excludes: [], line, instruction: 'RUN --mount' }
      })
    }
  })
  if (instruction.devices === 'some') {
    refuse('device feature is only supported in Dockerfile frontend 1.14.0-labs or later')
  }
}

/** A tmpfs is empty; a cache begins with what `from` holds, without it with nothing. */
function takesFiles({ type, from }: Mount): boolean {
  switch (type) {
    case 'bind':
      return true
    case 'cache':
      return emptiness(from) !== 'yes'
    case 'tmpfs':
    case 'secret':
    case 'ssh':
      return false
  }
}

/** Refuses a mount over the root: an empty target is the working directory. */
function checkTarget({ target }: Mount, workdir: string | undefined): void {
  const text = literal(target)
  if (text === undefined || (workdir === undefined && !text.startsWith('/'))) {
    return
  }
  const path = text.startsWith('/') ? text : `/${cleanPath(`${workdir ?? ''}/${text}`)}`
  if (path === '/') {
    refuse(`invalid mount target "${text}"`)
  }
}
