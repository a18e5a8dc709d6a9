import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import { parseImageReference } from '../../../images/image-reference'
import type { ImageToPublish } from './parse-images'
import { isTag, type WantedTag } from './parse-tags'

/** A tag that is to name an image. */
export interface TagMove {
  /** The image's name in the configuration. */
  readonly image: string
  readonly repository: string
  readonly tag: string
  /** `asked`: by the step; the others are facts about what the image is built from. */
  readonly kind: 'asked' | 'content' | 'bases'
}

export interface TagsOfImages {
  readonly moves: readonly TagMove[]
  readonly diagnostics: readonly Diagnostic[]
  readonly notes: readonly string[]
}

/**
 * Which tags each image gets. Several images may share a repository and differ by the tag of their
 * name, as `postgres:16`: that tag is one of them, and `latest` becomes `16-latest`, whoever else is
 * in this run.
 */
export function assignTags(
  images: readonly ImageToPublish[],
  tags: readonly WantedTag[]
): TagsOfImages {
  const moves = keepFirstFacts(images.flatMap(image => listMoves(image, tags)))
  const published = images.filter(({ publish }) => publish === 'wanted')
  const known = new Set(published.map(toRepository))
  return {
    moves,
    diagnostics: [
      ...findContested(moves),
      ...moves.flatMap(findTooLong),
      ...published.flatMap(image => findUntagged(image, moves))
    ],
    notes: tags.flatMap(tag =>
      tag.kind === 'full' && !known.has(tag.repository)
        ? [`${tag.written}: no image of this run is published to that repository`]
        : []
    )
  }
}

function toRepository({ repository }: { readonly repository: string }): string {
  return parseImageReference(repository).repository
}

function listMoves(image: ImageToPublish, tags: readonly WantedTag[]): TagMove[] {
  const { ownTag, contentTag, basesTag } = image
  const asked = tags.flatMap(tag => {
    if (tag.kind === 'full') return tag.repository === toRepository(image) ? [tag.tag] : []
    return [ownTag === undefined ? tag.tag : `${ownTag}-${tag.tag}`]
  })
  const own = [...(ownTag === undefined ? [] : [ownTag]), ...asked]
  const toMoves = (kind: TagMove['kind'], names: readonly string[]): TagMove[] =>
    [...new Set(names)]
      .filter(tag => tag !== '')
      .map(tag => ({ image: image.image, repository: image.repository, tag, kind }))
  return [
    ...toMoves('asked', image.publish === 'wanted' ? own : []),
    ...toMoves('content', [contentTag]),
    ...toMoves('bases', [basesTag])
  ]
}

/** Two images of one repository that are made of the same say the same fact: once is enough. */
function keepFirstFacts(moves: readonly TagMove[]): TagMove[] {
  const known = new Set<string>()
  return moves.filter(move => {
    const key = `${toRepository(move)}:${move.tag}`
    const isNew = move.kind === 'asked' || !known.has(key)
    known.add(key)
    return isNew
  })
}

function findContested(moves: readonly TagMove[]): Diagnostic[] {
  const wanting = new Map<string, TagMove[]>()
  for (const move of moves) {
    const key = `${toRepository(move)}:${move.tag}`
    wanting.set(key, [...(wanting.get(key) ?? []), move])
  }
  return [...wanting].flatMap(([key, [first, ...others]]) =>
    first === undefined || others.length === 0
      ? []
      : problem('contested-tag', {
          message: `${key} is to name ${[first, ...others].map(({ image }) => `"${image}"`).join(' and ')}`,
          fix: 'give one of them another `image-name`, or write tags that only one of them gets'
        })
  )
}

function findTooLong({ image, tag }: TagMove): Diagnostic[] {
  if (isTag(tag)) return []
  const message = `"${tag}" is no tag, of image "${image}": it has more than 128 characters`
  return [problem('invalid-input', { message, fix: 'write a shorter tag' })]
}

/** What nobody can name is pushed in vain. */
function findUntagged({ image }: ImageToPublish, moves: readonly TagMove[]): Diagnostic[] {
  if (moves.some(move => move.image === image)) return []
  return [
    problem('invalid-input', {
      message: `the input "tags" gives image "${image}" no tag`,
      fix: 'write one on each line, as latest and ${{ github.sha }}'
    })
  ]
}
