import { createHash } from 'node:crypto'

/** A tar archive of files, as BuildKit writes it. */
export function tarOf(files: Iterable<readonly [name: string, text: string]>): Buffer {
  return tarOfEntries([...files].map(([name, text]) => ({ name, text })))
}

/** An entry of an archive; without a flag a file. */
export interface TarPart {
  readonly name: string
  readonly text: string
  /** `1` a hard link, `2` a symbolic one, `x` an extension of POSIX, `L` a long name of GNU. */
  readonly flag?: string
}

export function tarOfEntries(entries: readonly TarPart[]): Buffer {
  const parts = entries.flatMap(({ name, text, flag = '0' }) => {
    const content = Buffer.from(text)
    const filling = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [headerOf(name, content.length, flag), content, filling]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function headerOf(name: string, size: number, flag: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`        ${flag}ustar\u000000`, 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** The files of an image with one layer, as BuildKit lays them out, and its ids. */
export function imageOf(layer: string) {
  const blobs = new Map<string, string>()
  const addBlob = (text: string): string => {
    const digest = sha256(text)
    blobs.set(`blobs/sha256/${digest}`, text)
    return digest
  }
  const layerDigest = addBlob(layer)
  const config = addBlob(JSON.stringify({ rootfs: { diff_ids: [`sha256:${layerDigest}`] } }))
  const manifest = addBlob(
    JSON.stringify({
      config: { digest: `sha256:${config}` },
      layers: [{ digest: `sha256:${layerDigest}` }]
    })
  )
  return {
    id: `sha256:${config}`,
    manifest: `sha256:${manifest}`,
    layer: `blobs/sha256/${layerDigest}`,
    files: new Map([
      ...blobs,
      ['index.json', JSON.stringify({ manifests: [{ digest: `sha256:${manifest}` }] })],
      ['manifest.json', JSON.stringify([{ Config: `blobs/sha256/${config}`, RepoTags: null }])],
      ['oci-layout', '{"imageLayoutVersion":"1.0.0"}']
    ])
  }
}

/**
 * The files of that image with an attestation, as BuildKit writes an OCI archive: an index of both,
 * and no manifest.json.
 */
export function attestedImageOf(layer: string) {
  const image = imageOf(layer)
  const statement = blobOf('{"_type":"https://in-toto.io/Statement/v1"}')
  const empty = blobOf('{}')
  const attestation = blobOf(
    JSON.stringify({ config: { digest: empty.digest }, layers: [{ digest: statement.digest }] })
  )
  const annotations = {
    'vnd.docker.reference.digest': image.manifest,
    'vnd.docker.reference.type': 'attestation-manifest'
  }
  const manifests = [{ digest: image.manifest }, { digest: attestation.digest, annotations }]
  const index = blobOf(JSON.stringify({ manifests }))
  const blobs = [statement, empty, attestation, index]
  const files = new Map([...image.files, ...blobs.map(({ name, text }) => [name, text] as const)])
  files.set('index.json', JSON.stringify({ manifests: [{ digest: index.digest }] }))
  files.delete('manifest.json')
  return { ...image, index: index.digest, files }
}

/** A file that is named by its digest. */
export function blobOf(text: string) {
  const hex = sha256(text)
  return { name: `blobs/sha256/${hex}`, digest: `sha256:${hex}`, text }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
