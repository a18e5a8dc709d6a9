// image-matrix/publish, killed before and after every single request, each time followed by a run
// that completes.
import assert from 'node:assert/strict'
import { toEntries, uploadLegs } from './publish-archives.mjs'
import { tagsOf, toStep } from './publish-cases.mjs'
import { runPublish } from './publish-job.mjs'
import { isWhole, pushOld, readManifest, startGate } from './real-registry.mjs'

/**
 * @typedef {import('./publish-cases.mjs').Surroundings} Surroundings
 * @typedef {Map<string, string | undefined>} State what each tag names
 */

/** @type {import('./publish-cases.mjs').Case[]} */
export const killCases = [
  {
    title:
      'killed before and after every request, a tag names its old or its new image, and the next run completes',
    check: async around => {
      const { artifacts, archives, run, registry } = around
      await uploadLegs(artifacts, run, archives)
      const whole = await kill(around, { name: 'kill-none', at: 0, when: 'before' })
      const points = Array.from({ length: whole.requests }, (_, index) => index + 1).flatMap(at =>
        /** @type {const} */ (['before', 'after']).map(when => ({
          name: `kill-${when}-${at}`,
          at,
          when
        }))
      )
      let runs = 0
      // Each has repositories of its own, so some can be killed side by side.
      const work = async () => {
        const gate = await startGate(registry.host)
        for (let point = points.shift(); point !== undefined; point = points.shift()) {
          const { ended } = await kill({ ...around, gate }, point)
          if (ended === 'SIGKILL') runs += 1
        }
        gate.stop()
      }
      await Promise.all([work(), work(), work()])
      return `${whole.requests} requests, ${runs} times killed`
    }
  },
  {
    title:
      'a job that is cancelled starts no further tag, says what stands how, and the next run completes',
    check: async around => {
      const { artifacts, archives, run, gate, registry } = around
      await uploadLegs(artifacts, run, archives)
      const prefix = 'cancelled/'
      const olds = await pushOlds(registry.host, prefix)
      const step = toStep(around, toEntries(`${gate.host}/${prefix}`))
      /** @type {(signal?: NodeJS.Signals) => void} */
      /** @type {import('./publish-job.mjs').Running | undefined} */
      let running
      let moved = 0
      gate.rules.before = async request => {
        if (!isMove(request)) return undefined
        moved += 1
        if (moved === 2) {
          running?.kill('SIGTERM')
          await running?.said('The job is cancelled')
        }
        return undefined
      }
      const cancelled = await runPublish({ ...step, started: each => (running = each) })
      assert.equal(cancelled.status, 1, cancelled.log)
      assert.equal(moved, 2)
      assert.match(
        cancelled.log,
        /2 of 8 tags name the images of this run: the job was cancelled \[publish-incomplete\]/
      )
      assert.match(cancelled.log, /latest: moved\n[^]*v1: not begun/)
      gate.rules = {}
      const next = await runPublish(step)
      assert.equal(next.status, 0, next.log)
      await assertComplete(registry.host, prefix, next.images)
      assert.ok(olds.size > 0)
    }
  }
]

/** @param {{ method: string, path: string }} request */
function isMove({ method, path }) {
  return method === 'PUT' && /\/manifests\/(?!sha256:)/.test(path)
}

/**
 * Publishes the image of two legs.
 * @param {Surroundings} around
 * @param {{ name: string, at: number, when: 'before' | 'after' }} point name of the repositories, and
 *   the request at which it is killed; 0: none
 */
async function kill(around, { name, at, when }) {
  const { gate, registry } = around
  const prefix = `${name}/`
  const olds = await pushOlds(registry.host, prefix)
  const step = toStep(around, toEntries(`${gate.host}/${prefix}`).slice(0, 1))
  /** @type {(signal?: NodeJS.Signals) => void} */
  let end = () => undefined
  /** @type {State[]} */
  const states = []
  gate.passed.length = 0
  gate.rules = {
    before: (_, number) => {
      if (number !== at || when !== 'before') return undefined
      end('SIGKILL')
      return 'drop'
    },
    after: async (request, number) => {
      const isKilled = number === at && when === 'after'
      if (isMove(request) || isKilled) states.push(await readState(registry.host, prefix))
      if (!isKilled) return undefined
      end('SIGKILL')
      return 'drop'
    }
  }
  const { status, log } = await runPublish({ ...step, started: ({ kill }) => (end = kill) })
  const requests = gate.passed.length
  states.push(await readState(registry.host, prefix))
  gate.rules = {
    after: async request => {
      if (isMove(request)) states.push(await readState(registry.host, prefix))
      return undefined
    }
  }
  if (at === 0) assert.equal(status, 0, log)
  const next = await runPublish(step)
  assert.equal(next.status, 0, `${name}: ${next.log}`)
  await assertComplete(registry.host, prefix, next.images)
  await assertLaw({ host: registry.host, prefix, olds, images: next.images }, states)
  return { requests, ended: status }
}

/**
 * @param {string} host
 * @param {string} prefix
 * @returns {Promise<State>} what was there before
 */
async function pushOlds(host, prefix) {
  /** @type {State} */
  const olds = new Map()
  for (const image of ['api', 'web']) {
    olds.set(`${image}:latest`, await pushOld(host, `${prefix}${image}`, 'latest', image))
  }
  return olds
}

/**
 * @param {string} host
 * @param {string} prefix
 */
async function readState(host, prefix) {
  const names = Object.entries(tagsOf).flatMap(([image, tags]) => tags.map(tag => [image, tag]))
  /** @type {State} */
  const state = new Map()
  for (const [image = '', tag = ''] of names) {
    const found = await readManifest(host, `${prefix}${image}`, tag)
    state.set(`${image}:${tag}`, found?.digest)
    if (found !== undefined)
      assert.ok(await isWhole(host, `${prefix}${image}`, found.digest), `${image}:${tag} is whole`)
  }
  return state
}

/**
 * @param {string} host
 * @param {string} prefix
 * @param {Record<string, { digest: string }>} images
 */
async function assertComplete(host, prefix, images) {
  const state = await readState(host, prefix)
  for (const [name, digest] of state) {
    const image = images[name.split(':')[0] ?? '']
    if (image !== undefined) assert.equal(digest, image.digest, name)
  }
}

/**
 * Old or new at any moment; and never old again once it was new.
 * @param {{ host: string, prefix: string, olds: State, images: Record<string, { digest: string }> }} known
 * @param {readonly State[]} states
 */
async function assertLaw({ olds, images }, states) {
  /** @type {Set<string>} */
  const moved = new Set()
  for (const state of states) {
    for (const [name, digest] of state) {
      const after = images[name.split(':')[0] ?? '']?.digest
      if (after !== undefined && digest === after) moved.add(name)
      else {
        assert.equal(digest, olds.get(name), `${name} names its old or its new image`)
        assert.ok(!moved.has(name), `${name} does not go back`)
      }
    }
  }
}
