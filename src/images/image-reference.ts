/** The parts of a reference to an image, whether it is written here or in a Dockerfile. */
export interface ImageReference {
  /** The written name, without tag and digest. */
  readonly name: string
  /** One spelling for each: with its registry, as `docker.io/library/nginx` for `nginx`. */
  readonly repository: string
  /** Missing if none is written. */
  readonly tag?: string
  /** A digest without a tag does not tell which image it belongs to. */
  readonly hasDigest: boolean
}

export const hub = 'docker.io'

/** The prefix of Docker Hub's own images. */
export const officialNames = 'library/'

/** Reads a reference as Docker does; a malformed one is split all the same. */
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

/** Whether a name has one part: an image here may be called so. */
export function isBare({ name }: ImageReference): boolean {
  return !name.includes('/')
}

/** One spelling for each: the case of a host does not matter, and a path has no capitals. */
function toRepository(name: string): string {
  const { domain, rest } = splitDomain(name.replace(/^(?:index\.)?docker\.io\//i, `${hub}/`))
  return `${domain}/${rest}`.toLowerCase()
}

/**
 * A name in two parts, as distribution/reference divides it: the text before the first `/` is a
 * host only if it looks like one. A name without a host is Docker Hub's, whose own images are in
 * `library`.
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
