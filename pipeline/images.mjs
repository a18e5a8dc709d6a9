// Small images of static binaries, built by the real builder: no image is pulled from anywhere.
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from './job.mjs'

/**
 * An archive of an image, as a build job leaves it.
 * @typedef {object} Built
 * @property {Buffer} archive
 * @property {string} id
 */

/**
 * @param {string} dockerfile
 * @param {Readonly<Record<string, string>>} [files] beside it; busybox is always there
 */
export async function layOutContext(dockerfile, files = {}) {
  const folder = await makeFolder()
  await cp('/bin/busybox', path.join(folder, 'busybox'), { dereference: true })
  await writeFile(path.join(folder, 'Dockerfile'), dockerfile)
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  return folder
}

/** An image with a shell. */
export const shell = `FROM scratch
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
`

/**
 * @param {import('./engine.mjs').RealEngine} engine
 * @param {{ dockerfile: string, tag: string, type?: 'docker' | 'oci', words?: readonly string[] }} image
 * @returns {Promise<Built>}
 */
export async function buildArchive(engine, { dockerfile, tag, type = 'docker', words = [] }) {
  const context = await layOutContext(dockerfile)
  const out = await makeFolder()
  const [archive, id] = [path.join(out, 'image.tar'), path.join(out, 'image-id')]
  await engine.docker(
    ...['buildx', 'build', '--quiet', '--provenance=false', `--iidfile=${id}`, ...words],
    ...[`--output=type=${type},dest=${archive},name=${tag}`, context]
  )
  return { archive: await readFile(archive), id: (await readFile(id, 'utf8')).trim() }
}
