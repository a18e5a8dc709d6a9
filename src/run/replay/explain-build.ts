import type { Cause, OwnCause } from '../../plan/causes/cause'
import type { PlannedImage } from '../../plan/plan'
import { toNeedPhrase, toOwnPhrase } from '../../report/phrases/cause-text'
import { toPlainText } from '../../report/phrases/phrase'
import { toReaderPhrase } from '../../report/phrases/reader-text'
import type { Missed, ReplayedBuild } from '../../report/replay/replay'

/** An image that is built, with what caused it most directly. */
export function explainBuild({ image, causes, needs }: PlannedImage): ReplayedBuild {
  const [cause] = causes
  const [need] = needs
  if (cause === undefined) {
    const told = need === undefined ? 'nothing that is told' : toPlainText(toNeedPhrase(need))
    return { image: image.name, why: 'parent', cause: told }
  }
  const isDoubt = causes.every(({ own }) => own.kind === 'inputs-opaque')
  return { image: image.name, why: isDoubt ? 'doubt' : 'changed', cause: nameCause(cause.own) }
}

/** The file, where it is one; all else in words. */
function nameCause(own: OwnCause): string {
  switch (own.kind) {
    case 'input-changed':
    case 'path-matched':
      return own.file
    case 'inputs-opaque':
      return 'inputs that cannot be known'
    case 'recipe-changed':
    case 'publish-changed':
    case 'filter-matched':
    case 'build-all':
    case 'label':
    case 'requested':
    case 'event':
    case 'base-changed':
    case 'too-old':
    case 'changes-unknown':
      return toPlainText(toOwnPhrase(own))
  }
}

type InputChanged = Extract<OwnCause, { kind: 'input-changed' }>

/**
 * A changed file that the build surely reads: named by the line that does it, without a doubt, and
 * itself, not what lies above it or describes it.
 */
export function findProof({ causes }: PlannedImage): Omit<Missed, 'image'> | undefined {
  for (const cause of causes) {
    const { own, via } = cause
    if (own.kind !== 'input-changed' || !isSure(cause, own)) continue
    const { file, ...reader } = own
    const [parent] = via
    return {
      file,
      reader: toPlainText(toReaderPhrase(file, reader)),
      ...(parent === undefined ? {} : { via: parent })
    }
  }
  return undefined
}

function isSure({ variant }: Cause, { how, doubt }: InputChanged): boolean {
  return variant === 'prod' && doubt === undefined && how.relation === 'itself'
}
