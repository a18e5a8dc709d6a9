// What cases of image-matrix/load work with, and do again and again.
import assert from 'node:assert/strict'
import { buildArchive, shell } from './images.mjs'
import { makeFolder, runLoad, uploadArtifact } from './job.mjs'

/**
 * @typedef {object} Bench what a case works with
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {import('./artifact-server.mjs').ArtifactServer} server
 * @property {string} run the run of this case: it sees no artifacts of others
 */

/** @typedef {{ title: string, check: (bench: Bench) => Promise<void> }} LoadCase */

/** @param {string} context */
export function devOf(context) {
  const entry = { image: 'api', variant: 'dev', context, 'local-tag': 'api', load: 'base=base' }
  return { ...entry, file: '', target: '', 'build-args': '' }
}

/**
 * @param {import('./job.mjs').LoadAnswer} answer
 * @param {readonly RegExp[]} says
 */
export function assertFailed(answer, says) {
  assert.equal(answer.status, 1, answer.log)
  assert.deepEqual([answer.loaded, answer.contexts], [{}, []], 'the outputs stay empty')
  for (const pattern of says) assert.match(answer.log, pattern)
  assert.match(answer.log, /^::error /m)
  assert.doesNotMatch(answer.log, /unexpected-failure/)
}

/** @param {Bench} bench */
export function service({ server, run }, job = '1') {
  return server.environment(run, job)
}

/**
 * @param {Bench} bench
 * @param {Readonly<Record<string, string>>} inputs
 * @param {string} [repository]
 * @param {import('./job.mjs').Variables} [variables]
 */
export async function load(bench, inputs, repository, variables = {}) {
  const workspace = repository ?? (await makeFolder())
  const environment = { ...bench.engine.environment, ...service(bench) }
  return runLoad(inputs, { ...environment, GITHUB_WORKSPACE: workspace, ...variables })
}

/**
 * @param {Bench} bench
 * @param {string} tag
 * @param {string} [more] lines of the Dockerfile
 */
export function build({ engine }, tag, more = '') {
  return buildArchive(engine, { dockerfile: shell + more, tag })
}

/**
 * As the pipeline builds: an OCI archive with the provenance of its image, and the id of both.
 * @param {Bench} bench
 * @param {string} tag
 * @param {string} [more] lines of the Dockerfile
 */
export function buildAttested({ engine }, tag, more = '') {
  const words = ['--provenance=mode=max']
  return buildArchive(engine, { dockerfile: shell + more, tag, type: 'oci', words })
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {import('./images.mjs').Built} image
 * @param {string} [job]
 */
export function upload(bench, name, { archive, id }, job = '1') {
  return uploadArtifact(name, { 'image.tar': archive, 'image-id': id }, service(bench, job))
}

/**
 * @param {Bench} bench
 * @param {string} name
 */
export function idOf({ engine }, name) {
  return engine.docker('image', 'inspect', '--format={{.Id}}', name)
}

/** @param {Bench} bench */
export async function listImages({ engine }) {
  return (await engine.docker('images', '--quiet')).split('\n').sort()
}

/**
 * @param {Bench} bench
 * @param {string} image
 * @param {string[]} words
 */
export function runIn({ engine }, image, ...words) {
  return engine.docker('run', '--rm', '--network=none', image, ...words)
}
