import type { Place } from '../../diagnostics/diagnostic'
import type { Image, VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { WrittenConfiguration } from '../definition/configuration-shape'
import { detailsOf, type WrittenImage, type WrittenOverrides } from '../definition/image-shape'
import type { Range } from '../document/node'
import { readImageContext } from '../reading/build-context'
import type { WrittenFilters } from '../reading/filters'
import type { Text } from '../shape/shape'

type ToPlace = (range: Range) => Place

/** A glob and its place, for checks that need the tree. */
export interface WrittenPattern {
  /** As written, with its `!`. */
  readonly pattern: string
  readonly place: Place
}

/** The Dockerfile of a variant and the place that names it: its key, its context, or its image. */
export interface WrittenDockerfile {
  readonly image: string
  readonly variant: VariantName
  readonly path: RepositoryPath
  readonly context: RepositoryPath
  /** The key that names it. */
  readonly by: 'file' | 'context' | 'image'
  /** Paths that no commit holds: a Dockerfile at or below one of them need not be tracked. */
  readonly generated: readonly RepositoryPath[]
  readonly place: Place
}

/** A platform and the place that names it. */
export interface WrittenPlatform {
  readonly platform: string
  readonly place: Place
}

/**
 * The platforms of a variant and the place that names them; a dev variant has those under `dev`.
 */
export interface WrittenPlatforms {
  readonly image: string
  readonly variant: VariantName
  readonly items: readonly WrittenPlatform[]
  /** The place of all of them. */
  readonly place: Place
}

/** The place that names an image, and the places that name the images it is built from. */
export interface WrittenImagePlaces {
  readonly name: Place
  /** The `target:` contexts of both variants, by image. */
  readonly parents: ReadonlyMap<string, Place>
  /** Whether it says that it has tests; every image that says nothing has some, too. */
  readonly tests: 'written' | 'implied'
}

/** By image name, in the order of the text. */
export function listImagePlaces(
  written: WrittenConfiguration,
  toPlace: ToPlace
): ReadonlyMap<string, WrittenImagePlaces> {
  return new Map(
    [...(written.images ?? [])].map(([name, { key, value }]) => [
      name,
      {
        ...{ name: toPlace(key), parents: listParentPlaces(value, toPlace) },
        tests: value.tests === undefined ? 'implied' : 'written'
      }
    ])
  )
}

function listParentPlaces(image: WrittenImage, toPlace: ToPlace): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const contexts of [image['build-contexts'], image.dev?.['build-contexts']]) {
    for (const { value } of contexts?.values() ?? []) {
      const parent = value === null ? undefined : readImageContext(value.value)
      if (value === null || parent === undefined || places.has(parent)) continue
      places.set(parent, toPlace(value.range))
    }
  }
  return places
}

/** Every glob of the configuration, except those of filters. */
export function listPatterns(written: WrittenConfiguration, toPlace: ToPlace): WrittenPattern[] {
  const images = [...(written.images?.values() ?? [])].map(({ value }) => value)
  const texts = [
    ...(written['build-all']?.paths ?? []),
    ...(written.reuse?.with ?? []),
    ...images.flatMap(listImagePatterns)
  ]
  return distinct(texts).map(text => toPattern(text, toPlace))
}

/** Every glob of a table of filters. */
export function listFilterPatterns(filters: WrittenFilters, toPlace: ToPlace): WrittenPattern[] {
  const texts = [...filters.values()].flatMap(rules => rules.map(rule => rule.text))
  return distinct(texts).map(text => toPattern(text, toPlace))
}

function listImagePatterns(image: WrittenImage): Text[] {
  const generated = [image.generated, image.dev?.generated].flatMap(map =>
    [...(map?.values() ?? [])].flatMap(({ value }) => value ?? [])
  )
  return [...(image.paths ?? []), ...(detailsOf(image.tests).paths ?? []), ...generated]
}

/** The text of an anchor is one, however many aliases read it. */
function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map(text => [text.range.start, text])).values()].sort(
    (a, b) => a.range.start - b.range.start
  )
}

function toPattern({ value, range }: Text, toPlace: ToPlace): WrittenPattern {
  return { pattern: value, place: toPlace(range) }
}

/** The Dockerfile of each variant, in the order of the text. */
export function listDockerfiles(
  written: WrittenConfiguration,
  images: readonly Image[],
  toPlace: ToPlace
): WrittenDockerfile[] {
  return images.flatMap(image => {
    const named = written.images?.get(image.name)
    if (named === undefined) return []
    const { key, value } = named
    const prod = findNaming(value) ?? { by: 'image', range: key }
    const dev = findNaming(value.dev) ?? prod
    return [
      toDockerfile(image, 'prod', { by: prod.by, place: toPlace(prod.range) }),
      ...(image.dev ? [toDockerfile(image, 'dev', { by: dev.by, place: toPlace(dev.range) })] : [])
    ]
  })
}

function findNaming(
  recipe: WrittenOverrides | WrittenImage | undefined
): { readonly by: WrittenDockerfile['by']; readonly range: Range } | undefined {
  if (recipe?.file) return { by: 'file', range: recipe.file.range }
  return recipe?.context ? { by: 'context', range: recipe.context.range } : undefined
}

function toDockerfile(
  image: Image,
  variant: VariantName,
  named: Pick<WrittenDockerfile, 'by' | 'place'>
): WrittenDockerfile {
  const recipe = (variant === 'dev' ? image.dev : undefined) ?? image.prod
  return {
    image: image.name,
    variant,
    path: recipe.file,
    context: recipe.contextPath,
    generated: [...recipe.generated.keys()],
    ...named
  }
}

/** The platforms of each variant that names any, in the order of the text. */
export function listPlatforms(written: WrittenConfiguration, toPlace: ToPlace): WrittenPlatforms[] {
  return [...(written.images ?? [])].flatMap(([image, { value }]) => [
    ...toPlatforms({ image, variant: 'prod' }, value.platforms ?? [], toPlace),
    ...toPlatforms({ image, variant: 'dev' }, value.dev?.platforms ?? [], toPlace)
  ])
}

/** A runner and the place that names it. */
export interface WrittenRunner {
  /** One label, or a JSON array of them. */
  readonly runner: string
  readonly place: Place
}

/** The values of `runners`, in the order of the text. */
export function listRunners({ runners }: WrittenConfiguration, toPlace: ToPlace): WrittenRunner[] {
  return [...(runners ?? [])].map(([, { value }]) => ({
    runner: value.value,
    place: toPlace(value.range)
  }))
}

/** The keys of `runners` that are platforms. */
export function listRunnerPlatforms(
  { runners }: WrittenConfiguration,
  toPlace: ToPlace
): WrittenPlatform[] {
  return [...(runners ?? [])]
    .filter(([platform]) => platform !== 'default')
    .map(([platform, { key }]) => ({ platform, place: toPlace(key) }))
}

function toPlatforms(
  of: { readonly image: string; readonly variant: VariantName },
  texts: readonly Text[],
  toPlace: ToPlace
): WrittenPlatforms[] {
  const [first, last] = [texts[0], texts.at(-1)]
  if (first === undefined || last === undefined) return []
  const items = texts.map(({ value, range }) => ({ platform: value, place: toPlace(range) }))
  return [{ ...of, items, place: toPlace({ start: first.range.start, end: last.range.end }) }]
}

/**
 * The place at which the configuration says something of a variant, or of what it defaults from.
 */
export type FindKey = (
  image: string,
  variant: VariantName,
  key: readonly string[]
) => Place | undefined

/** Keys as `['context']` or `['build-contexts', 'packages']`; without a key, the image itself. */
export function createKeyFinder(written: WrittenConfiguration, toPlace: ToPlace): FindKey {
  return (image, variant, key) => {
    const named = written.images?.get(image)
    if (named === undefined) return undefined
    const own = variant === 'dev' ? findKey(named.value.dev, key) : undefined
    return toPlace(own ?? findKey(named.value, key) ?? named.key)
  }
}

function findKey(
  recipe: WrittenOverrides | WrittenImage | undefined,
  [key, name = '']: readonly string[]
): Range | undefined {
  switch (key) {
    case 'context':
      return recipe?.context?.range
    case 'file':
      return (recipe?.file ?? recipe?.context)?.range
    case 'target':
      return recipe?.target?.range
    case 'build-args':
      return recipe?.['build-args']?.get(name)?.key
    case 'build-contexts':
      return recipe?.['build-contexts']?.get(name)?.key
    case 'generated':
      return [...(recipe?.generated ?? [])].find(([path]) => normalizePath(path) === name)?.[1].key
    case undefined:
    default:
      return undefined
  }
}

/** A local context of a variant and the place that names it: its key, or its image. */
export interface WrittenContext {
  readonly image: string
  /** As `build-contexts` calls it; the main one has no name. */
  readonly name: string
  readonly path: RepositoryPath
  /** Paths that no commit holds. */
  readonly generated: readonly RepositoryPath[]
  readonly place: Place
}

/** Only of images that infer: nobody looks into the contexts of the others. */
export function listContexts(images: readonly Image[], find: FindKey): WrittenContext[] {
  const inferring = images.filter(({ infer }) => infer)
  return inferring.flatMap(({ name, prod, dev }) => [
    ...toContexts({ image: name, variant: 'prod' }, prod, find),
    ...(dev === undefined ? [] : toContexts({ image: name, variant: 'dev' }, dev, find))
  ])
}

function toContexts(
  { image, variant }: { readonly image: string; readonly variant: VariantName },
  { contextPath, buildContexts, generated }: Recipe,
  find: FindKey
): WrittenContext[] {
  const named = [...buildContexts].flatMap(([name, context]) =>
    context.kind === 'local' ? [{ name, path: context.path, key: ['build-contexts', name] }] : []
  )
  const main = { name: '', path: contextPath, key: ['context'] }
  return [main, ...named].flatMap(({ name, path, key }) => {
    const place = find(image, variant, key)
    return place === undefined
      ? []
      : [{ image, name, path, generated: [...generated.keys()], place }]
  })
}
