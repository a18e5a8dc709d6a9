import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import { listSome } from '../../../diagnostics/text/lists'
import { parseImageName } from '../../../dockerfile/names/reference'
import { type JsonReader, readJson } from '../../../event/json-reader'
import { parseImageReference } from '../../../images/image-reference'
import { canonicalPlatform } from '../../../images/platforms/platforms'
import { type Leg, parseLegs, splitPlatforms } from './parse-legs'
import { isTag } from './parse-tags'

/** An image that the step pushes or tags. */
export interface ImageToPublish {
  /** Its name in the configuration. */
  readonly image: string
  /** As it is written, without a tag: `ghcr.io/octo-org/shop-api`. */
  readonly repository: string
  /** The tag that its published name has. */
  readonly ownTag?: string
  readonly content: Content
  /** Canonical; none: the platform of its runner, which is not known. */
  readonly platforms: readonly string[]
  /** `inputs-<64 hex>`, or `''`. */
  readonly contentTag: string
  /** `bases-<64 hex>`, or `''`. */
  readonly basesTag: string
  /** Whether content tag and bases tag may be pushed. */
  readonly store: 'allowed' | 'forbidden'
  /** Whether it gets the tags of the step. */
  readonly publish: 'wanted' | 'unwanted'
  /** Whether a later run does the work of one that left it out. */
  readonly laterRuns: 'heal' | 'unknown'
}

/** Where the bytes of an image are. */
export type Content =
  | { readonly kind: 'archives'; readonly legs: readonly Leg[] }
  /** In the registry. */
  | { readonly kind: 'reused'; readonly digest: string }

export interface ImagesReading {
  readonly images: readonly ImageToPublish[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The images of `store_matrix`, or of `publish_matrix`, whose legs are joined; `''`: none. */
export function parseImages(text: string): ImagesReading {
  if (text.trim() === '') return { images: [], diagnostics: [] }
  const body = readJson(text)
  const list = body?.isList() === true ? body : body?.field('include')
  if (list?.isList() !== true) {
    const wrong = 'is no matrix as JSON'
    const fix = 'write images: ${{ needs.plan.outputs.store_matrix }}'
    return { images: [], diagnostics: [invalid(wrong, fix)] }
  }
  const groups = new Map<string, JsonReader[]>()
  const diagnostics: Diagnostic[] = []
  for (const entry of list.elements()) {
    const name = entry.field('image').text()
    if (name === undefined) diagnostics.push(invalid('has an entry without "image"', passItOn))
    else groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  const read = [...groups].map(([name, entries]) => parseImage(name, entries))
  return {
    images: read.flatMap(({ image }) => image ?? []),
    diagnostics: [
      ...findNameless(groups),
      ...diagnostics,
      ...read.flatMap(each => each.diagnostics)
    ]
  }
}

/** Images that the configuration gives no name to push them under, all at once. */
function findNameless(groups: ReadonlyMap<string, readonly JsonReader[]>): Diagnostic[] {
  const names = [...groups].flatMap(([name, [entry]]) =>
    (entry?.field('image-name').text() ?? '') === '' ? [name] : []
  )
  if (names.length === 0) return []
  const quoted = names.map(name => `"${name}"`)
  const which = names.length === 1 ? 'the image' : 'the images'
  return [
    problem('nameless-image', {
      message: `the input "images" has no "image-name" for ${which} ${listSome(quoted, 3)}: nobody can tell where to push ${names.length === 1 ? 'it' : 'them'}`,
      fix: "image-name: 'ghcr.io/OWNER/{image}'\nat the top of the configuration, or a name of its own at each image"
    })
  ]
}

const passItOn = 'pass the output of the plan on as it is: ${{ needs.plan.outputs.store_matrix }}'

/** @param entries one; or one for each leg */
function parseImage(
  image: string,
  entries: readonly JsonReader[]
): { readonly image?: ImageToPublish; readonly diagnostics: readonly Diagnostic[] } {
  const [entry] = entries
  const field = (name: string): string => entry?.field(name).text() ?? ''
  const wrong: Diagnostic[] = []
  const complain = (message: string, fix = passItOn): void => {
    wrong.push(invalid(`${message}, of image "${image}"`, fix))
  }
  const written = field('image-name')
  const { name, repository, tag } = parseImageReference(written)
  if (written !== '' && parseImageName(written) === undefined) {
    complain(`names "${written}", which is no name of an image`)
  }
  for (const key of ['content-tag', 'bases-tag']) {
    const value = field(key)
    if (value !== '' && !isTag(value)) complain(`has "${value}" as ${key}`)
  }
  const legs = parseLegs(entries)
  for (const each of legs.wrong) complain(each)
  const digest = parseDigest(field('digest'), repository)
  if (digest === undefined) complain(`has "${field('digest')}" as digest`)
  if (digest === '' && legs.legs.length === 0) complain('names no artifact')
  if (wrong.length > 0 || digest === undefined || written === '') return { diagnostics: wrong }
  const isStored = field('store') === 'true'
  return {
    image: {
      image,
      repository: name,
      ...(tag === undefined ? {} : { ownTag: tag }),
      content: digest === '' ? { kind: 'archives', legs: legs.legs } : { kind: 'reused', digest },
      platforms: splitPlatforms(field('platforms')).map(canonicalPlatform),
      contentTag: isStored ? field('content-tag') : '',
      basesTag: isStored ? field('bases-tag') : '',
      store: isStored ? 'allowed' : 'forbidden',
      publish: field('publish') === 'true' ? 'wanted' : 'unwanted',
      laterRuns: field('later-runs-heal') === 'true' ? 'heal' : 'unknown'
    },
    diagnostics: []
  }
}

/** `NAME@sha256:…` of the same repository; `''` for none; undefined where it is neither. */
function parseDigest(text: string, repository: string): string | undefined {
  if (text === '') return ''
  const [, name = '', digest] = /^(.+)@(sha256:[0-9a-f]{64})$/.exec(text) ?? []
  return parseImageReference(name).repository === repository ? digest : undefined
}

function invalid(wrong: string, fix: string): Diagnostic {
  return problem('invalid-input', { message: `the input "images" ${wrong}`, fix })
}
