import type { Use } from '../../../descriptions/workflows/read-uses'
import type { WorkflowText } from '../../../descriptions/workflows/workflow-text'
import { pullRequestOf, type Trigger } from '../../../event/trigger'
import { listNames, phrase, toPlainText } from '../../../report/phrases/phrase'
import { type AskedEvent, mayStart } from '../../../triggers/judge-event'
import { listStarters } from '../../workflows/list-starters'

/** That no workflow plans on such an event, and what would make one; undefined: one does, or may. */
export function explainStart(
  trigger: Trigger,
  uses: readonly Use[],
  texts: readonly WorkflowText[]
): string | undefined {
  const starters = listStarters(
    uses.filter(({ action }) => action === 'plan'),
    texts
  )
  const [first] = starters ?? []
  if (starters === undefined || first === undefined || trigger.kind === 'deletion') return undefined
  const asked = toAsked(trigger)
  if (starters.some(each => mayStart(each, asked))) return undefined
  const files = listNames(
    starters.map(({ path }) => path),
    3
  )
  const { name, ref } = asked
  const about = ref === undefined ? phrase`${name}` : phrase`${name} (${ref.kind} ${ref.name})`
  const told = [...phrase`No workflow that plans runs on `, ...about, ...phrase`: `, ...files]
  return `${toPlainText(told)}\n  fix: add to its "on": ${toLine(asked)}`
}

function toAsked(trigger: Trigger): AskedEvent {
  const name = trigger.event
  const [, kind, pushed = ''] = /^refs\/(heads|tags)\/(.+)$/s.exec(trigger.ref) ?? []
  if (name === 'push' && kind !== undefined) {
    return { name, ref: { kind: kind === 'tags' ? 'tag' : 'branch', name: pushed } }
  }
  const base =
    trigger.kind === 'merge-group'
      ? trigger.mergeGroup.baseRef?.replace(/^refs\/heads\//, '')
      : pullRequestOf(trigger)?.baseRef
  return base === undefined ? { name } : { name, ref: { kind: 'branch', name: base } }
}

/** What starts a workflow on such an event. */
function toLine({ name, ref }: AskedEvent): string {
  switch (name) {
    case 'push':
      return ref?.kind === 'tag'
        ? "push: { tags: ['v*'] }"
        : `push: { branches: ['${ref?.name ?? 'main'}'] }`
    case 'release':
      return 'release: { types: [published] }'
    case 'schedule':
      return "schedule: [{ cron: '17 3 * * *' }]"
    default:
      return `${name}: {}`
  }
}
