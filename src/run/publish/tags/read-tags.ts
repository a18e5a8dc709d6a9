import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { Manifest } from '../../../ports/registry/manifests'
import type { PublishWorld } from '../../../ports/world'
import { explainAnswer } from '../explain-registry'
import type { TagMove } from '../request/assign-tags'
import { nameOf, orderTags, type TagState } from './tag-state'

/** All tags of a run, in the order in which they move. */
export interface TagsReading {
  readonly states: readonly TagState[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Asks what each tag names now. @param images what is to be named, by image */
export async function readTags(
  moves: readonly TagMove[],
  images: ReadonlyMap<string, Manifest>,
  { manifests }: PublishWorld
): Promise<TagsReading> {
  const read = await Promise.all(
    moves.flatMap(move => {
      const after = images.get(move.image)
      return after === undefined ? [] : [readTag(move, after, manifests)]
    })
  )
  return {
    states: orderTags(read.flatMap(each => ('move' in each ? [each] : []))),
    diagnostics: read.flatMap(each => ('move' in each ? [] : [each]))
  }
}

async function readTag(
  move: TagMove,
  after: Manifest,
  manifests: PublishWorld['manifests']
): Promise<TagState | Diagnostic> {
  const answer = await manifests.read(move.repository, move.tag)
  switch (answer.kind) {
    case 'found':
      return {
        move,
        before: answer,
        after,
        outcome: answer.digest === after.digest ? 'same' : 'left'
      }
    case 'absent':
      return { move, after, outcome: 'left' }
    case 'forbidden':
    case 'unanswered':
      return explainAnswer(nameOf({ move }), answer)
  }
}
