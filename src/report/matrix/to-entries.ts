import { artifactName } from '../../images/artifact-name'
import { toContentTag } from '../../images/content-key'
import { mergeKey, storeKeys } from '../../images/entry-keys'
import type { Image, VariantName } from '../../images/image'
import { parseImageReference } from '../../images/image-reference'
import { type Parent, selectParentPlatform } from '../../images/parents'
import { selectManifests } from '../../images/platforms/image-platforms'
import {
  canonicalPlatform,
  distinctPlatforms,
  selectDevPlatform
} from '../../images/platforms/platforms'
import type { Recipe } from '../../images/recipe'
import { type Plan, type PlannedImage, reusedImage } from '../../plan/plan'
import { formatReason } from '../phrases/reason'
import { type Entry, freeField, listMatrixKeys, toEntry } from './entry'
import { type Leg, listLegs, runnerOf, selectLeg } from './legs'
import type { MatrixSettings } from './settings'

/** The legs of every matrix, ordered by stage and then as in the configuration. */
export interface Entries {
  readonly build: readonly Entry[]
  readonly publish: readonly Entry[]
  readonly test: readonly Entry[]
  readonly dev: readonly Entry[]
  /** One for each published image when platforms are split, with the artifacts of its legs. */
  readonly merge: readonly Entry[]
  /** One for each image that the run pushes or tags; none without the key `reuse`. */
  readonly store: readonly Entry[]
}

/** What an entry is made of, besides its image. */
interface Making {
  readonly settings: MatrixSettings
  readonly images: ReadonlyMap<string, PlannedImage>
  readonly matrixKeys: readonly string[]
}

/** Puts the images of a plan into matrices. */
export function toEntries(plan: Plan, settings: MatrixSettings): Entries {
  const making: Making = {
    settings,
    images: new Map(plan.images.map(planned => [planned.image.name, planned])),
    matrixKeys: listMatrixKeys(plan.images)
  }
  const ordered = orderByStage(plan.images)
  const built = ordered.filter(planned => planned.build)
  const published = ordered.filter(({ build, reuse, publish }) => publish && (build || reuse))
  const tested = ordered.filter(planned => planned.test)
  const legs = new Map(
    [...new Set([...built, ...published])].map(each => [each, toBuildEntries(each, making)])
  )
  return {
    build: built.flatMap(planned => legs.get(planned) ?? []),
    publish: published.flatMap(planned => legs.get(planned) ?? []),
    test: tested.map(planned => toTestEntry(planned, making)),
    dev: tested.filter(planned => planned.dev).map(planned => toTestEntry(planned, making)),
    merge:
      settings.platforms === 'split' ? published.map(image => toMergeEntry(image, making)) : [],
    store: ordered.filter(isPushed).map(planned => toStoreEntry(planned, making))
  }
}

/** Sorted by stage, and within one in the order of the configuration. */
export function orderByStage(images: readonly PlannedImage[]): PlannedImage[] {
  return [...images].sort((one, other) => one.stage - other.stage)
}

function toBuildEntries(planned: PlannedImage, making: Making): Entry[] {
  const loads = listBuildLoads(planned)
  return listLegs(planned.image, making.settings).map(leg =>
    toProdEntry({ planned, leg, loads }, making)
  )
}

function toTestEntry(planned: PlannedImage, making: Making): Entry {
  if (planned.dev && planned.image.dev !== undefined) {
    return toDevEntry(planned, planned.image.dev, making)
  }
  const leg = selectLeg(planned.image, '', making.settings)
  return toProdEntry({ planned, leg, loads: listTestLoads(planned, 'prod', making.images) }, making)
}

function isPushed({ memory, publish }: PlannedImage): boolean {
  return memory !== undefined && (memory.store || publish)
}

function toMergeEntry(planned: PlannedImage, making: Making): Entry {
  const legs = listLegs(planned.image, making.settings)
  const entry = toWholeEntry(planned, making)
  return new Map([...entry, [mergeKey, legs.map(each => each.artifact).join(' ')]])
}

function toStoreEntry(planned: PlannedImage, making: Making): Entry {
  const fields: Readonly<Record<(typeof storeKeys)[number], string>> = {
    artifacts: planned.build ? listArtifacts(planned.image, making.settings) : '',
    'bases-tag': planned.memory?.store === true ? (planned.memory.bases?.tag ?? '') : '',
    store: String(planned.memory?.store === true),
    'later-runs-heal': String(making.settings.laterRuns === 'heal')
  }
  return new Map([
    ...toWholeEntry(planned, making),
    ...storeKeys.map(key => [key, fields[key]] as const)
  ])
}

/** `PLATFORM=ARTIFACT` by spaces; platforms of one archive by commas, none where it is the runner's. */
function listArtifacts(image: Image, settings: MatrixSettings): string {
  return listLegs(image, settings)
    .map(({ platform, artifact }) => {
      const platforms = platform === '' ? distinctPlatforms(image.prod.platforms) : [platform]
      return `${platforms.join(',')}=${artifact}`
    })
    .join(' ')
}

/** An entry for all platforms of an image. */
function toWholeEntry(planned: PlannedImage, making: Making): Entry {
  const leg = {
    platform: '',
    runner: runnerOf('', making.settings),
    artifact: artifactName(planned.image.name)
  }
  return toProdEntry({ planned, leg, loads: [] }, making)
}

interface ProdParts {
  readonly planned: PlannedImage
  readonly leg: Leg
  readonly loads: readonly Load[]
}

function toProdEntry({ planned, leg, loads }: ProdParts, making: Making): Entry {
  const { image } = planned
  return toEntry(
    {
      ...commonFields(planned, 'prod', image.prod),
      platforms: distinctPlatforms(image.prod.platforms).join(','),
      platform: leg.platform,
      runner: leg.runner,
      artifact: leg.artifact,
      'cache-scope': leg.artifact,
      load: formatLoads(loads, making.images, {
        platform: leg.platform,
        settings: making.settings
      }),
      publish: String(planned.publish),
      'inputs-hash': planned.inputsHash.prod,
      'content-tag': contentTag(planned),
      digest: formatReused(planned)
    },
    freeFields(planned, making)
  )
}

/** Built in its test job for one platform: the runner's, or the single one that it names. */
function toDevEntry(planned: PlannedImage, recipe: Recipe, making: Making): Entry {
  const platform = selectDevPlatform(recipe.platforms)
  const name = `${artifactName(planned.image.name)}___dev`
  const loads = listTestLoads(planned, 'dev', making.images)
  return toEntry(
    {
      ...commonFields(planned, 'dev', recipe),
      platforms: platform,
      platform,
      runner: runnerOf(platform, making.settings),
      artifact: name,
      'cache-scope': name,
      load: formatLoads(loads, making.images, { platform, settings: making.settings }),
      publish: 'false',
      'inputs-hash': planned.inputsHash.dev ?? '',
      'content-tag': '',
      digest: ''
    },
    freeFields(planned, making)
  )
}

function contentTag({ memory }: PlannedImage): string {
  return memory?.key.kind === 'known' ? toContentTag(memory.key.key) : ''
}

/** `NAME@sha256:…`; `''` if the image is not reused. */
function formatReused(planned: PlannedImage): string {
  const reused = reusedImage(planned)
  return reused === undefined ? '' : formatDigest(planned.image, reused.digest)
}

function formatDigest({ publishedName }: Image, digest: string): string {
  return `${parseImageReference(publishedName).name}@${digest}`
}

function commonFields(planned: PlannedImage, variant: VariantName, recipe: Recipe) {
  const { image } = planned
  // A loaded image takes the place of its name: if it were given twice, the registry's could stand
  // there.
  const loaded = new Set(planned.parents[variant].map(({ spelling }) => spelling))
  const given = [...recipe.buildContexts].filter(
    ([key, context]) => context.kind !== 'image' && !loaded.has(key)
  )
  const contexts = new Map([
    ...given.map(([key, { text }]) => [key, text] as const),
    ...(planned.memory?.bases?.pins[variant] ?? [])
  ])
  return {
    image: image.name,
    variant,
    context: recipe.context,
    file: recipe.file,
    target: recipe.target,
    'build-args': [...recipe.buildArgs].map(([key, value]) => `${key}=${value}`).join('\n'),
    'build-contexts': [...contexts].map(([key, text]) => `${key}=${text}`).join('\n'),
    'image-name': image.publishedName,
    'local-tag': image.localTag,
    stage: String(planned.stage),
    reason: formatReason(planned, variant)
  }
}

function freeFields(planned: PlannedImage, making: Making): ReadonlyMap<string, string> {
  return new Map(making.matrixKeys.map(key => [key, freeField(planned.image, key)]))
}

/** An image that an entry loads before it does anything else. */
interface Load extends Pick<Parent, 'platforms'> {
  /** The reference or context name under which the entry expects it. */
  readonly name: string
  readonly image: string
}

/** The images that a prod build loads, by spelling. */
function listBuildLoads(planned: PlannedImage): Load[] {
  return planned.parents.prod.map(toLoad)
}

/** The images that a test runs against, then its own image or what that is built from. */
function listTestLoads(
  planned: PlannedImage,
  variant: VariantName,
  images: ReadonlyMap<string, PlannedImage>
): Load[] {
  const tagged = (name: string): Load => ({
    name: images.get(name)?.image.localTag ?? name,
    image: name
  })
  const own = variant === 'dev' ? planned.parents.dev.map(toLoad) : [tagged(planned.image.name)]
  return [...(planned.image.tests?.images ?? []).map(tagged), ...own]
}

/** `NAME=artifact` by spaces, each once; the artifacts are those of the given platform. */
function formatLoads(
  loads: readonly Load[],
  images: ReadonlyMap<string, PlannedImage>,
  leg: { readonly platform: string; readonly settings: MatrixSettings }
): string {
  const pairs = loads.flatMap(load => {
    const planned = images.get(load.image)
    const platform = selectPlatform(load, leg.platform)
    if (planned === undefined || platform === undefined) return []
    return [`${load.name}=${formatSource(planned, platform, leg.settings)}`]
  })
  return [...new Set(pairs)].join(' ')
}

/** A reused image by digest, and by that of its one manifest for the platform where that is known. */
function formatSource(planned: PlannedImage, platform: string, settings: MatrixSettings): string {
  const reused = reusedImage(planned)
  if (reused === undefined) return selectLeg(planned.image, platform, settings).artifact
  const [only, ...others] = platform === '' ? [] : selectManifests(reused, platform)
  return formatDigest(planned.image, others.length === 0 ? (only ?? reused.digest) : reused.digest)
}

/**
 * Undefined: the leg does not take it. A leg of several platforms loads an image that has a single
 * one.
 */
function selectPlatform(load: Load, platform: string): string | undefined {
  if (platform !== '') return selectParentPlatform(load, canonicalPlatform(platform))
  return load.platforms?.[0]?.platform ?? ''
}

function toLoad({ spelling, image, platforms }: Parent): Load {
  return { name: spelling, image, ...(platforms === undefined ? {} : { platforms }) }
}
