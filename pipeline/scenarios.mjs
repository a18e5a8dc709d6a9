// What happens to the shop of examples/pipeline, one run after another in one registry, and what
// must be true after each.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listTags, readPublished } from './registry.mjs'

/**
 * @typedef {object} World what a scenario looks at
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {import('./act.mjs').Run} run
 * @property {ReadonlyMap<string, import('./artifact-server.mjs').StoredArtifact>} artifacts of this run
 * @property {string} sha
 * @property {string} folder the checkout
 */

/**
 * @typedef {object} Scenario
 * @property {string} title
 * @property {string} event
 * @property {string} [run] the run that it is another attempt of; else a run of its own
 * @property {(folder: string) => Promise<void>} [alter] what the commit changes
 * @property {(world: World) => Promise<void>} check
 */

const owner = 'octo-org'
const images = ['base', 'db', 'api', 'web']
const plan = 'image-matrix-plan'

/** @type {Scenario[]} */
export const scenarios = [
  {
    title: 'a run by hand builds, tests and publishes every image',
    event: 'workflow_dispatch',
    async check(world) {
      assert.equal(world.run.status, 0, 'the run succeeds')
      assert.deepEqual(listArtifacts(world), [...images, plan].sort())
      await checkContents(world)
      for (const image of images.filter(name => name !== 'db')) await checkPublished(world, image)
      assert.deepEqual(await listTags(world.engine.registry, `${owner}/shop-db`), [])
      await checkParents(world)
      await checkDevelopmentImage(world)
    }
  },
  {
    title: 'another attempt of a run takes what it built itself',
    event: 'workflow_dispatch',
    run: 'a run by hand builds, tests and publishes every image',
    async check(world) {
      assert.equal(world.run.status, 0, 'the run succeeds')
      assert.deepEqual(listArtifacts(world), [...images, plan].sort())
      for (const image of images) {
        const { job } = artifactOf(world, image)
        assert.equal(job, '2', `${image} is of the second attempt`)
      }
      await checkPublished(world, 'api')
    }
  },
  {
    title: 'a push that changes nothing of an image builds nothing',
    event: 'push',
    alter: folder => appendFile(path.join(folder, 'README.md'), 'More.\n'),
    async check(world) {
      assert.equal(world.run.status, 0, 'the run succeeds')
      assert.deepEqual(listArtifacts(world), [plan])
      assert.deepEqual(world.run.containers, [])
      await checkUnpublished(world)
    }
  },
  {
    title: 'a pull request builds and tests what it changes, and publishes nothing',
    event: 'pull_request',
    alter: folder => replaceIn(path.join(folder, 'packages/shared/money.sh'), 'EUR', 'EUR'),
    async check(world) {
      assert.equal(world.run.status, 0, 'the run succeeds')
      assert.deepEqual(listArtifacts(world), [plan, 'api', 'base', 'db', 'web'].sort())
      await checkUnpublished(world)
    }
  },
  {
    title: 'a test that fails publishes nothing',
    event: 'push',
    alter: folder => replaceIn(path.join(folder, 'packages/shared/money.sh'), '.00 EUR', ',00 EUR'),
    async check(world) {
      assert.notEqual(world.run.status, 0, 'the gate is shut')
      assert.ok(listArtifacts(world).includes('api'), 'the API is built')
      assert.ok(
        world.run.containers.some(({ job, image }) => job === 'test' && image === 'shop-api')
      )
      await checkUnpublished(world)
    }
  },
  {
    title: 'a push publishes what it changed, on the parents of its own run',
    event: 'push',
    alter: folder => writeFile(path.join(folder, 'base/release'), 'shop 2\n'),
    async check(world) {
      assert.equal(world.run.status, 0, 'the run succeeds')
      for (const image of ['base', 'api', 'web']) await checkPublished(world, image)
      await checkParents(world)
    }
  }
]

/** @param {World} world */
function listArtifacts({ artifacts }) {
  return [...artifacts.keys()].sort()
}

/**
 * @param {World} world
 * @param {string} image
 */
function artifactOf({ artifacts }, image) {
  const artifact = artifacts.get(image)
  assert.ok(artifact !== undefined, `there is an artifact "${image}"`)
  return artifact
}

/**
 * @param {World} world
 * @param {string} image
 */
function readBuiltId(world, image) {
  return unzip(artifactOf(world, image).file, 'image-id').toString().trim()
}

/**
 * @param {string} file
 * @param {string} name
 */
function unzip(file, name) {
  return execFileSync('unzip', ['-p', file, name], { maxBuffer: 1 << 28 })
}

/**
 * Nothing but the archive and its id is passed on: no development image, no log.
 * @param {World} world
 */
async function checkContents(world) {
  for (const image of images) {
    const list = execFileSync('unzip', ['-Z1', artifactOf(world, image).file], { encoding: 'utf8' })
    assert.deepEqual(list.trim().split('\n').sort(), ['image-id', 'image.tar'])
  }
  const planned = JSON.parse(unzip(artifactOf(world, plan).file, 'plan.json').toString())
  assert.equal(planned.result, 'planned')
  assert.deepEqual(Object.keys(planned.images), images)
}

/**
 * What is in the registry is what was built, byte for byte, and what was tested.
 * @param {World} world
 * @param {string} image
 */
async function checkPublished(world, image) {
  const built = readBuiltId(world, image)
  for (const tag of ['latest', world.sha]) {
    const published = await readPublished(world.engine.registry, `${owner}/shop-${image}`, tag)
    assert.equal(published.id, built, `shop-${image}:${tag} is the image that was built`)
    assert.equal(published.digest, readManifestDigest(world, image), 'with its manifest')
  }
  const smoked = world.run.containers.filter(({ image: name }) => name === `smoke-shop-${image}`)
  assert.deepEqual(
    [...new Set(smoked.map(({ id }) => id))],
    [built],
    `a container was made of shop-${image}`
  )
}

/**
 * @param {World} world
 * @param {string} image
 */
function readManifestDigest(world, image) {
  const archive = unzip(artifactOf(world, image).file, 'image.tar')
  const index = execFileSync('tar', ['--extract', '--to-stdout', 'index.json'], { input: archive })
  return JSON.parse(index.toString()).manifests[0].digest
}

/**
 * The services stand on the base of this run; a builder that looks for it in a registry fails.
 * @param {World} world
 */
async function checkParents(world) {
  const { engine, folder } = world
  const base = await readPublished(engine.registry, `${owner}/shop-base`, world.sha)
  for (const child of ['api', 'web']) {
    const { layers } = await readPublished(engine.registry, `${owner}/shop-${child}`, world.sha)
    assert.deepEqual(layers.slice(0, base.layers.length), base.layers, `${child} stands on base`)
  }
  const alone = ['buildx', 'build', '--output=type=cacheonly', path.join(folder, 'web')]
  await assert.rejects(engine.docker(...alone), /docker\.io\/library\/base/)
}

/**
 * The development image has the tools, was tested, and is neither in an artifact nor published.
 * @param {World} world
 */
async function checkDevelopmentImage({ engine, run, sha }) {
  const api = `${engine.registry}/${owner}/shop-api:${sha}`
  await engine.docker('pull', '--quiet', api)
  const { id } = await readPublished(engine.registry, `${owner}/shop-api`, sha)
  const tested = run.containers.filter(({ job, image }) => job === 'test' && image === 'shop-api')
  const ids = new Set(tested.map(each => each.id))
  assert.ok(ids.has(id), 'the tests of the web ran against the production image')
  assert.equal(ids.size, 2, 'those of the API ran in another one, which passed its check')
  await assert.rejects(
    engine.docker('run', '--rm', '--network=none', api, 'which', 'check'),
    'the published image has no tools'
  )
}

/** @type {Map<string, string>} */
const latest = new Map()

/**
 * The registry is as the last scenario that published left it.
 * @param {World} world
 */
async function checkUnpublished({ engine, sha }) {
  for (const image of ['base', 'api', 'web']) {
    const name = `${owner}/shop-${image}`
    assert.ok(!(await listTags(engine.registry, name)).includes(sha), `${image} is not published`)
    const { id } = await readPublished(engine.registry, name, 'latest')
    assert.equal(id, latest.get(image) ?? id)
    latest.set(image, id)
  }
}

/**
 * @param {string} file
 * @param {string} from
 * @param {string} to
 */
async function replaceIn(file, from, to) {
  const text = await readFile(file, 'utf8')
  assert.ok(text.includes(from), `${file} holds ${from}`)
  await writeFile(file, `${text.replaceAll(from, to)}# Changed.\n`)
}
