import fc from 'fast-check'
import { inFile } from '../../src/diagnostics/location'
import type { Plan } from '../../src/plan/plan'
import { hostileNames } from './examples'
import { cause, parent, planFrom, type Sketch } from './plans'

/** Any string at all, lone surrogates and controls included, and those that were made to hurt. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
  fc.constantFrom(...hostileNames),
  fc
    .array(fc.constantFrom(...Array.from('`|\\"\'<>$@#[]()!*_~:;&\n\r\t ab')))
    .map(parts => parts.join(''))
)

const anyVerdicts = fc
  .subarray(['build', 'publish', 'test', 'dev'])
  .map(verdicts => verdicts.join(' '))

const linked = { verb: 'copied', relation: 'link' } as const

const anySketch: fc.Arbitrary<Sketch> = fc
  .record({ text: anyText, other: anyText, verdicts: anyVerdicts, stage: fc.nat({ max: 3 }) })
  .map(({ text, other, verdicts, stage }) => ({
    verdicts,
    stage,
    skippedBy: other,
    dev: { target: text },
    publishedName: text,
    localTag: other,
    matrix: { [text]: other },
    recipe: { file: text, buildArgs: new Map([[text, other]]) },
    causes: [
      cause({ kind: 'input-changed', file: text, at: inFile(other), how: linked }, [other, text]),
      cause({ kind: 'filter-matched', filter: other, file: text }),
      cause({ kind: 'label', label: text }, [], 'dev'),
      cause({ kind: 'inputs-opaque', because: text, fix: text })
    ],
    needs: [
      { kind: 'parent-of', image: other },
      { kind: 'tests-only', because: text }
    ]
  }))

/** Plans whose every name comes from outside; a parent stands before its children. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    images: fc.uniqueArray(fc.tuple(anyText, anySketch), {
      minLength: 1,
      maxLength: 6,
      selector: ([name]) => name
    }),
    text: anyText,
    other: anyText
  })
  .map(({ images, text, other }) =>
    planFrom(
      images.map(([name, sketch], index) => {
        const before = images[index - 1]?.[0]
        const tests = images.slice(0, index).map(([earlier]) => earlier)
        return [name, { ...sketch, tests, parents: before === undefined ? [] : [parent(before)] }]
      }),
      {
        event: text,
        base: other,
        publishing: { kind: 'refused', because: text },
        changes: { kind: 'overlay', source: 'api', count: 3, text: other, filters: [text, other] }
      }
    )
  )
