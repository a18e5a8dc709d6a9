import { formatPlace } from '../../../descriptions/described-build'
import { fieldOf, textsOf } from '../../../descriptions/text/nodes'
import { readYaml } from '../../../descriptions/text/read-text'
import type { Proposal } from '../../../proposal/proposal'
import type { WorkflowPublishing } from '../../../proposal/writing/workflow/workflow-shape'
import { isNever } from '../../../triggers/condition'
import type { ReachedPlace, Triggers } from '../../../triggers/trigger'

/** A text of a workflow, by its path. */
export type ReadText = (path: string) => string

/**
 * When images are published today: the branches, tags and releases at which the steps that push
 * them run; undefined where no push of any of these reaches one.
 *
 * @param defaultBranch stands for a push without a filter of branches
 */
export function findPublishing(
  pushedAt: Proposal['pushedAt'],
  triggers: Triggers,
  { readText, defaultBranch }: { readonly readText: ReadText; readonly defaultBranch: string }
): WorkflowPublishing | undefined {
  const reached = [...triggers.known, ...triggers.opaque].filter(
    ({ at, when }) => pushedAt.has(formatPlace(at)) && !isNever(when)
  )
  const listOf = (event: string, key: 'branches' | 'tags'): readonly string[] =>
    unique(
      select(reached, event).flatMap(({ workflow }) => {
        const { root } = readYaml({ path: workflow, text: readText(workflow) })
        const written = textsOf(fieldOf(fieldOf(fieldOf(root, 'on'), 'push'), key))
        return written.length === 0 ? [key === 'branches' ? defaultBranch : '*'] : written
      })
    )
  const branches = listOf('push', 'branches')
  const tags = listOf('push of a tag', 'tags')
  const releases = select(reached, 'release')
  if (branches.length + tags.length + releases.length === 0) return undefined
  return { branches, tags, releases: releases.length > 0 ? 'published' : 'none' }
}

function select(reached: readonly ReachedPlace[], name: string): readonly ReachedPlace[] {
  return reached.filter(({ event }) => event.name === name)
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
