import { parseImageName } from '../../dockerfile/names/reference'
import { isArtifactName } from '../../images/artifact-name'
import { parseImageReference } from '../../images/image-reference'

/** An image that a job wants: where it is, and its name here. */
export type WantedImage = (ArtifactSource | ReferenceSource) & {
  /** A tag in the daemon, or the name of a build context. */
  readonly name: string
}

/** This run built it: its archive is among the run's artifacts. */
interface ArtifactSource {
  readonly kind: 'artifact'
  readonly artifact: string
}

/** The plan found it built already. */
interface ReferenceSource {
  readonly kind: 'reference'
  /** `REPOSITORY@sha256:` and 64 hex digits, as `ghcr.io/o/shop-base@sha256:…`. */
  readonly reference: string
}

/** The images in a list of wanted images, and the words that name none. */
export interface WantedReading {
  readonly wanted: readonly WantedImage[]
  readonly unreadable: readonly string[]
}

/**
 * `NAME=artifact` and `NAME=REPOSITORY@sha256:…` by blanks, as the field `load` of an entry holds
 * them.
 */
export function parseWanted(text: string): WantedReading {
  const words = text.split(/\s+/).filter(word => word !== '')
  const read = words.map(word => ({ word, image: parseWord(word) }))
  return {
    wanted: read.flatMap(({ image }) => image ?? []),
    unreadable: read.flatMap(({ word, image }) => (image === undefined ? [word] : []))
  }
}

/** The last `=` divides: neither the name of an artifact nor a reference holds one. */
function parseWord(word: string): WantedImage | undefined {
  const [, name, source] = /^([^-].*)=([^=]+)$/s.exec(word) ?? []
  if (name === undefined || source === undefined) return undefined
  if (!source.includes('@sha256:')) {
    return isArtifactName(source) ? { kind: 'artifact', name, artifact: source } : undefined
  }
  return isReference(source) ? { kind: 'reference', name, reference: source } : undefined
}

/** Without a tag, of which nothing would follow: each image has one spelling. */
function isReference(text: string): boolean {
  return parseImageName(text)?.tag === '' && /@sha256:[0-9a-f]{64}$/.test(text)
}

/** The ids that a workflow names, and the words that name none. */
export interface ImageIds {
  /** By artifact: `sha256:` and 64 hex digits. */
  readonly ids: ReadonlyMap<string, string>
  readonly unreadable: readonly string[]
}

/** `ARTIFACT=sha256:…` by blanks; the second id of an artifact is refused. */
export function parseImageIds(text: string): ImageIds {
  const ids = new Map<string, string>()
  const unreadable: string[] = []
  for (const word of text.split(/\s+/).filter(each => each !== '')) {
    const [, artifact, id] = /^([A-Za-z0-9._-]+)=(sha256:[0-9a-f]{64})$/.exec(word) ?? []
    if (artifact === undefined || id === undefined || (ids.get(artifact) ?? id) !== id) {
      unreadable.push(word)
    } else ids.set(artifact, id)
  }
  return { ids, unreadable }
}

/** An artifact with every name under which its image is wanted. */
export interface WantedArtifact extends ArtifactSource {
  readonly names: readonly string[]
}

/** A reference with every name under which its image is wanted. */
export interface WantedReference extends ReferenceSource {
  readonly names: readonly string[]
}

/** What to load, each once, in the order of the list. */
export function groupBySource(
  wanted: readonly WantedImage[]
): readonly (WantedArtifact | WantedReference)[] {
  const sources = new Map(wanted.map(each => [toSource(each), each]))
  return [...sources].map(([source, image]) => {
    const same = wanted.filter(each => toSource(each) === source)
    const names = [...new Set(same.map(({ name }) => name))]
    switch (image.kind) {
      case 'artifact':
        return { kind: image.kind, artifact: image.artifact, names }
      case 'reference':
        return { kind: image.kind, reference: image.reference, names }
    }
  })
}

/** No artifact has the name of a reference. */
function toSource(image: WantedImage): string {
  switch (image.kind) {
    case 'artifact':
      return image.artifact
    case 'reference':
      return image.reference
  }
}

/** A name for which several images are wanted. */
export interface ContestedName {
  readonly name: string
  /** Whether all of them are artifacts. */
  readonly among: 'artifacts' | 'images'
}

/**
 * Names under which two images are wanted, compared as Docker reads them: `x` is
 * `docker.io/library/x:latest`. One image would silently replace the other.
 */
export function findContested(wanted: readonly WantedImage[]): ContestedName[] {
  const names = [...new Set(wanted.map(({ name }) => name))]
  return names.flatMap(name => {
    const rivals = wanted.filter(each => toFullName(each.name) === toFullName(name))
    if (new Set(rivals.map(toSource)).size < 2) return []
    const among = rivals.every(({ kind }) => kind === 'artifact') ? 'artifacts' : 'images'
    return [{ name, among }]
  })
}

function toFullName(name: string): string {
  const { repository, tag = 'latest' } = parseImageReference(name)
  return `${repository}:${tag}`
}
