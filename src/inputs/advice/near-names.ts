import { parseImageName } from '../../dockerfile/names/reference'
import type { Image } from '../../images/image'
import { isBare, parseImageReference } from '../../images/image-reference'

/** What a reference that means no image here looks like. */
export type NearName =
  /** One of this image, but for the registry or the owner. */
  | { readonly kind: 'elsewhere'; readonly image: string }
  /** Of the form that `image-name` gives, with a name that no image has. */
  | { readonly kind: 'unknown'; readonly template: string; readonly name: string }

type Named = Pick<Image, 'name' | 'publishedName'>

/** Tells of a reference from outside whether an image of this repository was most likely meant. */
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
    // Another tag of an image here was looked up by its tag.
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

/** What stands around the placeholder; none where it is all of the name, or in the tag alone. */
function toTemplate(text: string): Template[] {
  const mark = 'x0x0x0x'
  const { repository, tag } = parseImageReference(text.replaceAll('{image}', mark))
  const [before = '', after, more] = repository.split(mark)
  const isWhole = !text.includes('/') || tag?.includes(mark) === true
  return after === undefined || more !== undefined || isWhole ? [] : [{ text, before, after }]
}

const official = 'docker.io/library/'

/** Registries whose images anybody publishes, as other owners do under the names of ours. */
const shared: ReadonlySet<string> = new Set([
  ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'public.ecr.aws', 'registry.gitlab.com']
])

/** Registries of a single owner, who is nobody here. */
const foreign: ReadonlySet<string> = new Set([
  ...['mcr.microsoft.com', 'registry.k8s.io', 'k8s.gcr.io', 'docker.elastic.co', 'nvcr.io'],
  ...['cgr.dev', 'lscr.io', 'registry.access.redhat.com', 'registry.redhat.io'],
  'container-registry.oracle.com'
])

/** The same last part, and a registry or an owner by which it may be one of ours. */
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
  // As `grafana/grafana`: its owner is called so because it is what everybody knows of that name.
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
