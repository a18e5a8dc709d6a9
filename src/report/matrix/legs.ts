import { artifactName, platformArtifactName } from '../../images/artifact-name'
import type { Image } from '../../images/image'
import {
  canonicalPlatform,
  distinctPlatforms,
  selectDefaultRunner,
  selectRunner,
  selectServing,
  selectTestPlatform
} from '../../images/platforms/platforms'
import type { MatrixSettings } from './settings'

/** One build of a prod image: all its platforms together, or one of them when split. */
export interface Leg {
  /** `''` if the leg is for several platforms, or for the runner's own. */
  readonly platform: string
  readonly runner: string
  readonly artifact: string
}

/** The legs of an image's prod variant, in the order of its platforms; at least one. */
export function listLegs(image: Image, settings: MatrixSettings): readonly [Leg, ...Leg[]] {
  const [first, ...others] = distinctPlatforms(image.prod.platforms)
  if (first === undefined) return [wholeLeg(image, '', settings)]
  if (settings.platforms === 'together') {
    return [wholeLeg(image, others.length === 0 ? first : '', settings)]
  }
  if (others.length === 0) return [wholeLeg(image, first, settings)]
  const toLeg = (platform: string): Leg => ({
    platform,
    runner: runnerOf(platform, settings),
    artifact: platformArtifactName(image.name, platform)
  })
  return [toLeg(first), ...others.map(toLeg)]
}

/**
 * The leg whose archive another leg of this platform loads; `''` is for the leg that is tested. An
 * image built for no such platform is refused before a plan is made.
 */
export function selectLeg(image: Image, platform: string, settings: MatrixSettings): Leg {
  const legs = listLegs(image, settings)
  const offered = legs.map(leg => leg.platform)
  const wanted = platform === '' ? selectTestPlatform(offered) : canonicalPlatform(platform)
  const serving = selectServing(wanted, offered)
  return legs.find(leg => leg.platform === serving) ?? legs[0]
}

/** The runner for a platform: always the default one unless platforms are split. */
export function runnerOf(platform: string, settings: MatrixSettings): string {
  const standard = selectDefaultRunner(settings.runners)
  if (settings.platforms === 'together' || platform === '') return standard
  return selectRunner(platform, settings.runners) ?? standard
}

function wholeLeg(image: Image, platform: string, settings: MatrixSettings): Leg {
  return { platform, runner: runnerOf(platform, settings), artifact: artifactName(image.name) }
}
