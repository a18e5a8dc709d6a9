// What a registry holds, asked as its clients ask it.
import { createHash } from 'node:crypto'

const accept = 'application/vnd.oci.image.manifest.v1+json'

/**
 * @typedef {object} Published
 * @property {string} digest of the manifest
 * @property {string} id of the image: the digest of its configuration
 * @property {string[]} layers the digests of what its layers unpack to
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
  const response = await fetch(`${url}/manifests/${tag}`, { headers: { accept } })
  if (!response.ok) throw new Error(`${name}:${tag}: the registry answers ${response.status}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const id = JSON.parse(bytes.toString()).config.digest
  const configuration = JSON.parse(await (await fetch(`${url}/blobs/${id}`)).text())
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { digest, id, layers: configuration.rootfs.diff_ids }
}
