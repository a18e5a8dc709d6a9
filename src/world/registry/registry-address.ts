import { parseImageName } from '../../dockerfile/names/reference'

/** Where a reference leads. */
export interface RegistryAddress {
  /** As references name it: `docker.io`, `localhost:5000`. */
  readonly registry: string
  /** Where it is asked, as `https://registry-1.docker.io`. */
  readonly origin: string
  /** What docker's configuration may call it; the first one counts most. */
  readonly keys: readonly string[]
  /** The repository there, as `library/nginx`. */
  readonly path: string
  /** What is asked for: `latest` where the reference says neither. */
  readonly wanted:
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'digest'; readonly digest: string }
}

const hub = 'docker.io'
/** Where Docker Hub answers; its name is for people (distribution/reference, moby's registry). */
const hubHost = 'registry-1.docker.io'
const hubKeys = ['https://index.docker.io/v1/', 'index.docker.io', hub, hubHost]

/** Undefined where the text is no reference to an image (distribution/reference). */
export function toRegistryAddress(reference: string): RegistryAddress | undefined {
  const name = parseImageName(reference)
  if (name === undefined) return undefined
  const registry = name.domain.toLowerCase()
  const isHub = registry === hub || registry === hubHost
  const origin = toOrigin(isHub ? hubHost : registry)
  if (origin === undefined) return undefined
  const { path } = name
  const [tag, digest] = [name.tag.slice(1), name.digest.slice(1)]
  const wanted =
    digest === ''
      ? ({ kind: 'tag', tag: tag === '' ? 'latest' : tag } as const)
      : ({ kind: 'digest', digest } as const)
  return { registry, origin, keys: isHub ? hubKeys : [registry], path, wanted }
}

/** HTTP on the loopback, as docker does it; HTTPS to all others. */
function toOrigin(host: string): string | undefined {
  if (!URL.canParse(`https://${host}`)) return undefined
  const url = new URL(`https://${host}`)
  return isLoopback(url.hostname) ? new URL(`http://${host}`).origin : url.origin
}

/** Whether a host is this machine: `localhost`, 127.0.0.0/8, `[::1]`, as `URL` spells a host. */
export function isLoopback(hostname: string): boolean {
  return (
    /^localhost\.?$/.test(hostname) ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
    hostname === '[::1]' ||
    hostname.startsWith('[::ffff:7f')
  )
}
