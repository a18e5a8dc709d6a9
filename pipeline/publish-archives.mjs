// Archives as the legs of a build job leave them, by a real builder.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder, uploadArtifact } from './job.mjs'

/** @typedef {Record<'amd64' | 'arm64' | 'both' | 'old' | 'docker', { tar: Buffer, id: string }>} BuiltArchives */

const provenance = ['--provenance=mode=max', '--sbom=false']

/**
 * Of two platforms, `FROM scratch`: legs, both together, an older version, and one for the engine.
 * @param {import('./engine.mjs').RealEngine} engine
 * @param {string} folder
 * @returns {Promise<BuiltArchives>}
 */
export async function buildArchives(engine, folder) {
  const build = async (/** @type {string} */ name, /** @type {string[]} */ words, text = 'new') => {
    const context = await makeFolder()
    await writeFile(path.join(context, 'version'), text)
    await writeFile(
      path.join(context, 'Dockerfile'),
      'FROM scratch\nARG TARGETARCH\nCOPY version /version-$TARGETARCH\nENTRYPOINT ["/none"]\n'
    )
    const [tar, id] = [path.join(folder, `${name}.tar`), path.join(folder, `${name}.id`)]
    const type = name === 'docker' ? 'docker' : 'oci'
    const output = `--output=type=${type},dest=${tar}`
    await engine.docker('buildx', 'build', '--quiet', ...words, output, `--iidfile=${id}`, context)
    return { tar: await readFile(tar), id: (await readFile(id, 'utf8')).trim() }
  }
  const both = '--platform=linux/amd64,linux/arm64'
  return {
    amd64: await build('amd64', ['--platform=linux/amd64', ...provenance]),
    arm64: await build('arm64', ['--platform=linux/arm64', ...provenance]),
    both: await build('both', [both, ...provenance]),
    old: await build('old', [both, ...provenance], 'old'),
    docker: await build('docker', ['--provenance=false'])
  }
}

/**
 * Uploads them as the legs do: `api` in two, `web` and `tool` in one.
 * @param {import('./artifact-server.mjs').ArtifactServer} server
 * @param {string} run
 * @param {BuiltArchives} archives
 */
export async function uploadLegs(server, run, archives) {
  const legs = /** @type {const} */ ([
    ['api___linux-amd64', archives.amd64],
    ['api___linux-arm64', archives.arm64],
    ['web', archives.both],
    ['tool', archives.docker]
  ])
  for (const [name, { tar, id }] of legs) {
    const files = { 'image.tar': tar, 'image-id': id }
    await uploadArtifact(name, files, server.environment(run))
  }
}

const platforms = 'linux/amd64,linux/arm64'
const key = (/** @type {string} */ letter) => letter.repeat(64)

/**
 * The entries of `store_matrix` for {@link uploadLegs}.
 * @param {string} prefix registry and path, as `127.0.0.1:5000/o/`
 * @param {Record<string, Record<string, string>>} more fields by image
 */
export function toEntries(prefix, more = {}) {
  const entries = [
    {
      image: 'api',
      platforms,
      artifacts: 'linux/amd64=api___linux-amd64 linux/arm64=api___linux-arm64',
      'content-tag': `inputs-${key('a')}`
    },
    {
      image: 'web',
      platforms,
      artifacts: `${platforms}=web`,
      'content-tag': `inputs-${key('b')}`,
      'bases-tag': `bases-${key('b')}`
    },
    {
      image: 'tool',
      platforms: '',
      artifacts: '=tool',
      publish: 'false',
      'content-tag': `inputs-${key('c')}`
    }
  ]
  return entries.map(entry => ({
    variant: 'prod',
    'image-name': `${prefix}${entry.image}`,
    digest: '',
    'bases-tag': '',
    store: 'true',
    publish: 'true',
    ...entry,
    ...more[entry.image]
  }))
}
