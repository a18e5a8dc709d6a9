import { type Json, toJson } from '../../report/json/json'
import { codeSpan, toCell } from '../../report/summary/markdown'
import type { Publication } from './publish-images'
import type { ImageToPublish } from './request/parse-images'
import type { PublishRequest } from './request/publish-request'
import { nameOf, type TagOutcome, type TagState } from './tags/tag-state'

/** Whether a tag names the image of this run. */
function isSet({ outcome }: TagState): boolean {
  return outcome === 'same' || outcome === 'moved' || outcome === 'made'
}

/** The output `images`: each by its name. */
export function toImagesOutput(request: PublishRequest, { images, tags }: Publication): string {
  const wanted = new Map(request.images.map(each => [each.image, each]))
  return toJson(
    new Map(
      images.flatMap(({ image, manifest, platforms }): [string, Json][] => {
        const asked = wanted.get(image)
        if (asked === undefined) return []
        const own = tags.filter(each => each.move.image === image && isSet(each))
        return [
          [
            image,
            {
              image: asked.repository,
              digest: manifest.digest,
              tags: own.map(({ move }) => move.tag),
              key: toKey(asked),
              platforms
            }
          ]
        ]
      })
    )
  )
}

/** What stands behind `inputs-`; `''` where it is not known. */
function toKey({ contentTag }: ImageToPublish): string {
  return contentTag.replace(/^inputs-/, '')
}

const outcomes: Readonly<Record<TagOutcome, string>> = {
  same: 'named it before',
  moved: 'moved',
  made: 'made',
  held: 'stays: a later run has set it',
  kept: 'stays: it may not be overwritten',
  left: 'not begun',
  refused: 'refused',
  unknown: 'nobody knows: the registry did not answer',
  'put-back': 'put back'
}

/** A line for each tag. */
export function renderLog({ images, tags }: Publication): string[] {
  const came = { sent: 'sent', there: 'was there', reused: 'reused' } as const
  return [
    ...images.map(each => `${each.image}: ${each.manifest.digest} ${came[each.came]}`),
    ...tags.map(state => `${nameOf(state)}: ${outcomes[state.outcome]}`)
  ]
}

/** @param result of the step */
export function renderSummary(
  result: 'published' | 'failed',
  request: PublishRequest,
  publication: Publication
): string {
  const { images, tags } = publication
  const repositories = new Map(request.images.map(each => [each.image, each.repository]))
  const rows = images.map(({ image, manifest, platforms }) => {
    const own = tags.filter(each => each.move.image === image)
    const repository = repositories.get(image) ?? ''
    return [
      codeSpan(image),
      platforms.map(codeSpan).join(', '),
      own
        .filter(isSet)
        .map(({ move }) => codeSpan(move.tag))
        .join(', '),
      codeSpan(`docker pull ${repository}@${manifest.digest}`)
    ]
  })
  const others = tags.filter(state => !isSet(state))
  return [
    `## ${result === 'published' ? '✅' : '❌'} ${toHeadline(result, publication)}`,
    ...(rows.length === 0 ? [] : ['', ...toTable(['image', 'platforms', 'tags', 'pull it'], rows)]),
    ...(others.length === 0
      ? []
      : [
          '',
          'Tags that do not name the image of this run:',
          '',
          ...toTable(
            ['tag', 'what became of it'],
            others.map(state => [codeSpan(nameOf(state)), outcomes[state.outcome]])
          )
        ])
  ].join('\n')
}

function toHeadline(result: 'published' | 'failed', { images, tags }: Publication): string {
  const set = tags.filter(isSet).length
  if (result === 'failed' && tags.length === 0) return 'Nothing was published: no tag has moved'
  const count = `${images.length} ${images.length === 1 ? 'image' : 'images'}`
  const named = `${set} of ${tags.length} tags`
  return result === 'published'
    ? `Published: ${count}, ${tags.length} tags`
    : `Not published as a whole: ${count}, ${named}`
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, head.map(() => '---'), ...rows.map(cells => cells.map(toCell))]
  return lines.map(cells => `| ${cells.join(' | ')} |`)
}
