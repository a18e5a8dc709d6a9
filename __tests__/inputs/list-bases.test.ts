import type { Recipe } from '../../src/images/recipe'
import { listBases } from '../../src/inputs/bases/list-bases'
import { imageOf, recipeIn, remoteContext, treeOf } from '../support/inputs'
import { look } from './look'

const scope = { ignore: [], runners: new Map([['linux/arm64', 'ubuntu-24.04-arm']]) }

/** As `reference by line [platforms] pinned-as`. */
function listOf(dockerfile: string, parts: Partial<Recipe> = {}): readonly string[] | undefined {
  const recipe = recipeIn('api', parts)
  const image = imageOf('api', { prod: recipe })
  const other = imageOf('base', { publishedName: 'ghcr.io/o/base' })
  const files = [
    ['api/Dockerfile', dockerfile],
    ['base/Dockerfile', 'FROM scratch\n']
  ] as const
  const prod = look([image, other], treeOf(new Map(files))).inputs.get('api')?.prod
  if (prod === undefined) throw new Error('no inputs')
  return listBases(prod, recipe, scope)?.map(({ reference, by, at, platforms, pinAs = '-' }) =>
    [reference, by, String(at.line ?? ''), `[${platforms.join(' ')}]`, pinAs].join(' ')
  )
}

const both = ['linux/amd64', 'linux/arm64']
const debian = 'debian:12 FROM 1 [linux/amd64] debian:12'

describe('the bases of a variant are', () => {
  it.each<{
    title: string
    text: string
    recipe?: Partial<Recipe>
    expected: readonly string[] | undefined
  }>([
    { title: 'what FROM names', text: 'FROM debian:12', expected: [debian] },
    { title: 'nothing but what is there', text: 'FROM scratch\nCOPY a /', expected: [] },
    { title: 'no image of this repository', text: 'FROM ghcr.io/o/base', expected: [] },
    {
      title: 'nothing that a digest pins',
      text: `FROM debian:12@sha256:${'1'.repeat(64)}`,
      expected: []
    },
    {
      title: 'no front end',
      text: '# syntax=docker/dockerfile:1\nFROM scratch',
      expected: []
    },
    {
      title: 'what stages take that the target needs, and of no others',
      text: 'FROM golang:1 AS build\nFROM node:20 AS other\nFROM scratch\nCOPY --from=build /a /',
      expected: ['golang:1 FROM 1 [linux/amd64] golang:1']
    },
    {
      title: 'what COPY and mounts are from',
      text: 'FROM scratch\nCOPY --from=jq:1 /a /\nRUN --mount=from=cache:1,target=/c x',
      expected: [
        'jq:1 COPY --from 2 [linux/amd64] jq:1',
        'cache:1 RUN --mount 3 [linux/amd64] cache:1'
      ]
    },
    {
      title: 'once what several lines name',
      text: 'FROM debian:12\nCOPY --from=debian:12 /a /b',
      expected: [debian]
    },
    {
      title: 'behind arguments',
      text: 'ARG TAG=11\nFROM debian:${TAG}',
      recipe: { buildArgs: new Map([['TAG', '12']]) },
      expected: ['debian:12 FROM 2 [linux/amd64] debian:12']
    },
    {
      title: 'unknown where an argument without a value names one',
      text: 'ARG BASE\nFROM $BASE',
      expected: undefined
    },
    {
      title: 'unknown to another front end',
      text: '# syntax=example.com/mine\nFROM debian:12',
      expected: undefined
    },
    {
      title: 'named contexts, which take the place of what is written',
      text: 'FROM debian:12',
      recipe: { buildContexts: new Map([['debian:12', remoteContext('docker-image://alpine:3')]]) },
      expected: ['alpine:3 build-contexts  [linux/amd64] debian:12']
    },
    {
      title: 'taken for every platform',
      text: 'FROM debian:12',
      recipe: { platforms: both },
      expected: ['debian:12 FROM 1 [linux/amd64 linux/arm64] debian:12']
    },
    {
      title: 'taken for the one that is written',
      text: 'FROM --platform=linux/arm64 debian:12',
      recipe: { platforms: both },
      expected: ['debian:12 FROM 1 [linux/arm64] debian:12']
    },
    {
      title: 'taken for the builders of all platforms',
      text: 'FROM --platform=$BUILDPLATFORM golang:1 AS b\nFROM scratch\nCOPY --from=b /a /',
      recipe: { platforms: ['linux/arm64'] },
      expected: ['golang:1 FROM 1 [linux/amd64 linux/arm64] golang:1']
    },
    {
      title: 'taken for the machine that builds one without platforms',
      text: 'FROM debian:12',
      recipe: { runnerPlatform: 'linux/arm64' },
      expected: ['debian:12 FROM 1 [linux/arm64] debian:12']
    },
    {
      title: 'taken for any platform where the machine does not say which it is',
      text: 'FROM debian:12',
      recipe: { runnerPlatform: 'self-hosted' },
      expected: ['debian:12 FROM 1 [] debian:12']
    },
    {
      title: 'not pinned where a stage has the name, which a context would replace',
      text: 'FROM Node:latest AS node',
      expected: undefined
    },
    {
      title: 'not pinned where a stage has the short name, which a context would replace',
      text: 'FROM docker.io/library/node:latest AS Node',
      expected: ['docker.io/library/node:latest FROM 1 [linux/amd64] -']
    },
    {
      title: 'pinned where the tag tells them apart',
      text: 'FROM node:20 AS node',
      expected: ['node:20 FROM 1 [linux/amd64] node:20']
    }
  ])('$title', ({ text, recipe, expected }) => {
    expect(listOf(text, recipe)).toEqual(expected)
  })
})
