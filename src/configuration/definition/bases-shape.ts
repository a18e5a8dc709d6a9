import { exampleOfBases } from '../mistakes/habits'
import { fields, listOf } from '../shape/collection-shapes'
import { text } from '../shape/scalar-shapes'
import { withHabits } from '../shape/shape'
import { checkingEvent } from './defaults'
import { agePattern } from './reuse-shape'

const basesFields = fields(
  {
    check: listOf(text(), {
      description:
        'The events on which images are built because of what they are built from outside the repository, and of nothing else.',
      default: [checkingEvent]
    }),
    ignore: listOf(text(), {
      description:
        'Globs of references that are neither pinned nor looked at; one that begins with "!" takes away.',
      examples: [['mcr.microsoft.com/**']]
    }),
    'max-age': text({
      pattern: agePattern,
      description:
        'On these events an older image is built in any case: hours, days or weeks. Default: any age.',
      examples: ['30d']
    })
  },
  {
    description:
      'Base images from outside are pinned by digest, and a scheduled run builds what sits on one that moved; needs the key reuse. {}: with its defaults.'
  }
)

export const basesShape = withHabits(basesFields, exampleOfBases)
