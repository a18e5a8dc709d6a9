import { readJson } from '../../event/json-reader'

/** An image that was published, as the output `images` of `image-matrix/publish` names it. */
export interface PublishedImage {
  readonly name: string
  /** The repository, as `ghcr.io/octo-org/shop-api`. */
  readonly repository: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

/** Undefined: the text is no such output. */
export function parsePublished(text: string): readonly PublishedImage[] | undefined {
  const json = readJson(text)
  if (json?.isObject() !== true) return undefined
  const images = json.names().map(name => {
    const repository = json.field(name).field('image').text() ?? ''
    const digest = json.field(name).field('digest').text() ?? ''
    return { name, repository, digest }
  })
  return images.every(isWhole) ? images : undefined
}

/** Both become part of files that other programs read. */
function isWhole({ name, repository, digest }: PublishedImage): boolean {
  return (
    /^[a-z0-9][a-z0-9._/-]*$/.test(name) &&
    /^[a-zA-Z0-9][a-zA-Z0-9.:_/-]*$/.test(repository) &&
    /^sha256:[0-9a-f]{64}$/.test(digest)
  )
}
