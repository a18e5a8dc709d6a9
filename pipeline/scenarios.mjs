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
 * @property {(payload: any, sha: string) => object} [payload] in place of that of the event
 * @property {string} [job] this one alone, with those that it needs
 * @property {(folder: string) => Promise<void>} [alter] what the commit changes
 * @property {import('./real-registry.mjs').Rules} [rules] what stands between the run and its registry
 * @property {(world: World) => Promise<void>} check
 */

const owner = 'octo-org'
const images = ['base', 'db', 'api', 'web']
const published = ['base', 'api', 'web']
const plan = 'image-matrix-plan'

/** @param {string} folder */
const changeWeb = folder =>
  replaceIn(path.join(folder, 'web/index.html'), '\n', '\n<!-- New. -->\n')
/** @param {string} folder */
const changeVersions = folder => writeFile(path.join(folder, 'versions.env'), 'TOOLS=2\n')

/**
 * The digests that `latest` names, as the runs leave them.
 * @type {Map<string, string>}
 */
const latest = new Map()
/** Those of the first run, which a revert goes back to. @type {Map<string, string>} */
const first = new Map()

/** @type {Scenario[]} */
export const scenarios = [
  {
    title: 'a push to an empty registry builds, tests and publishes the whole set, attested',
    event: 'push',
    alter: folder => appendFile(path.join(folder, 'README.md'), 'More.\n'),
    async check(world) {
      checkRun(world, { built: images, reused: [] })
      await checkContents(world)
      for (const image of published) await checkPublished(world, image)
      await checkParents(world)
      await checkDevelopmentImage(world)
      await checkAttested(world)
      const tags = await listTags(world.engine.registry, `${owner}/shop-db`)
      assert.equal(tags.length, 1, 'the database is stored, and not published')
      assert.match(tags[0] ?? '', /^inputs-/)
      for (const [image, digest] of latest) first.set(image, digest)
    }
  },
  {
    title: 'a pull request that touches a leaf builds it alone, and pulls what it stands on',
    event: 'pull_request',
    alter: changeWeb,
    async check(world) {
      checkRun(world, { built: ['web'], reused: ['base', 'db', 'api'] })
      await checkUnpublished(world)
      for (const image of ['db', 'api']) await checkTestedOf(world, image)
    }
  },
  {
    title: 'the merge group of it builds nothing',
    event: 'merge_group',
    alter: changeWeb,
    payload: ({ repository }, sha) => ({
      action: 'checks_requested',
      repository,
      merge_group: {
        head_sha: sha,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-1',
        base_sha: sha,
        base_ref: 'refs/heads/main'
      }
    }),
    async check(world) {
      checkRun(world, { built: [] })
      await checkUnpublished(world)
    }
  },
  {
    title: 'the push of it builds nothing, and publishes what the pull request built',
    event: 'push',
    alter: changeWeb,
    async check(world) {
      checkRun(world, { built: [], reused: ['base', 'db', 'api', 'web'] })
      const { digest } = await readPublished(world.engine.registry, `${owner}/shop-web`, 'latest')
      assert.notEqual(digest, first.get('web'), 'the web is another one')
      latest.set('web', digest)
      await checkTags(world, ['latest', world.sha])
      await checkTestedOf(world, 'web')
    }
  },
  {
    title: 'a revert builds nothing, and moves the tags back to the older content',
    event: 'push',
    alter: folder => appendFile(path.join(folder, 'README.md'), 'Reverted.\n'),
    async check(world) {
      checkRun(world, { built: [] })
      for (const image of published) latest.set(image, first.get(image) ?? '')
      await checkTags(world, ['latest', world.sha])
    }
  },
  {
    title: 'a release tag builds nothing that main has built',
    event: 'push',
    payload: toTagPush('v1'),
    async check(world) {
      checkRun(world, { built: [], reused: images })
      await checkTags(world, ['v1', world.sha])
      for (const image of published) await checkTestedOf(world, image)
    }
  },
  {
    title: 'a test that fails publishes nothing',
    event: 'push',
    alter: folder => replaceIn(path.join(folder, 'packages/shared/money.sh'), '.00 EUR', ',00 EUR'),
    async check(world) {
      assert.notEqual(world.run.status, 0, 'the gate is shut')
      assert.deepEqual(listBuilt(world), ['api'])
      assert.ok(
        world.run.containers.some(({ job, image }) => job === 'test' && image === 'shop-api')
      )
      await checkUnpublished(world)
    }
  },
  {
    title: 'a change of all whose publish fails for one moves no tag',
    event: 'push',
    alter: changeVersions,
    rules: {
      before: ({ method, path: asked }) =>
        method !== 'GET' && method !== 'HEAD' && asked.includes('/shop-web/')
          ? refusal(403, 'DENIED')
          : undefined
    },
    async check(world) {
      assert.notEqual(world.run.status, 0, 'the gate is shut')
      assert.deepEqual(listBuilt(world), [...images].sort())
      await checkUnpublished(world)
    }
  },
  {
    title: 'the release of it still builds, and heals what was not published',
    event: 'push',
    alter: changeVersions,
    payload: toTagPush('v2'),
    async check(world) {
      checkRun(world, { built: images })
      for (const image of published) await checkPublished(world, image, ['v2', world.sha])
      await checkParents(world)
    }
  },
  {
    title: 'a parent that was deleted from the registry is built again',
    event: 'pull_request',
    alter: folder => replaceIn(path.join(folder, 'web/index.html'), '\n', '\n<!-- Newer. -->\n'),
    rules: {
      before: ({ method, path: asked }) =>
        method !== 'PUT' && asked.includes('/shop-base/manifests/inputs-')
          ? refusal(404, 'MANIFEST_UNKNOWN')
          : undefined
    },
    async check(world) {
      checkRun(world, { built: ['base', 'web'], reused: ['db', 'api'] })
      await checkUnpublished(world)
    }
  },
  {
    title: 'with the registry down the plan is as without reuse, with one warning',
    event: 'pull_request',
    alter: changeWeb,
    job: 'plan',
    rules: { before: () => refusal(503, 'UNAVAILABLE') },
    async check(world) {
      assert.equal(world.run.status, 0, 'the plan is made')
      const { images: planned, diagnostics } = readPlan(world)
      for (const image of images) assert.equal(planned[image].build, true, `${image} is built`)
      assert.deepEqual(
        diagnostics.map((/** @type {{ code: string }} */ { code }) => code),
        ['registry-unanswered']
      )
    }
  }
]

/**
 * @param {string} tag
 * @returns {(payload: any, sha: string) => object}
 */
function toTagPush(tag) {
  return (payload, sha) => ({
    ...payload,
    ref: `refs/tags/${tag}`,
    before: '0'.repeat(40),
    after: sha,
    created: true
  })
}

/**
 * @param {number} status
 * @param {string} code
 */
function refusal(status, code) {
  const body = JSON.stringify({ errors: [{ code, message: 'by the test' }] })
  return { status, headers: { 'content-type': 'application/json' }, body }
}

/**
 * The run succeeds; these images were built and, where it is said, those were named by digest.
 * @param {World} world
 * @param {{ built: readonly string[], reused?: readonly string[] }} expected
 */
function checkRun(world, { built, reused }) {
  assert.equal(world.run.status, 0, 'the run succeeds')
  assert.deepEqual(listBuilt(world), [...built].sort(), 'what was built')
  if (reused === undefined) return
  const { images: planned } = readPlan(world)
  const found = images.filter(image => planned[image].reuse !== undefined && !planned[image].build)
  assert.deepEqual(found.sort(), [...reused].sort(), 'what was reused')
}

/** @param {World} world */
function listBuilt({ artifacts }) {
  return [...artifacts.keys()].filter(name => name !== plan).sort()
}

/** @param {World} world */
function readPlan(world) {
  return JSON.parse(unzip(artifactOf(world, plan).file, 'plan.json').toString())
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
  const planned = readPlan(world)
  assert.equal(planned.result, 'planned')
  assert.deepEqual(Object.keys(planned.images), images)
}

/**
 * What is in the registry is what was built, byte for byte, and what was started.
 * @param {World} world
 * @param {string} image
 * @param {readonly string[]} tags
 */
async function checkPublished(world, image, tags = ['latest', world.sha]) {
  const built = readBuiltId(world, image)
  assert.equal(built, readArchiveDigest(world, image), 'the digest is that in the archive')
  const name = `${owner}/shop-${image}`
  for (const tag of tags) {
    const { digest, id } = await readPublished(world.engine.registry, name, tag)
    assert.equal(digest, built, `shop-${image}:${tag} is the image that was built`)
    const smoked = world.run.containers.filter(({ image: each }) => each === `smoke-shop-${image}`)
    const [started, ...others] = new Set(smoked.map(each => each.id))
    // An engine that keeps its images in containerd calls an image by the digest of its index.
    assert.ok(started === id || started === digest, 'it was started')
    assert.deepEqual(others, [])
  }
  if (tags.includes('latest')) latest.set(image, built)
}

/**
 * All images have these tags, each of them for what `latest` is to name.
 * @param {World} world
 * @param {readonly string[]} tags
 */
async function checkTags({ engine }, tags) {
  for (const image of published) {
    for (const tag of ['latest', ...tags]) {
      const { digest } = await readPublished(engine.registry, `${owner}/shop-${image}`, tag)
      assert.equal(digest, latest.get(image), `shop-${image}:${tag}`)
    }
  }
}

/**
 * The tests ran against what the registry holds of an image.
 * @param {World} world
 * @param {string} image
 */
async function checkTestedOf({ engine, run }, image) {
  const name = `${owner}/shop-${image}`
  const tags = await listTags(engine.registry, name)
  const stored = await Promise.all(tags.map(tag => readPublished(engine.registry, name, tag)))
  const tested = run.containers.filter(
    each => each.image === `shop-${image}` && each.job === 'test'
  )
  assert.ok(tested.length > 0, `a test ran against ${image}`)
  const ids = new Set(stored.flatMap(each => [each.id, each.digest]))
  assert.ok(
    tested.some(({ id }) => ids.has(id)),
    'of the registry'
  )
}

/**
 * Docker's own tools read what is attested.
 * @param {World} world
 */
async function checkAttested({ engine }) {
  for (const image of published) {
    const name = `${owner}/shop-${image}`
    const { attestations } = await readPublished(engine.registry, name, 'latest')
    assert.equal(attestations, 1)
    const reference = `${engine.registry}/${name}:latest`
    const inspect = ['buildx', 'imagetools', 'inspect', reference]
    assert.match(await engine.docker(...inspect), /attestation-manifest/)
    const provenance = await engine.docker(...inspect, '--format={{json .Provenance}}')
    assert.match(provenance, /buildkit/, 'and says how it was built')
  }
}

/**
 * @param {World} world
 * @param {string} image
 */
function readArchiveDigest(world, image) {
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
  const { id, digest } = await readPublished(engine.registry, `${owner}/shop-api`, sha)
  const tested = run.containers.filter(({ job, image }) => job === 'test' && image === 'shop-api')
  const ids = new Set(tested.map(each => each.id))
  assert.ok(ids.has(id) || ids.has(digest), 'the tests of the web ran against the production image')
  assert.equal(ids.size, 2, 'those of the API ran in another one, which passed its check')
  await assert.rejects(
    engine.docker('run', '--rm', '--network=none', api, 'which', 'check'),
    'the published image has no tools'
  )
}

/**
 * The registry is as the last scenario that published left it.
 * @param {World} world
 */
async function checkUnpublished({ engine, sha }) {
  for (const image of published) {
    const name = `${owner}/shop-${image}`
    assert.ok(!(await listTags(engine.registry, name)).includes(sha), `${image} is not published`)
    const { digest } = await readPublished(engine.registry, name, 'latest')
    assert.equal(digest, latest.get(image), `shop-${image}:latest stays`)
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
  await writeFile(file, text.replaceAll(from, to))
}
