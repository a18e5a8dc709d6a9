import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import type { Leg } from '../request/parse-legs'

/** Why an image is not whole. */
export type MissingLeg =
  | { readonly kind: 'no-artifact'; readonly leg: Leg }
  | {
      readonly kind: 'not-held'
      readonly leg: Leg
      readonly lacking: readonly string[]
      readonly held: readonly string[]
    }
  | {
      readonly kind: 'not-covered'
      readonly lacking: readonly string[]
      readonly held: readonly string[]
    }

export function explainLegs(image: string, missing: MissingLeg): Diagnostic {
  switch (missing.kind) {
    case 'no-artifact': {
      const { artifact, platforms } = missing.leg
      return problem('leg-missing', {
        message: `image "${image}" lacks ${nameAll(platforms)}: there is no artifact "${artifact}"`,
        fix: 'see why that leg of the build job failed, and start the failed jobs again'
      })
    }
    case 'not-held': {
      const { leg, lacking, held } = missing
      return problem('leg-missing', {
        message: `image "${image}" lacks ${nameAll(lacking)}: its artifact "${leg.artifact}" holds ${nameAll(held)}`,
        fix: 'build each leg for its own platform: `platforms: ${{ matrix.platform || matrix.platforms }}`'
      })
    }
    case 'not-covered': {
      const { lacking, held } = missing
      return problem('leg-missing', {
        message: `image "${image}" lacks ${nameAll(lacking)}: its artifacts hold ${nameAll(held)}`,
        fix: 'pass on all of store_matrix, and upload the archive of every leg'
      })
    }
  }
}

function nameAll(platforms: readonly string[]): string {
  return platforms.length === 0 ? 'the platform of its runner' : platforms.join(', ')
}
