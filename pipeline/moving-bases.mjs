// Images from outside that stand in for those of Docker Hub, and move: each holds a file that says
// which one it is.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { layOutContext } from './images.mjs'
import { makeFolder } from './job.mjs'

/**
 * The same content has the same digest, so a base can move back.
 * @typedef {object} MovedBase
 * @property {string} name as `library/debian:12`
 * @property {string} amd64 what it says there
 * @property {string} arm64
 */

const dockerfile = `FROM scratch AS all
COPY busybox /bin/busybox
ARG MARK

FROM all AS for-amd64
ARG AMD64
COPY <<EOT /marks/$MARK
amd64 $AMD64
EOT

FROM all AS for-arm64
ARG ARM64
COPY <<EOT /marks/$MARK
arm64 $ARM64
EOT

FROM for-$TARGETARCH
`

/**
 * @param {import('./engine.mjs').RealEngine} engine
 * @param {readonly MovedBase[]} bases
 */
export async function moveBases(engine, bases) {
  if (bases.length === 0) return
  const context = await layOutContext(`ARG TARGETARCH\n${dockerfile}`)
  const target = Object.fromEntries(
    bases.map(({ name, amd64, arm64 }, index) => [
      `base-${index}`,
      {
        context,
        args: { MARK: toMark(name), AMD64: amd64, ARM64: arm64 },
        platforms: ['linux/amd64', 'linux/arm64'],
        attest: ['type=provenance,disabled=true'],
        output: [`type=image,name=${engine.registry}/${name},push=true`]
      }
    ])
  )
  await bake(engine, target)
}

/**
 * The name of the file in `/marks`: `library/debian:12` has `debian-12`.
 * @param {string} name
 */
export function toMark(name) {
  const [repository = '', tag = 'latest'] = path.basename(name).split(':')
  return `${repository}-${tag}`
}

/**
 * Builds all of them in one go.
 * @param {import('./engine.mjs').RealEngine} engine
 * @param {Record<string, object>} target
 */
export async function bake(engine, target) {
  const to = path.join(await makeFolder(), 'bake.json')
  const group = { default: { targets: Object.keys(target) } }
  await writeFile(to, JSON.stringify({ group, target }))
  await engine.docker('buildx', 'bake', '--allow=fs=/', `--file=${to}`)
}
