import { createHash } from 'node:crypto'
import { tarOf } from '../support/tar'

const oci = 'application/vnd.oci.image'

/** An archive as BuildKit writes it, and the id that it tells of it. */
export interface BuiltArchive {
  readonly files: ReadonlyMap<string, string>
  readonly tar: Buffer
  readonly id: string
  /** The digests of its manifests, attestations among them. */
  readonly manifests: readonly string[]
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations?: object
  readonly platform?: object
}

/** What a leg leaves for some platforms; with provenance an index, else for one a manifest. */
export function buildArchive(
  text: string,
  platforms: readonly string[],
  provenance: 'with' | 'without' = 'with'
): BuiltArchive {
  const files = new Map<string, string>()
  const add = (mediaType: string, content: string, more: object = {}): Descriptor => {
    const digest = createHash('sha256').update(content).digest('hex')
    files.set(`blobs/sha256/${digest}`, content)
    const size = Buffer.byteLength(content)
    return { mediaType, digest: `sha256:${digest}`, size, ...more }
  }
  const addManifest = (config: Descriptor, layer: Descriptor, more: object): Descriptor => {
    const mediaType = `${oci}.manifest.v1+json`
    const content = { schemaVersion: 2, mediaType, config, layers: [layer] }
    return add(mediaType, JSON.stringify(content), more)
  }
  const images = platforms.map(platform => {
    const [os, architecture, variant] = platform.split('/')
    const layer = add(`${oci}.layer.v1.tar+gzip`, `layer of ${text} for ${platform}`)
    const config = {
      os,
      architecture,
      variant,
      rootfs: { type: 'layers', diff_ids: [layer.digest] }
    }
    return addManifest(add(`${oci}.config.v1+json`, JSON.stringify(config)), layer, {
      platform: { architecture, os, variant }
    })
  })
  const attestations =
    provenance === 'without'
      ? []
      : images.map(({ digest }) => {
          const statement = add('application/vnd.in-toto+json', `{"of":"${digest}"}`)
          const annotations = {
            'vnd.docker.reference.digest': digest,
            'vnd.docker.reference.type': 'attestation-manifest'
          }
          const platform = { architecture: 'unknown', os: 'unknown' }
          const config = add(`${oci}.config.v1+json`, '{"architecture":"unknown","os":"unknown"}')
          return addManifest(config, statement, { annotations, platform })
        })
  const manifests = [...images, ...attestations]
  const index = { schemaVersion: 2, mediaType: `${oci}.index.v1+json`, manifests }
  const [only] = manifests
  const root =
    only !== undefined && manifests.length === 1
      ? only
      : add(index.mediaType, JSON.stringify(index, undefined, 2))
  files.set('index.json', JSON.stringify({ schemaVersion: 2, manifests: [root] }))
  files.set('oci-layout', '{"imageLayoutVersion":"1.0.0"}')
  return {
    files,
    tar: tarOf(files),
    id: root.digest,
    manifests: manifests.map(({ digest }) => digest)
  }
}

/** The files of an artifact that holds an archive. */
export function toArtifact({ tar, id }: BuiltArchive): ReadonlyMap<string, Buffer | string> {
  return new Map<string, Buffer | string>([
    ['image.tar', tar],
    ['image-id', id]
  ])
}
