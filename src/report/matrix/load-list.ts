import type { VariantName } from '../../images/image'
import { type Parent, selectParentPlatform } from '../../images/parents'
import { canonicalPlatform } from '../../images/platforms'
import type { PlannedImage } from '../../plan/plan'
import type { MatrixSettings } from '../settings'
import { selectLeg } from './legs'

/** An image that an entry loads before it does anything else. */
export interface Load extends Pick<Parent, 'platforms'> {
  /** The reference or context name under which the entry expects it. */
  readonly name: string
  readonly image: string
}

/** Parents of a prod build, by spelling. */
export function listBuildLoads(planned: PlannedImage): Load[] {
  return planned.parents.prod.map(toLoad)
}

/** The images that a test runs against, then what its own image is or is built from. */
export function listTestLoads(
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
export function formatLoads(
  loads: readonly Load[],
  images: ReadonlyMap<string, PlannedImage>,
  leg: { readonly platform: string; readonly settings: MatrixSettings }
): string {
  const pairs = loads.flatMap(load => {
    const planned = images.get(load.image)
    const platform = selectPlatform(load, leg.platform)
    if (planned === undefined || platform === undefined) return []
    return [`${load.name}=${selectLeg(planned.image, platform, leg.settings).artifact}`]
  })
  return [...new Set(pairs)].join(' ')
}

/** Undefined: the leg does not take it. A leg of several platforms loads what has a single one. */
function selectPlatform(load: Load, platform: string): string | undefined {
  if (platform !== '') return selectParentPlatform(load, canonicalPlatform(platform))
  return load.platforms?.[0]?.platform ?? ''
}

function toLoad({ spelling, image, platforms }: Parent): Load {
  return { name: spelling, image, ...(platforms === undefined ? {} : { platforms }) }
}
