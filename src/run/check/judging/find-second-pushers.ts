import type { TreeFacts } from '../../../checks/facts'
import type { Use } from '../../../descriptions/workflows/read-uses'
import { formatPlace } from '../../../diagnostics/text/format-diagnostic'
import type { Image } from '../../../images/image'
import { parseImageReference } from '../../../images/image-reference'
import type { Note } from '../../../report/check/check-report'
import { isNever } from '../../../triggers/condition'
import type { Trigger, Triggers } from '../../../triggers/trigger'
import { joinSame } from '../join-same'
import { atLine } from './explain-uncovered'

/** Steps of other workflows that push an image which a workflow that plans publishes, too. */
export async function findSecondPushers(
  { valid, head }: TreeFacts,
  plans: readonly Use[],
  readTriggers: () => Promise<Triggers>
): Promise<readonly Note[]> {
  const { images, publish } = valid.configuration
  const plan = plans.find(({ workflow }) =>
    workflow.triggers.some(event => publish.events.includes(event))
  )
  const published = images.filter(each => each.publish && each.publishedName !== '')
  if (head === undefined || plan === undefined || published.length === 0) return []
  const { known } = await readTriggers()
  const planning = new Set(plans.map(({ workflow }) => workflow.path))
  const others = known.filter(
    ({ workflow, when, build }) =>
      !planning.has(workflow) && !isNever(when) && build.pushes !== 'no'
  )
  const notes = others.flatMap(trigger =>
    published
      .filter(image => isPushedBy(image, trigger))
      .map(image => explain(image, trigger, plan))
  )
  return joinSame(notes)
}

/** By its name; where images differ by the tag alone, by the tag or the Dockerfile. */
function isPushedBy({ publishedName, prod }: Image, { build }: Trigger): boolean {
  const own = parseImageReference(publishedName)
  return build.tags.map(parseImageReference).some(({ repository, tag }) => {
    if (repository !== own.repository) return false
    return own.tag === undefined || own.tag === tag || build.file === prod.file
  })
}

function explain({ name, publishedName }: Image, { at, build }: Trigger, { step }: Use): Note {
  const pushes = build.pushes === 'yes' ? 'is pushed' : 'is built, and may be pushed,'
  return {
    kind: 'second-pusher',
    message: `"${publishedName}" ${pushes} here, and the image "${name}" is published by the plan of ${formatPlace(step.at)}, too: the last of them to run wins`,
    fix: 'take this step away, or write publish: false at the image',
    place: atLine(at)
  }
}
