import { parseImageName } from '../../dockerfile/names/reference'
import type { Image } from '../../images/image'
import { isBare, parseImageReference } from '../../images/image-reference'

/** What a reference that means no image here looks like. */
export type NearName =
  /** One of this image, except for the registry or the owner. */
  | { readonly kind: 'elsewhere'; readonly image: string }
  /** Of the form that `image-name` gives, with a name that no image has. */
  | { readonly kind: 'unknown'; readonly template: string; readonly name: string }

type Named = Pick<Image, 'name' | 'publishedName'>

/** Tells whether a reference from outside most likely means an image of this repository. */
export class NearNames {
  readonly #images: readonly (Named & { readonly repository: string })[]
  readonly #templates: readonly Template[]
  readonly #known: ReadonlySet<string>

  /** @param templates each `image-name` with a placeholder */
  constructor(images: readonly Named[], templates: readonly string[]) {
    this.#images = images.map(({ name, publishedName }) => ({
      ...{ name, publishedName },
      repository: publishedName === '' ? '' : parseImageReference(publishedName).repository
    }))
    this.#templates = templates.flatMap(toTemplate)
    this.#known = new Set(this.#images.map(({ repository }) => repository))
  }

  find(reference: string): NearName | undefined {
    const parsed = parseImageReference(reference)
    const { repository, hasDigest } = parsed
    if (hasDigest || isBare(parsed) || parseImageName(reference) === undefined) return undefined
    // This repository has the image under another tag: the lookup by tag has decided on it already.
    if (this.#known.has(repository) || repository.startsWith(official)) return undefined
    for (const { text, before, after } of this.#templates) {
      const name = repository.slice(before.length, repository.length - after.length)
      const fits = repository.startsWith(before) && repository.endsWith(after) && name !== ''
      if (fits && repository.length > before.length + after.length) {
        return { kind: 'unknown', template: text, name }
      }
    }
    const found = this.#images.find(each => isElsewhere(repository, each))
    return found === undefined ? undefined : { kind: 'elsewhere', image: found.name }
  }
}

interface Template {
  readonly text: string
  readonly before: string
  readonly after: string
}

/** What stands around the placeholder; none where it is the whole name, or is in the tag alone. */
function toTemplate(text: string): Template[] {
  const mark = 'x0x0x0x'
  const { repository, tag } = parseImageReference(text.replaceAll('{image}', mark))
  const [before = '', after, more] = repository.split(mark)
  const isWhole = !text.includes('/') || tag?.includes(mark) === true
  return after === undefined || more !== undefined || isWhole ? [] : [{ text, before, after }]
}

const official = 'docker.io/library/'

/** Registries where anybody publishes images, so other owners may use the names of ours. */
const shared: ReadonlySet<string> = new Set([
  ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'public.ecr.aws', 'registry.gitlab.com']
])

/** Registries of a single owner, who owns no repository here. */
const foreign: ReadonlySet<string> = new Set([
  ...['mcr.microsoft.com', 'registry.k8s.io', 'k8s.gcr.io', 'docker.elastic.co', 'nvcr.io'],
  ...['cgr.dev', 'lscr.io', 'registry.access.redhat.com', 'registry.redhat.io'],
  'container-registry.oracle.com'
])

/** The same last part, with a registry or an owner that makes it likely to be one of ours. */
function isElsewhere(
  repository: string,
  { name, repository: own }: Named & { readonly repository: string }
): boolean {
  const last = [name, own.slice(own.lastIndexOf('/') + 1)].find(
    each => each !== '' && repository.endsWith(`/${each}`)
  )
  if (last === undefined) return false
  const { host, owner } = split(repository, last)
  const ours = own === '' ? undefined : split(own, own.slice(own.lastIndexOf('/') + 1))
  if (owner !== '' && owner === ours?.owner) return true
  // As `grafana/grafana`: the owner has the name of the project, so everybody knows this image.
  if (foreign.has(host) || owner === last) return false
  if (ours === undefined) return owner !== '' || !shared.has(host)
  return host === ours.host ? host !== 'docker.io' : !shared.has(host)
}

function split(
  repository: string,
  last: string
): { readonly host: string; readonly owner: string } {
  const [host = '', ...owner] = repository.slice(0, -last.length - 1).split('/')
  return { host, owner: owner.join('/') }
}
