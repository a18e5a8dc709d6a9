import type { Reading } from '../dockerfile/reading'
import type { Image, VariantName } from '../plan/image'
import type { Parent } from '../plan/parents'
import type { BuildContext, Recipe } from '../plan/recipe'

/** A name in a Dockerfile or a build context, and the image of this repository that it is. */
export interface NamedImage {
  readonly image: string
  /** `bare`: the image's own name, which the public registry may have, too. */
  readonly by: 'bare' | 'published-name' | 'local-tag'
}

/** The names under which images of this repository are known, whatever their tag or digest. */
export class ImageNames {
  readonly #images = new Map<string, NamedImage>()

  constructor(images: readonly Pick<Image, 'name' | 'localTag' | 'publishedName'>[]) {
    // What is written out in the configuration wins over an image's bare name.
    for (const { name } of images) this.#images.set(name, { image: name, by: 'bare' })
    for (const { name, localTag, publishedName } of images) {
      if (localTag !== name) {
        this.#images.set(withRegistry(localTag), { image: name, by: 'local-tag' })
      }
      if (publishedName !== '') {
        this.#images.set(withRegistry(publishedName), { image: name, by: 'published-name' })
      }
    }
  }

  /** `docker.io/library/nginx` is the public image, whatever an image here is called. */
  find(reference: string): NamedImage | undefined {
    const name = withoutTag(reference)
    return this.#images.get(name) ?? this.#images.get(withRegistry(name))
  }
}

function withoutTag(reference: string): string {
  const [name = ''] = reference.split('@', 1)
  const colon = name.lastIndexOf(':')
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name
}

/** `org/api` is `docker.io/org/api`, as is its old name; a name of one part is left as it is. */
function withRegistry(reference: string): string {
  const name = withoutTag(reference)
  const [first = '', ...rest] = name.split('/')
  if (first === 'index.docker.io' && rest.length > 0) return ['docker.io', ...rest].join('/')
  const isRegistry = /[.:]/.test(first) || first === 'localhost'
  return rest.length === 0 || isRegistry ? name : `docker.io/${name}`
}

/** The variant whose parents are looked for. */
export interface Heir {
  readonly image: string
  readonly variant: VariantName
  readonly recipe: Recipe
  /** Where a line of its Dockerfile is, and a named context of the configuration. */
  atLine(line: number): string
  atContext(name: string): string
}

/** The parents of a variant; all that its contexts and its text name where the Dockerfile cannot be read. */
export function findParents(
  heir: Heir,
  names: ImageNames,
  reading: Reading | undefined
): readonly Parent[] {
  const contexts = listUsedContexts(heir, reading).flatMap(name => {
    const image = toImage(heir.recipe.buildContexts.get(name), names)
    return image === undefined ? [] : [{ image, spelling: name, at: heir.atContext(name) }]
  })
  const references = (reading?.images ?? []).flatMap((reference): Parent[] => {
    const found = names.find(reference.name)
    // A named context of that name is what is meant, and was looked at above.
    if (found === undefined || heir.recipe.buildContexts.has(reference.name)) return []
    const parent = {
      image: found.image,
      spelling: reference.name,
      at: heir.atLine(reference.line)
    }
    return [found.by === 'bare' ? { ...parent, by: 'bare' } : parent]
  })
  return distinct([...contexts, ...references]).filter(parent => !isItself(parent, heir))
}

/** The images that a build names, of this repository or not, but for `target:` contexts. */
export function listReferences(
  heir: Pick<Heir, 'recipe'>,
  reading: Reading | undefined
): readonly string[] {
  const contexts = listUsedContexts(heir, reading).flatMap(name => {
    const context = heir.recipe.buildContexts.get(name)
    return context?.kind === 'remote' ? (toReference(context.text) ?? []) : []
  })
  return [...contexts, ...(reading?.images ?? []).map(({ name }) => name)]
}

function listUsedContexts(
  { recipe }: Pick<Heir, 'recipe'>,
  reading: Reading | undefined
): readonly string[] {
  if (reading === undefined || reading.quality === 'opaque') return [...recipe.buildContexts.keys()]
  return reading.contexts.map(({ context }) => context)
}

function toImage(context: BuildContext | undefined, names: ImageNames): string | undefined {
  switch (context?.kind) {
    case undefined:
    case 'local':
      return undefined
    case 'image':
      return context.image
    case 'remote': {
      const reference = toReference(context.text)
      return reference === undefined ? undefined : names.find(reference)?.image
    }
  }
}

/** The image of a context `docker-image://…`. */
function toReference(text: string): string | undefined {
  const scheme = 'docker-image://'
  return text.startsWith(scheme) ? text.slice(scheme.length) : undefined
}

/** A prod variant is never built from itself: an image's own name in it is the one published. */
function isItself(parent: Parent, { image, variant, recipe }: Heir): boolean {
  const isTarget = recipe.buildContexts.get(parent.spelling)?.kind === 'image'
  return parent.image === image && variant === 'prod' && !isTarget
}

/** The first of each spelling. */
function distinct(parents: readonly Parent[]): Parent[] {
  const bySpelling = new Map<string, Parent>()
  for (const parent of parents) {
    if (!bySpelling.has(parent.spelling)) bySpelling.set(parent.spelling, parent)
  }
  return [...bySpelling.values()]
}
