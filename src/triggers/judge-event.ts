import type { Node } from '../configuration/document/node'
import { fieldOf, textsOf } from '../descriptions/text/nodes'
import type { ParsedText } from '../descriptions/workflows/workflow-text'
import { selectsRef } from '../patterns/github/filter-pattern'
import { listEvents } from './walk/events'

/** An event that somebody asks about. */
export interface AskedEvent {
  /** As GitHub names it. */
  readonly name: string
  /** What is pushed, or merged into; missing: it does not matter, or is not known. */
  readonly ref?: { readonly kind: 'branch' | 'tag'; readonly name: string }
}

/**
 * Whether an event may start a workflow, whatever files it is about. Sources: "Workflow syntax" of
 * GitHub's documentation, `on.push`, `on.<event>.types`.
 */
export function mayStart({ root }: ParsedText, { name, ref }: AskedEvent): boolean {
  const events = listEvents(fieldOf(root, 'on'))
  return events.some(([each, node]) => {
    if (each !== name) return false
    if (name === 'release' && !isOfPublishing(node)) return false
    return ref === undefined || selects(node, ref)
  })
}

/** A release that is published is of these types, too, if it was no draft before. */
function isOfPublishing(node: Node | undefined): boolean {
  const types = textsOf(fieldOf(node, 'types'))
  return (
    types.length === 0 || types.some(each => ['published', 'released', 'created'].includes(each))
  )
}

/** With filters of the other kind alone, none of this kind starts it. */
function selects(node: Node | undefined, ref: { kind: 'branch' | 'tag'; name: string }): boolean {
  const [own, other] = ref.kind === 'tag' ? ['tags', 'branches'] : ['branches', 'tags']
  const wanted = fieldOf(node, own)
  if (wanted !== undefined) return selectsRef(textsOf(wanted), ref.name)
  const ignored = fieldOf(node, `${own}-ignore`)
  if (ignored !== undefined) return !selectsRef(textsOf(ignored), ref.name)
  const others = fieldOf(node, other) ?? fieldOf(node, `${other}-ignore`)
  return others === undefined
}
