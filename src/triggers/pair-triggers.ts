import type { RepositoryPath } from '../paths/repository-path'
import {
  any,
  type Doubt,
  isAlways,
  isNever,
  listDoubts,
  listFilters,
  type WrittenPattern
} from './condition'
import { FileChange } from './judge-condition'
import { judgeImage, selectForMerge } from './judge-image'
import type { OpaqueTrigger, PlannedTrigger, Trigger, Triggers } from './trigger'

/** What an image is built from, as far as triggers need it. */
export interface BuiltImage {
  readonly name: string
  /** One for each variant. */
  readonly recipes: readonly ImageRecipe[]
  /** Every tracked file that its builds read; `unknown`: they may read anything. */
  readonly inputs: readonly RepositoryPath[] | 'unknown'
}

export interface ImageRecipe {
  readonly file: RepositoryPath
  readonly context: RepositoryPath
  /** `''`: the last stage. */
  readonly target: string
}

/** An image with everything that builds it. */
export interface PairedImage {
  readonly image: BuiltImage
  readonly triggers: readonly Trigger[]
  /** Steps that may build it, too: nothing that can be read builds it at a change. */
  readonly opaque: readonly OpaqueTrigger[]
  /** Steps that build it where a plan holds it. */
  readonly planned: readonly PlannedTrigger[]
}

/** What an image reads and no trigger looks at. */
export interface Uncovered {
  readonly image: string
  /** Files whose change alone builds nothing of it. */
  readonly files: readonly RepositoryPath[]
  /** The triggers that leave them out. */
  readonly triggers: readonly Trigger[]
}

/** A trigger of which it is not known when it builds. */
export interface Unevaluated {
  readonly doubt: Doubt
  /** The images that it leaves open. */
  readonly images: readonly string[]
}

export interface Pairing {
  readonly images: readonly PairedImage[]
  readonly uncovered: readonly Uncovered[]
  /** Patterns of triggers that no build of their images reads. */
  readonly unread: readonly {
    readonly pattern: WrittenPattern
    readonly images: readonly string[]
  }[]
  /** Images that no workflow builds, as far as they can be read: never one that a script may build. */
  readonly unbuilt: readonly string[]
  readonly unevaluated: readonly Unevaluated[]
}

/** Each image with its triggers, in the order of the images. */
export function pairImages(
  images: readonly BuiltImage[],
  triggers: Triggers
): readonly PairedImage[] {
  const byFile = new Map<RepositoryPath, Trigger[]>()
  for (const trigger of triggers.known) {
    const { file } = trigger.build
    byFile.set(file, [...(byFile.get(file) ?? []), trigger])
  }
  const open = triggers.opaque.filter(
    ({ event, when }) => event.kind === 'change' && !isNever(when)
  )
  return images.map(image => {
    const own = withoutTests(findTriggers(image, byFile, images))
    const isBuilt = own.some(({ event, when }) => event.kind === 'change' && !isNever(when))
    return { image, triggers: own, opaque: isBuilt ? [] : open, planned: triggers.planned }
  })
}

/**
 * What a workflow builds without pushing it does not renew an image that another workflow pushes:
 * it is built for tests.
 */
function withoutTests(triggers: readonly Trigger[]): readonly Trigger[] {
  const pushing = triggers.filter(
    ({ event, build }) => event.kind === 'change' && build.pushes === 'yes'
  )
  if (pushing.length === 0) return triggers
  const workflows = new Set(pushing.map(({ workflow }) => workflow))
  return triggers.filter(({ build, workflow }) => build.pushes !== 'no' || workflows.has(workflow))
}

/** By file, context and target; by the file alone where no other image has it. */
function findTriggers(
  image: BuiltImage,
  byFile: ReadonlyMap<RepositoryPath, readonly Trigger[]>,
  images: readonly BuiltImage[]
): readonly Trigger[] {
  const files = new Set(image.recipes.map(({ file }) => file))
  const candidates = [...files].flatMap(file => byFile.get(file) ?? [])
  const exact = candidates.filter(({ build }) =>
    image.recipes.some(recipe => isSame(recipe, build))
  )
  if (exact.length > 0 || candidates.length === 0) return exact
  const isShared = images.some(
    other => other !== image && other.recipes.some(({ file }) => files.has(file))
  )
  return isShared ? [] : candidates
}

function isSame(recipe: ImageRecipe, { file, context, target }: Trigger['build']): boolean {
  return recipe.file === file && recipe.context === context && recipe.target === target
}

/** Meets what images read with what their triggers look at. */
export function pairTriggers(images: readonly BuiltImage[], triggers: Triggers): Pairing {
  const paired = pairImages(images, triggers)
  // Whatever starts it: a person, a clock, a release.
  const mayBuild = [...triggers.opaque, ...triggers.planned].some(({ when }) => !isNever(when))
  return {
    images: paired,
    uncovered: paired.flatMap(findUncovered),
    unread: findUnread(paired, triggers),
    unbuilt: paired
      .filter(({ triggers: own }) => own.length === 0 && !mayBuild)
      .map(({ image }) => image.name),
    unevaluated: findUnevaluated(paired)
  }
}

function findUncovered(paired: PairedImage): readonly Uncovered[] {
  const { image } = paired
  // A pull request renews nothing that a push publishes.
  const atMerge = selectForMerge(paired)
  const atChange = atMerge.triggers
  if (image.inputs === 'unknown' || atChange.length === 0) return []
  if (atChange.some(({ when }) => isAlways(when))) return []
  const files = image.inputs.filter(
    path => judgeImage(atMerge, new FileChange([{ path, status: 'modified' }])).kind === 'skips'
  )
  return files.length === 0 ? [] : [{ image: image.name, files, triggers: atChange }]
}

/** Files that say how the workflows run are no inputs, and belong among the patterns. */
function isAboutWorkflows(pattern: string): boolean {
  return pattern.startsWith('.github/')
}

function findUnread(paired: readonly PairedImage[], triggers: Triggers): Pairing['unread'] {
  const guarded = new Set(triggers.opaque.flatMap(({ when }) => listFilters(when)))
  const readers = new Map<WrittenPattern, PairedImage['image'][]>()
  for (const { image, triggers: own } of paired) {
    const filters = new Set(own.flatMap(({ when }) => listFilters(when)))
    for (const filter of filters) {
      if (guarded.has(filter)) continue
      for (const pattern of filter.patterns) {
        readers.set(pattern, [...(readers.get(pattern) ?? []), image])
      }
    }
  }
  return [...readers].flatMap(([pattern, images]) => {
    const { matches, text } = pattern
    if (matches === undefined || isAboutWorkflows(text)) return []
    const isRead = images.some(
      ({ inputs }) => inputs === 'unknown' || inputs.some(path => matches(path))
    )
    return isRead ? [] : [{ pattern, images: images.map(({ name }) => name) }]
  })
}

function findUnevaluated(paired: readonly PairedImage[]): readonly Unevaluated[] {
  const found = new Map<string, { readonly doubt: Doubt; readonly images: Set<string> }>()
  const add = (doubt: Doubt, image: string): void => {
    const key = `${doubt.at.file}:${String(doubt.at.line)} ${doubt.because}`
    const known = found.get(key) ?? { doubt, images: new Set() }
    found.set(key, known)
    known.images.add(image)
  }
  for (const { image, triggers, opaque } of paired) {
    const whole = any(
      triggers.filter(({ event }) => event.kind === 'change').map(({ when }) => when)
    )
    for (const doubt of listDoubts(whole)) add(doubt, image.name)
    for (const { at, because } of opaque) add({ at, because }, image.name)
  }
  return [...found.values()].map(({ doubt, images }) => ({ doubt, images: [...images] }))
}
