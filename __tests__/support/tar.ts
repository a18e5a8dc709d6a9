import { createHash } from 'node:crypto'

/** A tar archive of files, as BuildKit writes it. */
export function tarOf(files: ReadonlyMap<string, string>): Buffer {
  const parts = [...files].flatMap(([name, text]) => {
    const content = Buffer.from(text)
    const filling = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [headerOf(name, content.length), content, filling]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('        0ustar\u000000', 148)
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
  const manifest = addBlob(JSON.stringify({ config: { digest: `sha256:${config}` } }))
  return {
    id: `sha256:${config}`,
    manifest: `sha256:${manifest}`,
    files: new Map([
      ...blobs,
      ['index.json', JSON.stringify({ manifests: [{ digest: `sha256:${manifest}` }] })],
      ['manifest.json', JSON.stringify([{ Config: `blobs/sha256/${config}`, RepoTags: null }])],
      ['oci-layout', '{"imageLayoutVersion":"1.0.0"}']
    ])
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
