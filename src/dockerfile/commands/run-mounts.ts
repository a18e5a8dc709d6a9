import { cleanBelowRoot } from '../../patterns/go/go-text'
import type { RunInstruction } from '../instructions/instruction'
import { type Mount, parseMount } from '../instructions/mount'
import { toSlashes } from '../names/windows-path'
import { refuse } from '../refusal'
import type { Node } from '../stages/stage-node'
import { emptiness, literal, type Text } from '../text'
import { type Expanded, uniteUnset } from '../words/expand'
import type { StageRun } from './stage-run'
import { toMountPath } from './to-source'

/** Runs RUN: its mounts are read from the main context, or from what each mount's `from` names. */
export function runMounts(
  run: StageRun,
  { mounts, command, line }: RunInstruction,
  sources: readonly Node[]
): void {
  const words: Expanded[] = []
  const expand = (word: string): Text => {
    const expanded = run.trace(word)
    words.push(expanded)
    return expanded.text
  }
  const parsed = mounts.map(flag => parseMount(flag, expand))
  const unset = uniteUnset(words)
  parsed.forEach((mount, index) => {
    const from = isFromMain(mount) ? undefined : sources[index]
    if (from !== undefined) run.demandEarlier(from)
    if (mount.type === 'secret' || mount.type === 'ssh') {
      checkSecret(mount, run.os)
      return
    }
    checkTarget(mount, run.workdir)
    if (literal(mount.source) === undefined) run.note(mount.source)
    const taken = toMountPath(mount.source)
    run.use({
      // A tmpfs begins empty.
      purpose: mount.type === 'tmpfs' ? 'sent' : 'read',
      from,
      source: { ...taken, excludes: [], line, instruction: 'RUN --mount' },
      unset
    })
  })
  if (command === 'empty') refuse('arguments are required')
}

/** A cache without `from` begins with what `scratch` names. */
function isFromMain({ type, from }: Mount): boolean {
  return type !== 'cache' && emptiness(from) === 'yes'
}

/** Refuses a mount over the root: an empty target is the working directory. */
function checkTarget({ target }: Mount, workdir: string | undefined): void {
  const text = literal(target)
  if (text === undefined || (workdir === undefined && !text.startsWith('/'))) return
  const path = text.startsWith('/') ? text : `/${cleanBelowRoot(`${workdir ?? ''}/${text}`)}`
  if (path === '/') refuse(`invalid mount target "${text}"`)
}

/** Refuses a secret for Windows that names no absolute file. */
function checkSecret({ type, target, targetless }: Mount, os: string): void {
  const path = literal(target)
  if (type !== 'secret' || os !== 'windows' || path === undefined) return
  const isAbsolute = path !== '' && literal(toSlashes(target))?.startsWith('/') === true
  if (path === '' ? targetless === 'refused' : !isAbsolute) {
    refuse(`secret target "${path}" must be an absolute path on Windows`)
  }
}
