/** What a reference to an image says, whether it is written here or in a Dockerfile. */
export interface ImageReference {
  /** As it is written, without tag and digest. */
  readonly name: string
  /** One spelling for each: with its registry, as `docker.io/library/nginx` for `nginx`. */
  readonly repository: string
  /** Missing where none is written. */
  readonly tag?: string
  /** Where no tag is written, a digest says nothing of the image that it is of. */
  readonly hasDigest: boolean
}

const hub = 'docker.io'

/** Reads a reference as Docker does; what no registry would take is split all the same. */
export function parseImageReference(text: string): ImageReference {
  const at = text.indexOf('@')
  const hasDigest = at >= 0
  const named = hasDigest ? text.slice(0, at) : text
  const colon = named.lastIndexOf(':')
  const isTagged = colon > named.lastIndexOf('/')
  const name = isTagged ? named.slice(0, colon) : named
  const parts = { name, repository: toRepository(name), hasDigest }
  return isTagged ? { ...parts, tag: named.slice(colon + 1) } : parts
}

/** A name of one part: it is written as an image here may be called. */
export function isBare({ name }: ImageReference): boolean {
  return !name.includes('/')
}

/**
 * What stands before the first `/` is a host where it looks like one (distribution/reference).
 * Without one it is Docker Hub's, whose own images are in `library`. The case of a host does not
 * matter, and a path has no capitals.
 */
function toRepository(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().split('/')
  const isCapital = !name.startsWith(first)
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || isCapital)
  const host = isHost ? first : hub
  const path = isHost ? rest : [first, ...rest]
  if (host !== hub && host !== `index.${hub}`) return [host, ...path].join('/')
  return [hub, ...(path.length === 1 ? ['library'] : []), ...path].join('/')
}
