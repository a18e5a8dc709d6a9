import { fieldOf, textsOf } from '../../../descriptions/text/nodes'
import type { Use } from '../../../descriptions/workflows/read-uses'
import type { ParsedText, WorkflowText } from '../../../descriptions/workflows/workflow-text'
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
  const tags = ref?.kind === 'tag' ? listTagFilters(starters) : []
  const [filter] = tags
  if (ref === undefined || filter === undefined) {
    return `${toPlainText(told)}\n  fix: add to its "on": ${toLine(asked)}`
  }
  const there = listNames(filter.length === 0 ? ['none'] : filter, 3)
  const fix = phrase`add '${toPattern(ref.name)}' to its "tags", which does not take this tag: `
  return `${toPlainText(told)}\n  fix: ${toPlainText([...fix, ...there])}`
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

/** The patterns of "tags" of a push, for each workflow that has some. */
function listTagFilters(starters: readonly ParsedText[]): readonly (readonly string[])[] {
  return starters.flatMap(({ root }) => {
    const tags = fieldOf(fieldOf(fieldOf(root, 'on'), 'push'), 'tags')
    return tags === undefined ? [] : [textsOf(tags)]
  })
}

/** A pattern that takes a tag: all versions, if it is one, or else the tag itself. */
function toPattern(tag: string): string {
  return /^v\d[^/]*$/.test(tag)
    ? 'v*'
    : tag.replaceAll(/[*+?![\]\\]/g, '\\$&').replaceAll("'", "''")
}

/** What starts a workflow on such an event. */
function toLine({ name, ref }: AskedEvent): string {
  switch (name) {
    case 'push':
      return ref?.kind === 'tag'
        ? toPlainText(phrase`push: { tags: ['${toPattern(ref.name)}'] }`)
        : `push: { branches: ['${ref?.name ?? 'main'}'] }`
    case 'release':
      return 'release: { types: [published] }'
    case 'schedule':
      return "schedule: [{ cron: '17 3 * * *' }]"
    default:
      return `${name}: {}`
  }
}
