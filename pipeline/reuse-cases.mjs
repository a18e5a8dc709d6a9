// image-matrix/load with reused images: the real engine and the real builder pull by digest.
import assert from 'node:assert/strict'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startFront } from './front.mjs'
import { layOutContext, shell } from './images.mjs'
import { makeFolder } from './job.mjs'
import { assertFailed, build, devOf, idOf, listImages, load, runIn, upload } from './load-bench.mjs'

/** @typedef {import('./load-bench.mjs').Bench} Bench */

const nothing = `sha256:${'0'.repeat(64)}`

/** @type {import('./load-bench.mjs').LoadCase[]} */
export const reuseCases = [
  {
    title: 'pulls a reused image once, for all its names, beside an artifact',
    check: withFront(async (bench, front) => {
      await upload(bench, 'api', await build(bench, 'api', 'LABEL kind=api\n'))
      const digest = await push(bench, 'reused/base', 'RUN echo reused > /origin\n')
      const reference = `${front.address}/reused/base@${digest}`
      const images = `base=${reference} api=api shop/base:1=${reference}`
      const answer = await load(bench, { images })
      assert.equal(answer.status, 0, answer.log)
      const base = await idOf(bench, reference)
      const expected = { base, 'shop/base:1': base, api: await idOf(bench, 'api') }
      assert.deepEqual(answer.loaded, expected)
      for (const [name, id] of Object.entries(answer.loaded)) {
        assert.equal(await idOf(bench, name), id)
      }
      assert.deepEqual(answer.contexts, [
        'base=docker-image://base',
        'shop/base:1=docker-image://shop/base:1',
        'api=docker-image://api'
      ])
      assert.equal(await runIn(bench, 'base', 'cat', '/origin'), 'reused')
      const manifests = front.asked.filter(line => line.startsWith('GET /v2/reused/base/manifests'))
      assert.equal(manifests.length, 1, manifests.join('\n'))
    })
  },
  {
    title: 'pulls the image of its own platform out of an index',
    check: withFront(async (bench, front) => {
      const platforms = '--platform=linux/amd64,linux/arm64'
      const digest = await push(bench, 'reused/index', 'ARG TARGETARCH\nENV ARCH=$TARGETARCH\n', [
        platforms
      ])
      const images = `base=${front.address}/reused/index@${digest}`
      const answer = await load(bench, { images })
      assert.equal(answer.status, 0, answer.log)
      assert.equal(answer.loaded['base'], await idOf(bench, 'base'))
      const { arch } = process
      const expected = arch === 'x64' ? 'amd64' : arch
      assert.equal(await runIn(bench, 'base', 'sh', '-c', 'echo $ARCH'), expected)
    })
  },
  {
    title: 'asks no service for artifacts where all images are reused',
    check: withFront(async (bench, front) => {
      const digest = await push(bench, 'reused/only')
      const images = `base=${front.address}/reused/only@${digest}`
      const answer = await load(bench, { images }, undefined, {
        ACTIONS_RESULTS_URL: undefined,
        ACTIONS_RUNTIME_TOKEN: undefined,
        RUNNER_TEMP: '/nowhere'
      })
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual(Object.keys(answer.loaded), ['base'])
    })
  },
  {
    title: 'pulls nothing for a builder, which finds the image by its digest',
    check: withFront(async (bench, front) => {
      const digest = await push(bench, 'reused/layout', 'RUN echo reused > /origin\n')
      const reference = `${front.address}/reused/layout@${digest}`
      const before = await listImages(bench)
      const answer = await load(bench, { images: `base=${reference}`, to: 'layout' })
      assert.deepEqual(answer.contexts, [`base=docker-image://${reference}`], answer.log)
      assert.deepEqual(answer.loaded, { base: digest })
      assert.deepEqual(await listImages(bench), before)
      assert.deepEqual(front.asked, [])
      const context = await layOutContext('FROM base\n')
      await bench.engine.docker(
        ...['buildx', 'build', '--load', '--tag=on-reused'],
        ...answer.contexts.map(line => `--build-context=${line}`),
        context
      )
      assert.equal(await runIn(bench, 'on-reused', 'cat', '/origin'), 'reused')
    })
  },
  {
    title: 'builds a development image on a reused parent and one of this run',
    check: withFront(async (bench, front) => {
      await upload(bench, 'tools', await build(bench, 'tools', 'RUN echo of-this-run > /tool\n'))
      const digest = await push(bench, 'reused/parent', 'RUN echo reused > /origin\n')
      const reference = `${front.address}/reused/parent@${digest}`
      const repository = await layOutContext('FROM base\nCOPY --from=tools /tool /tool\n')
      const dev = JSON.stringify({ ...devOf('.'), load: `base=${reference} tools=tools` })
      const answer = await load(bench, { dev }, repository)
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual(Object.keys(answer.loaded), ['base', 'tools', 'api'])
      assert.match(answer.log, new RegExp(`load metadata for ${reference}`))
      assert.equal(await runIn(bench, 'api', 'cat', '/origin', '/tool'), 'reused\nof-this-run')
      assert.equal(await runIn(bench, 'base', 'cat', '/origin'), 'reused')
    })
  },
  {
    title: 'uses the login of the job, for its own pulls and for those of the builder',
    check: withFront(
      async (bench, front) => {
        const digest = await push(bench, 'reused/private', 'RUN echo private > /origin\n')
        const reference = `${front.address}/reused/private@${digest}`
        const repository = await layOutContext('FROM base\n')
        const dev = JSON.stringify({ ...devOf('.'), load: `base=${reference}` })
        for (const inputs of [{ images: `base=${reference}` }, { dev }, { dev, to: 'layout' }]) {
          const answer = await load(bench, inputs, repository)
          assertFailed(answer, [/\[pull-refused\]/, /log in.*`packages: read`/])
        }
        const DOCKER_CONFIG = await logIn(bench, front.address)
        const answer = await load(bench, { dev }, repository, { DOCKER_CONFIG })
        assert.equal(answer.status, 0, answer.log)
        assert.equal(await runIn(bench, 'api', 'cat', '/origin'), 'private')
      },
      { login: 'me:secret' }
    )
  },
  {
    title: 'fails on a reused image that is gone, and says what to start again',
    check: withFront(async (bench, front) => {
      await push(bench, 'reused/there')
      const repository = await layOutContext('FROM base\n')
      for (const name of ['reused/there', 'reused/never']) {
        const reference = `${front.address}/${name}@${nothing}`
        const dev = JSON.stringify({ ...devOf('.'), load: `base=${reference}` })
        for (const inputs of [{ images: `base=${reference}` }, { dev, to: 'layout' }]) {
          const answer = await load(bench, inputs, repository)
          assertFailed(answer, [/"(?:base|api)".*\[reused-image-gone\]/, /Re-run all jobs/])
        }
      }
    })
  },
  {
    title: 'fails on a registry that sends another image than the digest names',
    async check(bench) {
      const digest = await push(bench, 'reused/right', 'LABEL kind=right\n')
      const other = await push(bench, 'reused/right', 'LABEL kind=wrong\n')
      const swap = (/** @type {string} */ url) => url.replace(digest, other)
      await withFront(
        async (_, front) => {
          const images = `base=${front.address}/reused/right@${digest}`
          const answer = await load(bench, { images })
          assertFailed(answer, [/\[docker-failed\]/, /another image than the digest names/])
        },
        { swap }
      )(bench)
    }
  },
  {
    title: 'fails on registries that are not there, and names every image',
    async check(bench) {
      const images = `a=127.0.0.1:1/o/a@${nothing} b=127.0.0.1:1/o/b@${nothing}`
      const answer = await load(bench, { images })
      assertFailed(answer, [
        /image "a", which is reused: .*connection refused \[docker-failed\]/,
        /image "b", which is reused/,
        /reaches the registry/
      ])
    }
  },
  {
    title: 'fails on references that are none before anything is pulled',
    check: withFront(async (bench, front) => {
      const { address } = front
      const images = `a=${address}/o/a:1@${nothing} b=${address}/o/b@sha256:1 c=o/c`
      assertFailed(await load(bench, { images }), [/holds "a=/, /holds "b=/, /holds "c=o\/c"/])
      assert.deepEqual(front.asked, [])
    })
  }
]

/**
 * A case behind a front of its own.
 * @param {(bench: Bench, front: import('./front.mjs').Front) => Promise<void>} check
 * @param {import('./front.mjs').Rules} [rules]
 * @returns {(bench: Bench) => Promise<void>}
 */
function withFront(check, rules) {
  return async bench => {
    const front = await startFront(bench.engine.registry, rules)
    try {
      await check(bench, front)
    } finally {
      await front.close()
    }
  }
}

/**
 * Builds an image, pushes it, and gives the digest of its manifest or index.
 * @param {Bench} bench
 * @param {string} name
 * @param {string} [more] lines of the Dockerfile
 * @param {readonly string[]} [words]
 */
async function push({ engine }, name, more = '', words = []) {
  const context = await layOutContext(shell + more)
  const file = path.join(await makeFolder(), 'metadata.json')
  await engine.docker(
    ...['buildx', 'build', '--provenance=false', `--metadata-file=${file}`, ...words],
    ...[`--output=type=image,name=${engine.registry}/${name}:main,push=true`, context]
  )
  return JSON.parse(await readFile(file, 'utf8'))['containerimage.digest']
}

/**
 * A configuration of docker's client as docker/login-action leaves it.
 * @param {Bench} bench
 * @param {string} address
 */
async function logIn({ engine }, address) {
  const folder = await makeFolder()
  await cp(engine.environment.DOCKER_CONFIG, folder, { recursive: true })
  const auth = Buffer.from('me:secret').toString('base64')
  const file = path.join(folder, 'config.json')
  await writeFile(file, JSON.stringify({ auths: { [address]: { auth } } }))
  return folder
}
