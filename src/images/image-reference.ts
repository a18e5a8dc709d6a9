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

export const hub = 'docker.io'

/** In front of the names of Docker Hub's own images. */
export const officialNames = 'library/'

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

/** One spelling for each: the case of a host does not matter, and a path has no capitals. */
function toRepository(name: string): string {
  const { domain, rest } = splitDomain(name.replace(/^(?:index\.)?docker\.io\//i, `${hub}/`))
  return `${domain}/${rest}`.toLowerCase()
}

/**
 * A name in two, as distribution/reference divides it: what stands in front of the first `/` is a
 * host only if it looks like one. Without one it is Docker Hub's, whose own images are in `library`.
 */
export function splitDomain(name: string): { readonly domain: string; readonly rest: string } {
  const slash = name.indexOf('/')
  if (slash < 0) return { domain: hub, rest: officialNames + name }
  const first = name.slice(0, slash)
  const isHost = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first
  const domain = first === 'index.docker.io' ? hub : first
  const rest = isHost ? name.slice(slash + 1) : name
  if (isHost && domain !== hub) return { domain, rest }
  return { domain: hub, rest: rest.includes('/') ? rest : officialNames + rest }
}
