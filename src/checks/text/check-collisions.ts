import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { type Range, startOfText } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import { listSome } from '../../diagnostics/text/lists'
import { artifactName } from '../../images/artifact-name'
import type { Image } from '../../images/image'
import { parseImageReference } from '../../images/image-reference'

/** Images whose artifacts, tags or published names would overwrite each other. */
export function checkCollisions(
  images: readonly Image[],
  written: WrittenConfiguration
): Finding[] {
  const published = images.filter(({ publish, publishedName }) => publish && publishedName !== '')
  return [
    ...findShared(images, image => artifactName(image.name)).map(({ shared, names }) =>
      toFinding(`${listNames(names)} share the artifact name ${quote(shared)}`, {
        fix: 'give one of them another name',
        range: placeOf(names, written)
      })
    ),
    ...findShared(images, image => toLocalKey(image.localTag)).map(({ shared, names }) =>
      toFinding(`${listNames(names)} share the local tag ${quote(shared)}`, {
        fix: 'put {image} into "local-tag", or give one of them its own',
        range: placeOf(names, written, 'local-tag')
      })
    ),
    ...findShared(published, image => toPublishedKey(image.publishedName)).map(
      ({ shared, names }) =>
        toFinding(`${listNames(names)} are published as ${quote(shared)}`, {
          fix: 'put {image} into "image-name", give one of them its own or another tag, or publish one alone',
          range: placeOf(names, written, 'image-name')
        })
    )
  ]
}

function toFinding(message: string, at: { readonly fix: string; readonly range: Range }): Finding {
  return { code: 'colliding-names', message, ...at }
}

/** The template that names the last of these images, or its key. */
function placeOf(
  names: readonly string[],
  written: WrittenConfiguration,
  template?: 'local-tag' | 'image-name'
): Range {
  const last = written.images?.get(names.at(-1) ?? '')
  const own = template && (last?.value[template] ?? written[template])
  return own?.range ?? last?.key ?? startOfText
}

function findShared(
  images: readonly Image[],
  toKey: (image: Image) => string
): { shared: string; names: string[] }[] {
  const groups = new Map<string, string[]>()
  for (const image of images) {
    const key = toKey(image)
    const group = groups.get(key)
    if (group) group.push(image.name)
    else groups.set(key, [image.name])
  }
  // A leftover placeholder is a mistake of its own.
  return [...groups].flatMap(([shared, names]) =>
    names.length > 1 && !shared.includes('{') ? [{ shared, names }] : []
  )
}

/**
 * Names that differ only by their tags are different; a name without a tag is pushed as `:latest`.
 */
function toPublishedKey(text: string): string {
  const { repository, tag = 'latest' } = parseImageReference(text)
  return tag === 'latest' ? repository : `${repository}:${tag}`
}

/** As `docker image ls` shows it; `docker tag` reads a name without a tag as `:latest`. */
function toLocalKey(text: string): string {
  const { repository, tag = 'latest' } = parseImageReference(text)
  return `${repository.replace(/^docker\.io\/(?:library\/)?/, '')}:${tag}`
}

function listNames(names: readonly string[]): string {
  return `the images ${listSome([...names].sort().map(quote), 5)}`
}
