import type { Bases, Configuration, Reuse } from '../../images/configuration'
import type { Described, Image, Tests, Triggers } from '../../images/image'
import { selectDefaultRunner } from '../../images/platforms/platforms'
import type { WrittenConfiguration } from '../definition/configuration-shape'
import {
  checkingEvent,
  defaultEvents,
  defaultLocalTag,
  defaultRunners,
  storingEvent
} from '../definition/defaults'
import {
  detailsOf,
  type WrittenImage,
  type WrittenOverrides,
  type WrittenRecipe
} from '../definition/image-shape'
import { parseAge } from '../definition/reuse-shape'
import type { Reading } from '../mistakes/finding'
import type { Named, Text } from '../shape/shape'
import { toFilters, type WrittenFilters } from './filters'
import type { DescribedImage } from './images-from'
import { fillTemplate } from './name-templates'
import { toRecipe } from './to-recipe'

/** Everything but the images: what is written, or its default. */
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
      ...(publish?.tags && { tags: toValues(publish.tags) }),
      ...present('complete', publish?.complete)
    },
    runners: toRunners(written),
    ...present('reuse', toReuse(written)),
    ...present('bases', toBases(written))
  }
}

function toReuse({ reuse, publish }: WrittenConfiguration): Reuse | undefined {
  if (reuse === undefined) return undefined
  const publishing = publish?.events ? toValues(publish.events) : defaultEvents
  return {
    with: toValues(reuse.with),
    ...present('maxAge', reuse['max-age'] && parseAge(reuse['max-age'].value)),
    store: reuse.store ? toValues(reuse.store) : [...new Set([...publishing, storingEvent])]
  }
}

function toBases({ bases }: WrittenConfiguration): Bases | undefined {
  if (bases === undefined) return undefined
  return {
    check: bases.check ? toValues(bases.check) : [checkingEvent],
    ignore: toValues(bases.ignore),
    ...present('maxAge', bases['max-age'] && parseAge(bases['max-age'].value))
  }
}

function toRunners({ runners = new Map() }: WrittenConfiguration): ReadonlyMap<string, string> {
  return new Map([
    ...defaultRunners,
    ...[...runners].map(([name, { value }]) => [name, value.value] as const)
  ])
}

/** The images, and what is wrong with the values of each. */
export function toImages(
  written: WrittenConfiguration,
  described: ReadonlyMap<string, DescribedImage>
): Reading<readonly Image[]> {
  const runner = selectDefaultRunner(toRunners(written))
  const readings = [...(written.images ?? [])].map(([name, { value }]) =>
    toImage({ name, image: value, runner }, written)
  )
  return {
    value: readings.map(({ value }) => ({
      ...value,
      ...present('from', toDescribed(described.get(value.name)))
    })),
    findings: readings.flatMap(({ findings }) => findings)
  }
}

function toDescribed(described: DescribedImage | undefined): Described | undefined {
  if (described === undefined) return undefined
  const { file, line, target, options } = described
  return { file, line, target, options }
}

interface NamedImage {
  readonly name: string
  readonly image: WrittenImage
  /** The runner of entries for no single platform. */
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
      ...present('reuse', image.reuse),
      matrix: new Map([...(image.matrix ?? [])].map(([key, { value }]) => [key, value.value]))
    },
    findings: [...prod.findings, ...(dev?.findings ?? [])]
  }
}

/** An image's own tests count before the tests of all images. */
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

type NamedMap<T> = ReadonlyMap<string, Named<T>>

/**
 * The recipe of a dev variant, as if it were written in full: maps merge by key, null removes a
 * key, the rest replaces.
 *
 * Only `platforms` is not inherited: a dev variant is built for one, the runner's or its own.
 */
function mergeRecipe(prod: WrittenRecipe, dev: WrittenOverrides): WrittenRecipe {
  return {
    ...present('context', replace(prod.context, dev.context)),
    ...present('file', replace(prod.file, dev.file)),
    ...present('target', replace(prod.target, dev.target)),
    ...present('build-args', mergeMaps(prod['build-args'], dev['build-args'])),
    ...present('build-contexts', mergeMaps(prod['build-contexts'], dev['build-contexts'])),
    ...present('platforms', replace<readonly Text[]>(undefined, dev.platforms)),
    ...present('generated', mergeMaps(prod.generated, dev.generated)),
    ...present('volatile-args', replace(prod['volatile-args'], dev['volatile-args']))
  }
}

/** An empty object if the value is missing: a missing key differs from one that holds undefined. */
function present<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  const field: Partial<Record<K, T>> = {}
  if (value !== undefined) field[key] = value
  return field
}

function replace<T>(prod: T | undefined, dev: T | null | undefined): T | undefined {
  return dev === undefined ? prod : (dev ?? undefined)
}

function mergeMaps<T>(
  prod: NamedMap<T> | undefined,
  dev: NamedMap<T | null> | null | undefined
): NamedMap<T> | undefined {
  if (dev === undefined) return prod
  if (dev === null) return undefined
  const merged = new Map(prod)
  for (const [name, { key, value }] of dev) {
    if (value === null) merged.delete(name)
    else merged.set(name, { key, value })
  }
  return merged
}
