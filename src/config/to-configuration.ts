import type { Configuration } from '../plan/configuration'
import type { Image, Triggers } from '../plan/image'
import { checkDevPlatforms } from './platform-form'
import { checkPatterns } from './check-patterns'
import { checkMatrix } from './check-matrix'
import { fillTemplate } from './check-templates'
import type { WrittenConfiguration } from './configuration-shape'
import { defaultEvents, defaultLocalTag, defaultRunners } from './defaults'
import type { Finding, Reading } from './finding'
import { toFilters, type WrittenFilters } from './filters'
import type { WrittenImage } from './image-shape'
import { mergeRecipe } from './merge-recipe'
import type { Text } from './shape'
import { toRecipe } from './to-recipe'

/** All but the images: what is written, or its default. */
export function toConfiguration(
  written: WrittenConfiguration,
  images: readonly Image[],
  filters: WrittenFilters | undefined
): Configuration {
  const { labels, publish } = written
  return {
    images,
    ...(filters && { filters: toFilters(filters) }),
    buildAll: {
      ...toTriggers(written['build-all']),
      publish: written['build-all']?.publish ?? false
    },
    labels: {
      buildAll: toValues(labels?.['build-all']),
      build: toValues(labels?.build),
      skip: toValues(labels?.skip)
    },
    publish: {
      events: publish?.events ? toValues(publish.events) : defaultEvents,
      ...(publish?.branches && { branches: toValues(publish.branches) }),
      ...(publish?.tags && { tags: toValues(publish.tags) })
    },
    runners: new Map([
      ...defaultRunners,
      ...[...(written.runners ?? [])].map(([name, { value }]) => [name, value.value] as const)
    ])
  }
}

/** The images, and what is wrong with the values of each. */
export function toImages(written: WrittenConfiguration): Reading<readonly Image[]> {
  const readings = [...(written.images ?? [])].map(([name, { value }]) =>
    toImage(name, value, written)
  )
  return {
    value: readings.map(({ value }) => value),
    findings: readings.flatMap(({ findings }) => findings)
  }
}

function toImage(name: string, image: WrittenImage, written: WrittenConfiguration): Reading<Image> {
  const publishedName = image['image-name'] ?? written['image-name']
  const localTag = image['local-tag'] ?? written['local-tag']
  const prod = toRecipe(name, image)
  const dev = image.dev && toRecipe(name, mergeRecipe(image, image.dev))
  return {
    value: {
      name,
      prod: prod.value,
      ...(dev && { dev: dev.value }),
      publishedName: fillTemplate(publishedName?.value ?? '', name),
      localTag: fillTemplate(localTag?.value ?? defaultLocalTag, name),
      publish: image.publish ?? true,
      triggers: toTriggers(image),
      tests: { ...toTriggers(image.tests), images: toValues(image.tests?.images) },
      infer: image.infer ?? true,
      matrix: new Map([...(image.matrix ?? [])].map(([key, { value }]) => [key, value.value]))
    },
    findings: [...prod.findings, ...(dev?.findings ?? []), ...checkImage(image)]
  }
}

function checkImage(image: WrittenImage): Finding[] {
  return [
    ...checkPatterns(image.paths ?? []),
    ...checkPatterns(image.tests?.paths ?? []),
    ...checkDevPlatforms(image.dev?.platforms ?? []),
    ...checkMatrix(image.matrix)
  ]
}

function toTriggers(
  written: { readonly paths?: readonly Text[]; readonly filters?: readonly Text[] } | undefined
): Triggers {
  return { paths: toValues(written?.paths), filters: toValues(written?.filters) }
}

function toValues(texts: readonly Text[] = []): string[] {
  return texts.map(({ value }) => value)
}
