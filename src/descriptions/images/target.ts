import type { Entry, Node, Range } from '../../configuration/document/node'
import type { RepositoryPath } from '../../paths/repository-path'

/** A file under `from` of `images`. */
export interface ImagesText {
  readonly path: RepositoryPath
  readonly text: string
}

/** A file with its place among the others. */
export interface NumberedText extends ImagesText {
  readonly index: number
}

/**
 * A build as bake resolves it: all that it inherits is in it, and no expression is left. Compose
 * services are targets, too, as `docker buildx bake` reads them.
 */
export interface Target {
  readonly name: string
  readonly file: RepositoryPath
  /** The place of its name, moved by the number of its file. */
  readonly range: Range
  /** By bake's keys; the places are moved. */
  readonly fields: ReadonlyMap<string, Entry>
  /** Why it is no image as it is, if it is none. */
  readonly refusal?: Refusal
}

/** Something that a file says and the product cannot. */
export interface Refusal {
  /** Goes on after the name of the target, as `is built from https://…`. */
  readonly because: string
  readonly range: Range
  /** What to do instead of leaving the image out. */
  readonly fix?: string
}

/** The text of a field, if it is one. */
export function textOfField({ fields }: Target, key: string): string | undefined {
  const value = fields.get(key)?.value
  return value?.kind === 'scalar' && value.type !== 'null' ? value.text : undefined
}

/** A text at a place. */
export function toText(text: string, range: Range): Node {
  return { kind: 'scalar', type: 'text', text, range }
}
