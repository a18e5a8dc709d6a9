// Every form in which a Dockerfile reaches an image from outside, and what the real builder takes
// for it once the tag has moved: what the plan has pinned, or what is there now.
const machine = process.arch === 'x64' ? 'amd64' : process.arch
const both = ['linux/amd64', 'linux/arm64']

/** What writes down a mark in a `RUN`: only the platform of the builder runs programs. */
const copyMarks = '["/bin/busybox", "cp", "-r", "/mount/marks", "/"]'

/**
 * @typedef {object} PinCase
 * @property {string} title
 * @property {string} image its name, and the folder of its Dockerfile
 * @property {string} dockerfile REGISTRY stands for another registry than Docker Hub
 * @property {readonly string[]} platforms
 * @property {{ readonly 'build-contexts'?: Record<string, string>, readonly [key: string]: unknown }} [more]
 *   of the image in the configuration
 * @property {readonly string[]} pinned the bases whose content of the plan is in the build, as
 *   `debian-12`, or `debian-12 arm64` where that is of one platform, whatever is built for
 * @property {readonly string[]} [dev] the same of its development image
 * @property {readonly string[]} [loose] those whose content of now is
 */

/** The images that Docker Hub has: their tags move. */
export const hubImages = [
  'library/debian:12',
  'library/alpine:latest',
  'library/golang:1',
  'library/node:20',
  'library/node:22',
  'library/node:latest',
  'library/jq:1',
  'library/cache:1',
  'grafana/grafana:1'
]

/** Those of the other registry. */
export const otherImages = ['o/tool:1', 'o/tool:latest', 'o/deep/base:1.0-x_y']

/** @type {PinCase[]} */
export const pinCases = [
  {
    title: 'FROM with a tag',
    image: 'from',
    dockerfile: 'FROM debian:12\n',
    platforms: both,
    pinned: ['debian-12']
  },
  {
    title: 'FROM without a tag',
    image: 'untagged',
    dockerfile: 'FROM alpine\n',
    platforms: both,
    pinned: ['alpine-latest']
  },
  {
    title: 'FROM with the tag latest, and without one',
    image: 'latest',
    dockerfile: 'FROM alpine AS one\nFROM alpine:latest\nCOPY --from=one /marks /one/\n',
    platforms: both,
    pinned: ['alpine-latest']
  },
  {
    title: 'FROM --platform of one platform',
    image: 'of-arm',
    dockerfile:
      'FROM --platform=linux/arm64 debian:12 AS arm\nFROM scratch\nCOPY --from=arm /marks /marks\n',
    platforms: both,
    pinned: ['debian-12 arm64']
  },
  {
    title: 'FROM --platform of the builder, in a stage that builds',
    image: 'builder',
    dockerfile: `FROM --platform=$BUILDPLATFORM golang:1 AS build
RUN ["/bin/busybox", "cp", "-r", "/marks", "/built"]
FROM scratch
COPY --from=build /built /marks
`,
    platforms: both,
    pinned: [`golang-1 ${machine}`]
  },
  {
    title: 'a stage that builds, and one of two platforms upon it',
    image: 'two-stages',
    dockerfile: `FROM golang:1 AS build
FROM debian:12
COPY --from=build /marks /marks
`,
    platforms: both,
    pinned: ['golang-1', 'debian-12']
  },
  {
    title: 'COPY --from an image',
    image: 'copy',
    dockerfile: 'FROM scratch\nCOPY --from=jq:1 /marks /marks\n',
    platforms: both,
    pinned: ['jq-1']
  },
  {
    title: 'COPY --from an image without a tag, of another registry',
    image: 'copy-other',
    dockerfile: 'FROM scratch\nCOPY --from=REGISTRY/o/tool /marks /marks\n',
    platforms: both,
    pinned: ['tool-latest']
  },
  {
    title: 'RUN --mount from an image',
    image: 'mount',
    dockerfile: `FROM --platform=$BUILDPLATFORM debian:12 AS run
RUN --mount=from=cache:1,target=/mount ${copyMarks}
FROM scratch
COPY --from=run /marks /marks
`,
    platforms: both,
    pinned: [`debian-12 ${machine}`, 'cache-1']
  },
  {
    title: 'RUN --mount from a stage whose base a build argument names',
    image: 'mount-argument',
    dockerfile: `ARG VERSION=1
FROM cache:$VERSION AS cache
FROM debian:12
RUN --mount=from=cache,target=/mount ${copyMarks}
`,
    platforms: [`linux/${machine}`],
    pinned: ['debian-12', 'cache-1']
  },
  {
    title: 'a default of ARG',
    image: 'argument',
    dockerfile: 'ARG BASE=node:20\nFROM $BASE\n',
    platforms: both,
    pinned: ['node-20']
  },
  {
    title: 'parts of a name in ARG, with a form of expansion',
    image: 'parts',
    dockerfile: 'ARG NAME=node\nARG VERSION\nFROM docker.io/library/${NAME}:${VERSION:-20}\n',
    platforms: both,
    pinned: ['node-20']
  },
  {
    title: 'a build argument, and another one in the development image',
    image: 'given',
    dockerfile: 'ARG BASE=alpine\nFROM ${BASE}\n',
    platforms: both,
    more: {
      'build-args': { BASE: 'node:20' },
      dev: { 'build-args': { BASE: 'node:22' } }
    },
    pinned: ['node-20'],
    dev: [`node-22 ${machine}`]
  },
  {
    title: 'the whole name of an image of Docker Hub',
    image: 'whole',
    dockerfile:
      'FROM docker.io/library/debian:12\nCOPY --from=docker.io/grafana/grafana:1 /marks /marks\n',
    platforms: both,
    pinned: ['debian-12', 'grafana-1']
  },
  {
    title: 'the whole name without a tag',
    image: 'whole-untagged',
    dockerfile: 'FROM docker.io/library/alpine\n',
    platforms: both,
    pinned: ['alpine-latest']
  },
  {
    title: 'half a name, and the old name of Docker Hub',
    image: 'half',
    dockerfile: `FROM library/debian:12
COPY --from=docker.io/jq:1 /marks /marks
COPY --from=index.docker.io/library/node:20 /marks /marks
`,
    platforms: both,
    pinned: ['debian-12', 'jq-1', 'node-20']
  },
  {
    title: 'one base under three spellings',
    image: 'spellings',
    dockerfile: `FROM debian:12 AS one
FROM library/debian:12 AS two
FROM docker.io/library/debian:12
COPY --from=one /marks /one/
COPY --from=two /marks /two/
COPY --from=docker.io/debian:12 /marks /three/
`,
    platforms: both,
    pinned: ['debian-12']
  },
  {
    title: 'an image of another registry, with a path and a tag of all signs',
    image: 'other',
    dockerfile: 'FROM REGISTRY/o/deep/base:1.0-x_y\nCOPY --from=REGISTRY/o/tool:1 /marks /marks\n',
    platforms: both,
    pinned: ['base-1.0-x_y', 'tool-1']
  },
  {
    title: 'a stage that is called as another base is',
    image: 'named',
    dockerfile: 'FROM debian:12 AS debian\nFROM debian\nCOPY --from=jq:1 /marks /marks\n',
    platforms: both,
    pinned: ['debian-12', 'jq-1']
  },
  {
    title: 'FROM node AS node, which is not pinned, and what else there is',
    image: 'stage',
    dockerfile: 'FROM node AS node\nFROM node\nCOPY --from=jq:1 /marks /marks\n',
    platforms: both,
    pinned: ['jq-1'],
    loose: ['node-latest']
  },
  {
    title: 'the same by the whole name, and in capitals',
    image: 'stage-whole',
    dockerfile: 'FROM docker.io/library/node:latest AS Node\nFROM node\n',
    platforms: both,
    pinned: [],
    loose: ['node-latest']
  },
  {
    title: 'a trigger of a stage',
    image: 'trigger',
    dockerfile: 'FROM debian:12 AS one\nONBUILD COPY --from=jq:1 /marks /marks\nFROM one\n',
    platforms: both,
    pinned: ['debian-12', 'jq-1']
  },
  {
    title: 'a named context of the configuration',
    image: 'context',
    dockerfile: 'FROM tools\nCOPY --from=tools /marks /tools/\n',
    platforms: both,
    more: { 'build-contexts': { tools: 'docker-image://docker.io/library/jq:1' } },
    pinned: ['jq-1']
  },
  {
    title: 'a named context in the place of a base that is named elsewhere, too',
    image: 'replaced',
    dockerfile: 'FROM debian:12\nCOPY --from=alpine /marks /marks\n',
    platforms: both,
    more: { 'build-contexts': { alpine: 'docker-image://node:20' } },
    pinned: ['debian-12', 'node-20']
  },
  {
    title: 'such a context by its whole name, and with a base below its own name',
    image: 'replaced-whole',
    dockerfile: 'FROM --platform=$TARGETPLATFORM alpine\nCOPY --from=node:20 /marks /marks\n',
    platforms: both,
    more: { 'build-contexts': { 'docker.io/library/alpine:latest': 'docker-image://node:22' } },
    pinned: ['node-22', 'node-20']
  },
  {
    title: 'a target, without the stages behind it',
    image: 'target',
    dockerfile: 'FROM debian:12 AS wanted\nFROM node:20 AS other\nCOPY --from=jq:1 /marks /marks\n',
    platforms: both,
    more: { target: 'wanted' },
    pinned: ['debian-12']
  },
  {
    title: 'an image for the platform of the machine, which the configuration does not say',
    image: 'machine',
    dockerfile: 'FROM debian:12\nCOPY --from=jq:1 /marks /marks\n',
    platforms: [],
    pinned: ['debian-12', 'jq-1']
  }
]
