import type { Manifest } from '../../../ports/registry/manifests'
import type { TagMove } from '../request/assign-tags'

/** A tag of the run: what it names, what it is to name, and what became of it. */
export interface TagState {
  readonly move: TagMove
  /** What it named when the run looked; missing: it was not there. */
  readonly before?: Manifest
  readonly after: Manifest
  readonly outcome: TagOutcome
}

export type TagOutcome =
  /** It named the image before. */
  | 'same'
  | 'moved'
  | 'made'
  /** A later run has set it. */
  | 'held'
  /** The registry lets nobody overwrite it, and it names the same content by another digest. */
  | 'kept'
  /** Not begun. */
  | 'left'
  /** The registry did not take it. */
  | 'refused'
  /** Nobody knows whether the registry took it. */
  | 'unknown'
  /** It was moved, and then moved back. */
  | 'put-back'

/**
 * In which order tags move: existing ones before new ones, since these are what may be refused, and
 * those of the step before the facts that later runs rely on.
 */
export function orderTags(states: readonly TagState[]): readonly TagState[] {
  return states
    .map((state, at) => ({ state, at, rank: rankOf(state) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ state }) => state)
}

function rankOf({ move, before }: TagState): number {
  switch (move.kind) {
    case 'asked':
      return before === undefined ? 1 : 0
    case 'content':
      return 2
    case 'bases':
      return 3
  }
}

/** `ghcr.io/octo-org/shop-api:latest` */
export function nameOf({ move }: Pick<TagState, 'move'>): string {
  return `${move.repository}:${move.tag}`
}
