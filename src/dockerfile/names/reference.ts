import { hub, officialNames, splitDomain } from '../../images/image-reference'
import { isDigest } from '../instructions/literals'
import { refuse } from '../refusal'

/** An image reference in the terms of distribution/reference. */
export interface ImageName {
  readonly domain: string
  readonly path: string
  /** With its `:`, or ''. */
  readonly tag: string
  /** With its `@`, or ''. */
  readonly digest: string
}

const identifier = /^[a-f0-9]{64}$/
const componentForm = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/
const tagForm = /^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const host = /^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/
const hyphenated = /(?:^|\.)-|-(?:\.|:|$)/
const maxPath = 255

/** Parses a name as `reference.ParseNormalizedNamed` does; undefined if it is malformed. */
export function parseImageName(text: string): ImageName | undefined {
  const { domain, rest } = splitDomain(text)
  const at = rest.indexOf('@')
  const named = at < 0 ? rest : rest.slice(0, at)
  const colon = named.lastIndexOf(':')
  const name = {
    domain,
    path: colon < 0 ? named : named.slice(0, colon),
    tag: colon < 0 ? '' : named.slice(colon),
    digest: at < 0 ? '' : rest.slice(at)
  }
  return !identifier.test(text) && isValid(name) ? name : undefined
}

function isValid({ domain, path, tag, digest }: ImageName): boolean {
  return (
    host.test(domain) &&
    !hyphenated.test(domain) &&
    path.length <= maxPath &&
    path.split('/').every(component => componentForm.test(component)) &&
    (tag === '' || tagForm.test(tag)) &&
    (digest === '' || isDigest(digest.slice(1)))
  )
}

/**
 * The name under which a named context replaces an image or a stage: without Docker Hub's parts and
 * without `:latest`, as buildx and BuildKit both shorten it. Refuses a text that is no image name.
 */
export function toContextName(text: string): string {
  const name = parseImageName(text)
  if (name === undefined) {
    return refuse(`invalid reference format: ${text}`, { kind: 'lower-case', written: text })
  }
  const official = name.path.slice(officialNames.length)
  const short =
    name.path.startsWith(officialNames) && !official.includes('/') ? official : name.path
  const path = name.domain === hub ? short : `${name.domain}/${name.path}`
  const full = path + name.tag + name.digest
  return full.endsWith(':latest') ? full.slice(0, -':latest'.length) : full
}

/** The same for an image name; any other text stands for itself. */
export function toShortName(text: string): string {
  return parseImageName(text) === undefined ? text : toContextName(text)
}
