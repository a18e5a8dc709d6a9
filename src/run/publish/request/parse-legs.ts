import type { JsonReader } from '../../../event/json-reader'
import { isArtifactName } from '../../../images/artifact-name'
import { canonicalPlatform } from '../../../images/platforms/platforms'

/** An artifact that holds an image, or its part for some platforms. */
export interface Leg {
  readonly artifact: string
  /** Canonical; none: that of its runner. */
  readonly platforms: readonly string[]
}

/** The artifacts of an image, and what is wrong with how they are written. */
export interface LegsReading {
  readonly legs: readonly Leg[]
  /** Each reads on from "the input …". */
  readonly wrong: readonly string[]
}

/**
 * The field `artifacts` of the one entry, as `linux/amd64=api___linux-amd64 linux/arm64=…`; where
 * there is none, the fields `artifact` and `platform` of each entry.
 */
export function parseLegs(entries: readonly JsonReader[]): LegsReading {
  const [entry, ...others] = entries
  const text = entry?.field('artifacts').text()
  if (text === undefined) return joinEntries(entries)
  const words = text.split(/\s+/).filter(word => word !== '')
  const read = words.map(word => ({ word, leg: parseLeg(word) }))
  return {
    legs: read.flatMap(({ leg }) => leg ?? []),
    wrong: [
      ...read.flatMap(({ word, leg }) =>
        leg === undefined ? [`has "${word}" among the artifacts`] : []
      ),
      ...(others.length > 0 ? ['has several entries with "artifacts"'] : [])
    ]
  }
}

function joinEntries(entries: readonly JsonReader[]): LegsReading {
  const legs = entries.flatMap((entry): Leg[] => {
    const artifact = entry.field('artifact').text()
    const platforms = entry.field('platform').text() ?? entry.field('platforms').text() ?? ''
    return artifact === undefined
      ? []
      : [{ artifact, platforms: splitPlatforms(platforms).map(canonicalPlatform) }]
  })
  const wrong = legs.filter(({ artifact }) => !isArtifactName(artifact))
  return { legs, wrong: wrong.map(({ artifact }) => `has "${artifact}" as artifact`) }
}

/** The platforms by commas, then `=` and the artifact. */
function parseLeg(word: string): Leg | undefined {
  const [, platforms = '', artifact = ''] = /^([^=]*)=(.+)$/.exec(word) ?? []
  if (!isArtifactName(artifact)) return undefined
  return { artifact, platforms: splitPlatforms(platforms).map(canonicalPlatform) }
}

export function splitPlatforms(text: string): string[] {
  return text.split(',').filter(platform => platform !== '')
}
