// What a registry holds, asked as its clients ask it.
import { createHash } from 'node:crypto'

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json'
].join(', ')

/**
 * @typedef {object} Published
 * @property {string} digest of what the tag names: an index of the image and what is attested of it
 * @property {string} id of the image: the digest of its configuration
 * @property {string[]} layers the digests of what its layers unpack to
 * @property {number} attestations how many there are
 */

/**
 * The tags of a repository; none where there is no such repository.
 * @param {string} registry
 * @param {string} name
 * @returns {Promise<string[]>}
 */
export async function listTags(registry, name) {
  const response = await fetch(`http://${registry}/v2/${name}/tags/list`)
  if (response.status === 404) return []
  const { tags } = JSON.parse(await response.text())
  return (tags ?? []).sort()
}

/**
 * @param {string} registry
 * @param {string} name
 * @param {string} tag
 * @returns {Promise<Published>}
 */
export async function readPublished(registry, name, tag) {
  const url = `http://${registry}/v2/${name}`
  /** @param {string} reference */
  const read = async reference => {
    const response = await fetch(`${url}/manifests/${reference}`, { headers: { accept } })
    if (!response.ok) throw new Error(`${name}:${tag}: the registry answers ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  }
  const bytes = await read(tag)
  /** @type {{ digest: string, annotations?: Record<string, string> }[]} */
  const parts = JSON.parse(bytes.toString()).manifests ?? []
  const attested = parts.filter(part => part.annotations?.['vnd.docker.reference.type'])
  const [image] = parts.filter(part => !attested.includes(part))
  const manifest = JSON.parse((image === undefined ? bytes : await read(image.digest)).toString())
  const id = manifest.config.digest
  const configuration = JSON.parse(await (await fetch(`${url}/blobs/${id}`)).text())
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const layers = configuration.rootfs.diff_ids
  return { digest, id, layers, attestations: attested.length }
}
