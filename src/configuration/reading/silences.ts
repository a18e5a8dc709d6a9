import { type Place } from '../../diagnostics/diagnostic'
import { type DiagnosticCode, diagnosticCodes, problemOf } from '../../diagnostics/problems'
import { suggestName } from '../../diagnostics/text/suggest'
import { checkPattern } from '../definition/check-patterns'
import type { Range } from '../document/node'
import { type Finding, quote } from '../mistakes/finding'
import { fields, listOf } from '../shape/collection-shapes'
import { text } from '../shape/scalar-shapes'
import { type Read, type Shape, withHabits } from '../shape/shape'

const silenceable = diagnosticCodes.filter(mayBeSilenced)

function mayBeSilenced(code: DiagnosticCode): boolean {
  return problemOf(code).silence !== 'never'
}

const example = '{ warning: unused-dockerfile, at: "examples/**", because: "built by hand" }'

const silenceShape = withHabits(
  fields(
    {
      warning: text({ description: 'The code of the warning.', enum: silenceable }),
      at: text({
        description:
          'A glob of the file in front of the warning, or of a name in double quotes in it. Default: all.',
        examples: ['examples/**']
      }),
      because: text({ description: 'The reason, for who reads it later.', minLength: 1 })
    },
    { required: ['warning', 'because'] }
  ),
  () => example
)

/** The value of `silence`. */
export const silencesShape: Shape<readonly Placed[]> = withHabits(
  listOf(placed(silenceShape), {
    description: 'Warnings that are not told, each with a reason.',
    examples: [[{ warning: 'unused-dockerfile', at: 'examples/**', because: 'built by hand' }]]
  }),
  node => (node.kind === 'list' ? undefined : `[${example}]`)
)

type Written = Read<typeof silenceShape>

interface Placed {
  readonly written: Written
  readonly range: Range
}

function placed(shape: Shape<Written>): Shape<Placed> {
  return {
    ...shape,
    read(node, subject) {
      const { value, findings } = shape.read(node, subject)
      const isRead = value !== undefined && node.kind === 'mapping'
      return { value: isRead ? { written: value, range: node.range } : undefined, findings }
    }
  }
}

/** A warning that the configuration does not want to be told. */
export interface Silence {
  readonly code: DiagnosticCode
  /** A glob; missing: every warning of the code. */
  readonly at?: string
  readonly place: Place
}

/** The silences of a configuration without mistakes. */
export function toSilences(
  written: readonly Placed[] | undefined,
  toPlace: (range: Range) => Place
): readonly Silence[] {
  return (written ?? []).flatMap(({ written: { warning, at }, range }) => {
    const code = diagnosticCodes.find(each => each === warning?.value)
    if (code === undefined) return []
    const place = toPlace(warning?.range ?? range)
    return [{ code, place, ...(at === undefined ? {} : { at: at.value }) }]
  })
}

/** Mistakes in silences: no such warning, or no reason given. */
export function checkSilences(written: readonly Placed[] | undefined): Finding[] {
  return (written ?? []).flatMap(({ written: { warning, at, because }, range }) => [
    ...(warning === undefined ? [missing('warning', range)] : checkCode(warning)),
    ...(at === undefined ? [] : checkPattern(at)),
    ...(because === undefined ? [missing('because', range)] : []),
    ...(because?.value.trim() === '' ? [missing('because', because.range)] : [])
  ])
}

function missing(key: 'warning' | 'because', range: Range): Finding {
  const what = key === 'warning' ? 'names no warning' : 'has no reason'
  const advice = key === 'warning' ? 'write the code in brackets' : 'say why'
  return {
    code: 'missing-value',
    message: `a silence ${what}`,
    fix: `${advice}, as ${example}`,
    range
  }
}

function checkCode({ value, range }: { readonly value: string; readonly range: Range }): Finding[] {
  const code = diagnosticCodes.find(each => each === value)
  if (code !== undefined && mayBeSilenced(code)) return []
  const wrong = (message: string, fix: string): Finding[] => [
    { code: 'invalid-value', message, fix, range }
  ]
  if (code === undefined) {
    const meant = suggestName(value, silenceable)
    const fix =
      meant === undefined ? `choose from ${silenceable.join(', ')}` : `did you mean "${meant}"?`
    return wrong(`there is no warning ${quote(value)}`, fix)
  }
  return problemOf(code).severity === 'warning'
    ? wrong(
        `the warning ${quote(value)} cannot be silenced`,
        'do what its own fix says, and take this away'
      )
    : wrong(
        `${quote(value)} is a mistake, and no mistake can be silenced`,
        'do what its own fix says, and take this away'
      )
}
