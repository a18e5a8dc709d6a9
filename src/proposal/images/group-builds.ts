import {
  type DescribedBuild,
  formatPlace,
  staysHere,
  withoutLocalRegistry
} from '../../descriptions/described-build'
import { isForTests } from '../../descriptions/dockerfiles'
import { listArgNames } from '../../dockerfile/read-dockerfile'
import type { RepositoryPath } from '../../paths/repository-path'
import type { ProposedDev } from '../proposal'
import { withoutTag } from './choose-name'

/** The builds of one Dockerfile that make one image. */
export interface BuildGroup {
  readonly file: RepositoryPath
  /** The first is what the image is built as; none: only the Dockerfile is there. */
  readonly builds: readonly DescribedBuild[]
  readonly dev?: ProposedDev
  /** The builds that are only its variant for tests. */
  readonly devBuilds: readonly DescribedBuild[]
  readonly notes: readonly string[]
}

/** A Dockerfile with everything that builds it. */
export interface BuiltFile {
  readonly file: RepositoryPath
  readonly text: string
  readonly builds: readonly DescribedBuild[]
}

interface Group {
  readonly builds: DescribedBuild[]
  dev?: ProposedDev
  readonly devBuilds: DescribedBuild[]
  readonly notes: string[]
}

/**
 * The images of one Dockerfile. What bake and workflows build counts; compose adds to it. Builds
 * that differ by a target for tests are one image with a variant for them.
 */
export function groupBuilds({ file, text, builds }: BuiltFile): readonly BuildGroup[] {
  if (builds.length === 0) return [{ file, builds: [], devBuilds: [], notes: [] }]
  const last = readLastStage(text)
  const declared = listArgNames(text, [])
  const keyOf = (build: DescribedBuild): string => toKey(build, last, declared)
  const strong = builds.filter(({ origin }) => origin !== 'compose')
  const base = strong.length > 0 ? strong : builds
  const weak = strong.length > 0 ? builds.filter(({ origin }) => origin === 'compose') : []
  const byKey = new Map<string, DescribedBuild[]>()
  for (const build of base) byKey.set(keyOf(build), [...(byKey.get(keyOf(build)) ?? []), build])
  const kinds = [...byKey.values()].map(each => [...each].sort(byOrigin)).sort(byPush)
  const isOnlyForTests = kinds.every(([first]) => first === undefined || isForTests(first.target))
  const forTests = kinds.filter(
    ([first]) => first !== undefined && isDevBuild(first, isOnlyForTests ? last : undefined)
  )
  const others = kinds.filter(kind => !forTests.includes(kind))
  const groups: Group[] = others.map(each => ({ builds: each, devBuilds: [], notes: [] }))
  if (groups.length === 0) groups.push(toLastStage(forTests.flat()))
  const united = uniteNamesakes(groups, last)
  for (const build of [...forTests.flat(), ...weak]) addBuild(build, united, last)
  return united.map(each => ({ file, ...each }))
}

const order: readonly DescribedBuild['origin'][] = ['bake', 'step', 'command', 'compose']

/** Pushed ones first, then those of the clearest text. */
function byOrigin(one: DescribedBuild, other: DescribedBuild): number {
  const push = Number(other.pushes === 'yes') - Number(one.pushes === 'yes')
  return push !== 0 ? push : order.indexOf(one.origin) - order.indexOf(other.origin)
}

/** What is pushed first is the image; other builds of it may be only for tests. */
function byPush([one]: readonly DescribedBuild[], [other]: readonly DescribedBuild[]): number {
  return Number(other?.pushes === 'yes') - Number(one?.pushes === 'yes')
}

function toKey(
  { context, target, buildArgs, contexts, origin, pushes, tags }: DescribedBuild,
  last: string,
  declared: ReadonlySet<string> | undefined
): string {
  // An input that nobody gives makes an empty argument, as none would be.
  const args = [...buildArgs]
    .filter(([name, value]) => declared?.has(name) !== false && value !== '')
    .sort()
  const named = [...contexts.keys()].sort()
  // Targets of bake that are pushed under other names are images of their own.
  const names = origin === 'bake' && pushes === 'yes' ? tags.map(withoutTag).sort() : []
  return JSON.stringify([context, normalizeTarget(target, last), args, named, ...names.slice(0, 1)])
}

/** The name of the last stage in lower case; `''` where it has none. */
export function readLastStage(text: string): string {
  const lines = text.split(/\r?\n/).filter(line => /^\s*FROM\s/i.test(line))
  return /\sAS\s+(\S+)/i.exec(lines.at(-1) ?? '')?.[1]?.toLowerCase() ?? ''
}

/** The last stage by its name is the last stage. */
function normalizeTarget(target: string, last: string): string {
  return target.toLowerCase() === last ? '' : target.toLowerCase()
}

/** @param last the name of the last stage, where that is what is published whatever it is called */
function isDevBuild({ target, pushes }: DescribedBuild, last: string | undefined): boolean {
  const isLast = last !== undefined && normalizeTarget(target, last) === ''
  return pushes !== 'yes' && isForTests(target) && !isLast
}

/** An image of the last stage, where only other stages are built. */
function toLastStage([first]: readonly DescribedBuild[]): Group {
  if (first === undefined) return { builds: [], devBuilds: [], notes: [] }
  const build: DescribedBuild = { ...first, target: '', tags: [], buildArgs: new Map() }
  return {
    builds: [build],
    devBuilds: [],
    notes: ['nothing here builds its last stage, which is taken for what is published']
  }
}

/**
 * Builds of one name are one image: the first of them, with a note of the others. What nothing
 * pushes beside an image of the same target that is pushed is a build of that image, too.
 */
function uniteNamesakes(groups: readonly Group[], last: string): readonly Group[] {
  const united: Group[] = []
  for (const group of groups) {
    const [first] = group.builds
    const known = united.find(each => isNamesake(each, group) || isTrial(group, each, last))
    if (known === undefined || first === undefined) {
      united.push(group)
      continue
    }
    // Under the same name in a registry of the job, it is a rehearsal of what is pushed.
    const isSame = isNamesake(known, group) && group.builds.every(({ tags }) => staysHere(tags))
    if (isSame) continue
    const differs = describeDifference(known.builds[0], first)
    known.notes.push(
      `${formatPlace(first.at)} builds it with ${differs}, too: give that an image of its own if it is one`
    )
  }
  return united
}

function isNamesake({ builds: [one] }: Group, { builds: [other] }: Group): boolean {
  return nameOf(one) === nameOf(other)
}

/** Whether nothing pushes a build of an image that something pushes. */
function isTrial({ builds }: Group, { builds: [pushed] }: Group, last: string): boolean {
  const [first] = builds
  return (
    pushed?.pushes === 'yes' &&
    builds.every(
      ({ origin, pushes }) => pushes === 'no' || (origin === 'command' && pushes !== 'yes')
    ) &&
    normalizeTarget(first?.target ?? '', last) === normalizeTarget(pushed.target, last)
  )
}

/** What tells the images of one Dockerfile apart: other targets make other images. */
function nameOf(build: DescribedBuild | undefined): string {
  const tag = withoutLocalRegistry(build?.tags[0] ?? '').replace(/:[^/]*$/, '')
  return JSON.stringify([build?.name ?? tag, build?.target])
}

function describeDifference(
  known: DescribedBuild | undefined,
  { buildArgs, target, context }: DescribedBuild
): string {
  if (target !== (known?.target ?? '')) {
    return `the target ${target === '' ? 'of the last stage' : target}`
  }
  const args = [...buildArgs].filter(([name, value]) => known?.buildArgs.get(name) !== value)
  if (args.length > 0) return args.map(([name, value]) => `${name}=${value}`).join(' ')
  return context === known?.context ? 'other keys' : `the context ${context === '' ? '.' : context}`
}

/** Gives a build to the image that it is a variant of. */
function addBuild(build: DescribedBuild, groups: readonly Group[], last: string): void {
  const target = normalizeTarget(build.target, last)
  const same = groups.find(
    ({ builds: [first] }) => first !== undefined && normalizeTarget(first.target, last) === target
  )
  const group =
    same ?? groups.find(({ builds: [first] }) => first?.context === build.context) ?? groups[0]
  if (group === undefined) return
  if (same !== undefined) {
    group.builds.push(build)
    return
  }
  group.devBuilds.push(build)
  if (group.dev !== undefined) {
    group.notes.push(`${formatPlace(build.at)} builds the target ${build.target}, too`)
    return
  }
  group.dev = { target: build.target, because: `built by ${formatPlace(build.at)}` }
}
