import type { Use } from '../../descriptions/workflows/read-uses'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Location } from '../../diagnostics/location'
import { findWholeContexts } from '../../inputs/questions/whole-contexts'
import type { Note } from '../../report/check/check-report'
import { describeReason } from '../../report/phrases/reader-text'
import type { JudgedSettings } from './judging/judge-settings'

/** The inputs on which a check depends, and that an expression makes. */
const decisive = ['config', 'stages', 'split-platforms']

/** What the workflows leave to a run. */
export function listUnjudged(uses: readonly Use[]): readonly Note[] {
  return uses
    .filter(({ action }) => action === 'plan')
    .flatMap(({ step }) =>
      decisive.flatMap((name): Note[] => {
        const given = step.given.get(name)
        if (given?.kind !== 'unknown') return []
        const message = `an expression makes the input "${name}", so it is judged without it`
        return [
          { kind: 'unjudged', message, fix: `image-matrix check --${name} …`, place: given.at }
        ]
      })
    )
}

/** What of the images could be better: inputs that are not exact, and contexts that are read whole. */
export function listNotes({ known }: JudgedSettings): readonly Note[] {
  if (known === undefined) return []
  const { variants, head } = known.sound
  return variants.flatMap(({ image, variant, inputs }): Note[] => {
    const name = variant === 'dev' ? `"${image}" (dev)` : `"${image}"`
    const { quality } = inputs
    if (quality.kind !== 'exact') {
      const [first] = quality.because
      const more =
        quality.because.length > 1 ? ` (and ${String(quality.because.length - 1)} more)` : ''
      const because = first === undefined ? '' : `: ${describeReason(first)}${more}`
      const means =
        quality.kind === 'opaque'
          ? 'cannot be known, so it is always built'
          : 'are more than its build reads'
      const fix = quality.because.find(each => each.fix !== undefined)?.fix
      return [
        {
          kind: 'inexact',
          message: `the inputs of image ${name} ${means}${because}`,
          ...(fix === undefined ? {} : { fix }),
          ...toPlace(first?.about?.at)
        }
      ]
    }
    if (head === undefined) return []
    return findWholeContexts(inputs, head.index).map(({ folder, count, ignoreFile, at }) => ({
      kind: 'whole-context',
      message: `image ${name} reads all ${String(count)} files of its context "${folder}": a change of any of them builds it`,
      fix: `leave out what it does not need, in ${ignoreFile}`,
      ...toPlace(at)
    }))
  })
}

function toPlace(at: Location | undefined): Pick<Diagnostic, 'place'> {
  if (at?.line === undefined) return {}
  const { source, line, column = 1, length = 1 } = at
  return { place: { source, line, column, length } }
}
