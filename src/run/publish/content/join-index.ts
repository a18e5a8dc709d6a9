import type { Descriptor, Layout, LayoutManifest } from '../../../ports/docker/layouts'

/**
 * The text of an index over the manifests of several layouts: images by platform, then what is
 * attested of them in the same order. The same manifests give the same bytes, whatever the order of
 * the layouts and of what they list.
 */
export function joinIndex(layouts: readonly Layout[]): string {
  const all = layouts.flatMap(({ manifests }) => manifests)
  const distinct = [...new Map(all.map(each => [each.descriptor.digest, each])).values()]
  const images = distinct.filter(({ platform }) => platform !== '').sort(compareManifests)
  const order = new Map(images.map(({ descriptor }, at) => [descriptor.digest, at]))
  const placeOf = ({ descriptor }: LayoutManifest): number =>
    order.get(descriptor.annotations.get('vnd.docker.reference.digest') ?? '') ?? order.size
  const attestations = distinct
    .filter(({ platform }) => platform === '')
    .sort((one, other) => placeOf(one) - placeOf(other) || compareManifests(one, other))
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [...images, ...attestations].map(({ descriptor }) => toObject(descriptor))
  })
}

function compareManifests(one: LayoutManifest, other: LayoutManifest): number {
  return (
    compareTexts(one.platform, other.platform) ||
    compareTexts(one.descriptor.digest, other.descriptor.digest)
  )
}

/** By UTF-16 units, wherever it runs. */
function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function toObject({ mediaType, digest, size, annotations, platform }: Descriptor): object {
  return {
    mediaType,
    digest,
    size,
    ...(annotations.size === 0 ? {} : { annotations: toSorted(annotations) }),
    ...(platform.size === 0 ? {} : { platform: toSorted(platform) })
  }
}

function toSorted(fields: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries([...fields].sort(([one], [other]) => compareTexts(one, other)))
}
