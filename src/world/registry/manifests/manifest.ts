import { createHash } from 'node:crypto'
import { type JsonReader, readJson } from '../../../event/json-reader'
import { canonicalPlatform } from '../../../images/platforms/platforms'
import type { PlatformManifest } from '../../../ports/registry/registry'
import type { WireAnswer } from '../wire/exchange'

/** What a registry holds under a tag or digest. */
export type ParsedManifest =
  | { readonly kind: 'index'; readonly digest: string; readonly parts: readonly PlatformManifest[] }
  /** `config` is the digest of its configuration. */
  | { readonly kind: 'manifest'; readonly digest: string; readonly config: string }
  /** The answer cannot be believed, or is none that is known; a clause about it. */
  | { readonly kind: 'broken'; readonly because: string }

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json'
]
const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
]

/** All forms at once: some registries answer 404 for an index to who does not take one. */
export const acceptedTypes = [...indexTypes, ...manifestTypes].join(', ')

/** @param digest that it was asked for by; undefined where it was a tag */
export function parseManifest(answer: WireAnswer, digest: string | undefined): ParsedManifest {
  const checked = checkDigest(answer, digest)
  if (checked.kind === 'broken') return checked
  const body = readJson(Buffer.from(answer.body).toString())
  if (body === undefined) return broken('its answer is no JSON')
  const type = readType(body, answer.header('content-type'))
  const isBoth = body.field('manifests').isList() && body.field('layers').isList()
  // Two readers could take it for two things (CVE-2021-41190).
  if (type === 'contradictory' || isBoth) return broken('its answer says twice what it is')
  switch (type) {
    case 'index': {
      const parts = listParts(body.field('manifests'))
      if (parts.length === 0) return broken('its index lists no image')
      return { kind: 'index', digest: checked.digest, parts }
    }
    case 'manifest': {
      const config = body.field('config').field('digest').text() ?? ''
      if (!isDigest(config)) return broken('its manifest has no configuration')
      return { kind: 'manifest', digest: checked.digest, config }
    }
    case 'other':
      return broken('its answer is neither a manifest nor an index of the forms of today')
  }
}

function readType(
  body: JsonReader,
  header: string
): 'index' | 'manifest' | 'other' | 'contradictory' {
  const [sent = ''] = header.toLowerCase().split(';', 1)
  const [outside, inside] = [toForm(sent.trim()), toForm(body.field('mediaType').text() ?? '')]
  if (outside !== 'other' && inside !== 'other' && outside !== inside) return 'contradictory'
  if (inside !== 'other') return inside
  if (outside !== 'other') return outside
  if (body.field('mediaType').text() !== undefined) return 'other'
  if (body.field('manifests').isList()) return 'index'
  return body.field('layers').isList() && body.field('config').isObject() ? 'manifest' : 'other'
}

function toForm(mediaType: string): 'index' | 'manifest' | 'other' {
  if (indexTypes.includes(mediaType)) return 'index'
  return manifestTypes.includes(mediaType) ? 'manifest' : 'other'
}

/** Without what is for no platform: attestations of BuildKit, signatures, indexes in indexes. */
function listParts(manifests: JsonReader): readonly PlatformManifest[] {
  return manifests.elements().flatMap(part => {
    const digest = part.field('digest').text() ?? ''
    const type = part.field('annotations').field('vnd.docker.reference.type').text()
    const isImage = manifestTypes.includes(part.field('mediaType').text() ?? '')
    const platform = readPlatform(part.field('platform'))
    if (platform === undefined || type !== undefined || !isImage || !isDigest(digest)) return []
    return [{ platform, digest }]
  })
}

function readPlatform(platform: JsonReader): string | undefined {
  const [os, architecture] = [platform.field('os').text(), platform.field('architecture').text()]
  if (os === undefined || architecture === undefined || os === 'unknown') return undefined
  const variant = platform.field('variant').text()
  const text = [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
  return /^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)?$/.test(text) ? canonicalPlatform(text) : undefined
}

/** Whether the bytes are those that were asked for, and those that the registry says they are. */
export function checkDigest(
  { body, header }: WireAnswer,
  asked: string | undefined
):
  | { readonly kind: 'right'; readonly digest: string }
  | Extract<ParsedManifest, { kind: 'broken' }> {
  const named = header('docker-content-digest')
  const own = `sha256:${createHash('sha256').update(body).digest('hex')}`
  const digests = [asked, ...(named === '' ? [] : [named])].filter(each => each !== undefined)
  for (const digest of digests) {
    if (!isDigest(digest)) return broken('it names a digest of a kind that is not known')
    if (hash(body, digest) !== digest) return broken('its answer has another digest than it says')
  }
  return { kind: 'right', digest: digests[0] ?? own }
}

function hash(body: Uint8Array, like: string): string {
  const [algorithm = ''] = like.split(':', 1)
  return `${algorithm}:${createHash(algorithm).update(body).digest('hex')}`
}

/** The kinds that image-spec registers, and Node can make. */
function isDigest(text: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text)
}

function broken(because: string): Extract<ParsedManifest, { kind: 'broken' }> {
  return { kind: 'broken', because }
}
