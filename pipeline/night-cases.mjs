// What happens to images in scheduled runs of the workflow of examples/pipeline, one night after
// another in one registry, and what must be true after each.
import assert from 'node:assert/strict'
import { moveBases } from './moving-bases.mjs'
import { listTags, readPublished } from './registry.mjs'

/**
 * @typedef {object} World what a night looks at
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {import('./hub.mjs').Hub} hub
 * @property {import('./act.mjs').Run} run
 * @property {any} plan
 * @property {readonly string[]} built in this run
 * @property {string} sha
 *
 * @typedef {object} Night
 * @property {string} title
 * @property {readonly import('./moving-bases.mjs').MovedBase[]} [moved] before it
 * @property {import('./real-registry.mjs').Rules} [own] what stands between the run and its registry
 * @property {import('./real-registry.mjs').Rules} [hub] the same of Docker Hub
 * @property {readonly string[]} built
 * @property {string} [fails] what the log of a run that fails must say
 * @property {(world: World) => Promise<void>} [check]
 */

const owner = 'octo-org'
const images = ['base', 'api', 'tool', 'web']

const [debian, jq, golang, node20, node22] = [
  'library/debian:12',
  'library/jq:1',
  'library/golang:1',
  'library/node:20',
  'library/node:22'
]

/** As on the first night. */
export const firstBases = [debian, jq, golang, node20, node22].map(name => to(name, 'first'))

/** @param {string} name @param {string} content */
function to(name, content) {
  return { name, amd64: content, arm64: content }
}

/**
 * @param {string} registry of its images
 * @returns {Readonly<Record<string, string>>}
 */
export function listFiles(registry) {
  return {
    '.github/image-matrix.yml': `image-name: ${registry}/${owner}/night-{image}
local-tag: shop-{image}
reuse: {}
bases: {}
images:
  base: { tests: false }
  api: { tests: false, build-contexts: { base: target:base } }
  tool: { tests: false }
  web:
    build-args: { BASE: 'node:20' }
    dev: { build-args: { BASE: 'node:22' } }
`,
    'base/Dockerfile': 'FROM debian:12\n',
    'api/Dockerfile': 'FROM base\nCOPY --from=docker.io/library/jq:1 /marks /marks\n',
    'tool/Dockerfile': `FROM golang:1 AS build
RUN ["/bin/busybox", "cp", "-r", "/marks", "/built"]
FROM scratch
COPY --from=build /built /marks
`,
    'web/Dockerfile': 'ARG BASE\nFROM $BASE\nCMD ["/bin/busybox", "cat", "/marks/node-20"]\n',
    'test.sh':
      '#!/bin/sh\nexec docker run --rm --network=none "shop-$1" /bin/busybox cat /marks/node-22\n'
  }
}

/** @type {Night[]} */
export const nights = [
  {
    title: 'the first builds everything',
    built: images,
    check: async world => {
      assert.match(world.run.log, /amd64 first/, 'the development image is on its own base')
      await checkSet(world)
      await checkBase(world, 'first')
    }
  },
  {
    title: 'nothing moved: nothing is built, and the set gets the tags of the run',
    built: [],
    check: async world => {
      await checkSet(world)
      assert.deepEqual(listAsked(world), ['debian', 'golang', 'jq', 'node'])
    }
  },
  {
    title: 'a base moved for arm64 alone, another one for the development image: nothing is built',
    moved: [
      { name: debian, amd64: 'first', arm64: 'second' },
      { name: node22, amd64: 'second', arm64: 'second' }
    ],
    built: [],
    check: checkSet
  },
  {
    title: 'a base moved, and the login expired before it was told what the child is built on',
    moved: [to(debian, 'second')],
    own: expireAt(/^PUT .*\/night-api\/manifests\/bases-/),
    built: ['base', 'api'],
    fails: 'night-api:bases-'
  },
  {
    title: 'the night after heals the child alone',
    built: ['api'],
    check: async world => {
      await checkSet(world)
      await checkBase(world, 'second')
    }
  },
  {
    title: 'Docker Hub is gone, where the base moved back: nothing is built, and a warning says so',
    moved: [to(debian, 'first')],
    hub: { before: () => 'drop' },
    built: [],
    check: async world => {
      assert.match(world.run.log, /\[bases-unchecked\]/)
      await checkSet(world)
      await checkBase(world, 'second')
    }
  },
  {
    title: 'the registry of the images is gone: nothing is built, and a warning says so',
    own: { before: () => 'drop' },
    built: [],
    check: async world => {
      assert.match(world.run.log, /\[bases-unchecked\]/)
      await checkBase(world, 'second')
    }
  },
  {
    title: 'both are there: the base that moved back rebuilds its image and the child',
    built: ['base', 'api'],
    check: async world => {
      await checkSet(world)
      await checkBase(world, 'first')
    }
  },
  {
    title: 'the base of a builder stage moved, and one behind a build argument',
    moved: [to(golang, 'second'), to(node20, 'second')],
    built: ['tool', 'web'],
    check: async world => {
      assert.match(world.run.log, /amd64 second/, 'the development image is on what is there now')
      await checkSet(world)
    }
  }
]

/**
 * A registry that refuses everything from a request of this method and path on.
 * @param {RegExp} pattern
 * @returns {import('./real-registry.mjs').Rules}
 */
function expireAt(pattern) {
  let isExpired = false
  const body = JSON.stringify({ errors: [{ code: 'DENIED', message: 'by the test' }] })
  return {
    before: ({ method, path }) => {
      isExpired ||= pattern.test(`${method} ${path}`)
      return isExpired ? { status: 403, body } : undefined
    }
  }
}

/**
 * Every image has one content under the tags of the run, its content tag and a bases tag.
 * @param {World} world
 */
async function checkSet({ engine, sha, plan }) {
  for (const image of images) {
    const name = `${owner}/night-${image}`
    const key = plan.images[image].registry['content-tag'].split(':').at(-1)
    const { digest } = await readPublished(engine.registry, name, sha)
    for (const tag of ['latest', key]) {
      assert.equal(
        (await readPublished(engine.registry, name, tag)).digest,
        digest,
        `${image}:${tag}`
      )
    }
    const tags = await listTags(engine.registry, name)
    const digests = await Promise.all(
      tags
        .filter(tag => tag.startsWith('bases-'))
        .map(async tag => (await readPublished(engine.registry, name, tag)).digest)
    )
    assert.ok(digests.includes(digest), `a tag tells what ${image} is built on`)
  }
}

/**
 * What `latest` of the base and of its child begins with is this content of debian.
 * @param {World} world
 * @param {string} content
 */
async function checkBase({ engine }, content) {
  await moveBases(engine, [{ ...to(debian, content), name: 'looked-at/debian:12' }])
  const { layers } = await readPublished(engine.registry, 'looked-at/debian', '12')
  for (const image of ['base', 'api']) {
    const found = await readPublished(engine.registry, `${owner}/night-${image}`, 'latest')
    assert.deepEqual(found.layers.slice(0, layers.length), layers, `${image} is on ${content}`)
  }
}

/** @param {World} world */
function listAsked({ hub }) {
  const names = hub.gate.passed.map(({ path }) => /\/library\/(\w+)\/manifests/.exec(path)?.[1])
  return [...new Set(names.filter(name => name !== undefined))].sort()
}
