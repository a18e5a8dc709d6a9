import { parseImageReference } from '../../images/image-reference'

/** An image that a job wants: its archive among the run's artifacts, and its name here. */
export interface WantedImage {
  /** A tag in the daemon, or the name of a build context. */
  readonly name: string
  readonly artifact: string
}

/** The images in a list of wanted images, and the words that name none. */
export interface WantedReading {
  readonly wanted: readonly WantedImage[]
  readonly unreadable: readonly string[]
}

/** `NAME=artifact` by blanks, as the field `load` of an entry holds them. */
export function parseWanted(text: string): WantedReading {
  const words = text.split(/\s+/).filter(word => word !== '')
  const read = words.map(word => ({ word, image: parseWord(word) }))
  return {
    wanted: read.flatMap(({ image }) => image ?? []),
    unreadable: read.flatMap(({ word, image }) => (image === undefined ? [word] : []))
  }
}

/** The last `=` divides: the name of an artifact holds none, nor is it `.` or `..`. */
function parseWord(word: string): WantedImage | undefined {
  const [, name, artifact] = /^([^-].*)=(?!\.\.?$)([A-Za-z0-9._-]+)$/s.exec(word) ?? []
  return name === undefined || artifact === undefined ? undefined : { name, artifact }
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
export interface WantedArtifact {
  readonly artifact: string
  readonly names: readonly string[]
}

/** What to download, each once, in the order of the list. */
export function groupByArtifact(wanted: readonly WantedImage[]): WantedArtifact[] {
  const artifacts = [...new Set(wanted.map(({ artifact }) => artifact))]
  return artifacts.map(artifact => ({
    artifact,
    names: [...new Set(wanted.filter(each => each.artifact === artifact).map(({ name }) => name))]
  }))
}

/**
 * Names under which two artifacts are wanted, compared as Docker reads them: `x` is
 * `docker.io/library/x:latest`. One artifact would silently replace the other.
 */
export function findContested(wanted: readonly WantedImage[]): string[] {
  const artifacts = new Map<string, Set<string>>()
  for (const { name, artifact } of wanted) {
    const known = artifacts.get(toFullName(name)) ?? new Set()
    artifacts.set(toFullName(name), known.add(artifact))
  }
  const names = [...new Set(wanted.map(({ name }) => name))]
  return names.filter(name => (artifacts.get(toFullName(name))?.size ?? 0) > 1)
}

function toFullName(name: string): string {
  const { repository, tag = 'latest' } = parseImageReference(name)
  return `${repository}:${tag}`
}
