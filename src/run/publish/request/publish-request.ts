import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { Runner } from '../../../ports/process/runner'
import { assignTags, type TagMove } from './assign-tags'
import { type ImageToPublish, parseImages } from './parse-images'
import { parseTags } from './parse-tags'

/** What the step asks for. */
export interface PublishRequest {
  readonly images: readonly ImageToPublish[]
  /** Every tag that is to name an image of these. */
  readonly tags: readonly TagMove[]
  /** What is no mistake and should be seen, a line each. */
  readonly notes: readonly string[]
}

/** A request, as far as its inputs could be read, and a mistake for each that could not be read. */
export interface PublishRequestReading {
  readonly request: PublishRequest
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads every input; a mistake in one does not hide those in others. */
export function readPublishRequest(runner: Runner): PublishRequestReading {
  const images = parseImages(runner.input('images'))
  const tags = parseTags(runner.input('tags'))
  const assigned = assignTags(images.images, tags.tags)
  const found = [...images.diagnostics, ...tags.diagnostics]
  return {
    request: { images: images.images, tags: assigned.moves, notes: assigned.notes },
    // What follows from a mistake is none.
    diagnostics: found.length > 0 ? found : assigned.diagnostics
  }
}
