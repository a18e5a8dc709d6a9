import { exampleOfReuse } from '../mistakes/habits'
import { fields, listOf } from '../shape/collection-shapes'
import { text } from '../shape/scalar-shapes'
import { withHabits } from '../shape/shape'
import { globs } from './forms/globs'

/** An age as `30d`: hours, days, or weeks; the text of a regular expression. */
export const agePattern = '^[1-9][0-9]{0,4}[hdw]$'

const reuseFields = fields(
  {
    with: listOf(text(), {
      description: `Files that are part of what an image is known by, and build nothing when they change. ${globs}`,
      examples: [['.github/actions/build/**']]
    }),
    'max-age': text({
      pattern: agePattern,
      description: 'An older image is built again: hours, days or weeks. Default: any age.',
      examples: ['30d']
    }),
    store: listOf(text(), {
      description:
        'The events whose runs may store images. Default: those of publish.events, and merge_group.',
      examples: [['push', 'merge_group', 'pull_request']]
    })
  },
  {
    description:
      'Images that the registry has are not built again. {}: with its defaults; no key: every image is built.'
  }
)

export const reuseShape = withHabits(reuseFields, exampleOfReuse)

const hour = 3_600_000

const units = new Map([
  ['h', hour],
  ['d', 24 * hour],
  ['w', 7 * 24 * hour]
])

/** Milliseconds; undefined if the text is not of {@link agePattern}. */
export function parseAge(written: string): number | undefined {
  if (!new RegExp(agePattern).test(written)) return undefined
  const unit = units.get(written.slice(-1))
  return unit === undefined ? undefined : Number(written.slice(0, -1)) * unit
}
