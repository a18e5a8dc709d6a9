import type { Configuration } from '../../images/configuration'
import type { Image, Tests, Triggers } from '../../images/image'
import { selectDefaultRunner } from '../../images/platforms'
import type { WrittenConfiguration } from '../definition/configuration-shape'
import { defaultEvents, defaultLocalTag, defaultRunners } from '../definition/defaults'
import { detailsOf, type WrittenImage } from '../definition/image-shape'
import type { Reading } from '../mistakes/finding'
import type { Text } from '../shape/shape'
import { toFilters, type WrittenFilters } from './filters'
import { mergeRecipe } from './merge-recipe'
import { fillTemplate } from './name-templates'
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
    runners: toRunners(written)
  }
}

function toRunners({ runners = new Map() }: WrittenConfiguration): ReadonlyMap<string, string> {
  return new Map([
    ...defaultRunners,
    ...[...runners].map(([name, { value }]) => [name, value.value] as const)
  ])
}

/** The images, and what is wrong with the values of each. */
export function toImages(written: WrittenConfiguration): Reading<readonly Image[]> {
  const runner = selectDefaultRunner(toRunners(written))
  const readings = [...(written.images ?? [])].map(([name, { value }]) =>
    toImage({ name, image: value, runner }, written)
  )
  return {
    value: readings.map(({ value }) => value),
    findings: readings.flatMap(({ findings }) => findings)
  }
}

interface NamedImage {
  readonly name: string
  readonly image: WrittenImage
  /** That of entries for no single platform. */
  readonly runner: string
}

function toImage(
  { name, image, runner }: NamedImage,
  written: WrittenConfiguration
): Reading<Image> {
  const publishedName = image['image-name'] ?? written['image-name']
  const localTag = image['local-tag'] ?? written['local-tag']
  const prod = toRecipe(name, image, runner)
  const tests = toTests(image.tests, written.tests)
  const dev = image.dev && toRecipe(name, mergeRecipe(image, image.dev), runner)
  return {
    value: {
      name,
      prod: prod.value,
      ...(dev && { dev: dev.value }),
      publishedName: fillTemplate(publishedName?.value ?? '', name),
      localTag: fillTemplate(localTag?.value ?? defaultLocalTag, name),
      publish: image.publish ?? true,
      triggers: toTriggers(image),
      ...(tests && { tests }),
      infer: image.infer ?? true,
      matrix: new Map([...(image.matrix ?? [])].map(([key, { value }]) => [key, value.value]))
    },
    findings: [...prod.findings, ...(dev?.findings ?? [])]
  }
}

/** What an image says of its own tests counts before what is said of all. */
function toTests(own: WrittenImage['tests'], ofAll = true): Tests | undefined {
  if (own === false || (own === undefined && !ofAll)) return undefined
  const details = detailsOf(own)
  return { ...toTriggers(details), images: toValues(details.images) }
}

function toTriggers(
  written: { readonly paths?: readonly Text[]; readonly filters?: readonly Text[] } | undefined
): Triggers {
  return { paths: toValues(written?.paths), filters: toValues(written?.filters) }
}

function toValues(texts: readonly Text[] = []): string[] {
  return texts.map(({ value }) => value)
}
