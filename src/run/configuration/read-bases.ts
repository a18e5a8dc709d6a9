import { textNumber } from '../../configuration/document/joined-texts'
import type { DescribedImages } from '../../configuration/reading/images-from'
import type { NamedFile } from '../../configuration/reading/load-filters'
import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Image } from '../../images/image'
import { ImageNames } from '../../inputs/parents/image-names'
import { listDifferences } from '../../inputs/questions/change-index'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Bake } from '../../ports/docker/bake'
import type { Comparison, Difference, Side } from '../../tree/comparison'
import type { TreeEntry } from '../../tree/tree'
import { adviseDetour, BaseFiles, findDetour } from './base-files'
import {
  type Caller,
  type CallerScope,
  type GivenConfiguration,
  judgeCallers
} from './judge-callers'
import { parseImages } from './parse-configuration'
import type { ConfigurationOrigin } from './read-configuration'
import { readDescribed } from './read-described'

/** The configuration whose base side is wanted. */
export interface PlannedConfiguration {
  /** The name that evidence uses for it. */
  readonly name: string
  readonly origin: ConfigurationOrigin
  /** The files that describe its images, as they were read. */
  readonly describedBy: ReadonlyMap<RepositoryPath, NamedFile>
}

/** The place where the base side is looked up. */
export interface BaseScope extends CallerScope {
  /** Who said where the configuration is. */
  readonly caller: Caller
  readonly bake: Bake
}

/** The recipes on the base side of each difference, in its order. */
export async function readBases(
  comparison: Comparison,
  planned: PlannedConfiguration,
  scope: BaseScope
): Promise<readonly BaseRecipes[]> {
  const differences = listDifferences(comparison)
  const bases = await readFiles(differences, planned, scope)
  const given = toGiven(planned.origin)
  if (given === undefined) return bases
  // The choice of the configuration is a part of the configuration.
  const doubts: (string | undefined)[] = []
  for (const difference of differences) {
    doubts.push(await judgeCallers(difference, { caller: scope.caller, given }, scope))
  }
  return bases.map((base, index) => {
    const doubt = doubts[index]
    return doubt === undefined || base.kind === 'unknown' ? base : unknown(doubt)
  })
}

/** What the workflow gave; undefined if its base side cannot be another. */
function toGiven(origin: ConfigurationOrigin): GivenConfiguration | undefined {
  switch (origin.kind) {
    case 'inline':
      return { kind: 'text', value: origin.text }
    case 'file':
      return { kind: 'path', value: origin.path }
    case 'outside':
    case 'base':
      return undefined
  }
}

/** Reads the base side as if the workflow had said the same there. */
async function readFiles(
  differences: readonly Difference[],
  planned: PlannedConfiguration,
  scope: BaseScope
): Promise<readonly BaseRecipes[]> {
  const { name, origin, describedBy } = planned
  if (differences.length === 0) return []
  switch (origin.kind) {
    case 'base':
      return differences.map(() => ({ kind: 'same' }))
    case 'outside':
      return differences.map(() => unknown(`${name} is not in the checkout, nor is its base`))
    case 'inline':
    case 'file': {
      const known = origin.kind === 'file' ? [[origin.path, origin.text] as const] : []
      const doubt = await findDoubt([...known, ...describedBy], scope)
      if (doubt !== undefined) return differences.map(() => unknown(doubt))
      const bases: BaseRecipes[] = []
      for (const difference of differences) {
        bases.push(await judgeDifference({ difference, planned, text: origin.text }, scope))
      }
      return bases
    }
  }
}

/**
 * Why the files of the head tree do not tell the texts that were planned with: one is not tracked, it
 * is a link, or an earlier step of the job changed it. Its base does not tell the difference then.
 */
async function findDoubt(
  read: readonly (readonly [RepositoryPath, NamedFile])[],
  scope: BaseScope
): Promise<string | undefined> {
  for (const [index, [path, file]] of read.entries()) {
    // A person's own file is the same on both sides; a configuration has to be tracked.
    const isOwn = index > 0 && scope.caller.kind === 'person' && !isKnown(path, scope)
    const doubt = isOwn ? undefined : await doubtFile(path, file, scope)
    if (doubt !== undefined) return doubt
  }
  return undefined
}

/** Whether the tree says something of the file, be it that it is behind a link. */
function isKnown(path: RepositoryPath, { head }: BaseScope): boolean {
  const entryOf = (each: RepositoryPath): TreeEntry | undefined => head?.entry(each)
  return entryOf(path) !== undefined || findDetour(path, entryOf) !== undefined
}

async function doubtFile(
  path: RepositoryPath,
  file: NamedFile,
  { repository, head }: BaseScope
): Promise<string | undefined> {
  const detour = findDetour(path, each => head?.entry(each))
  if (detour !== undefined) {
    return `${path} ${detour}, so its base is not known${adviseDetour(detour, '; ')}`
  }
  const entry = head?.entry(path)
  if (entry === undefined) {
    return file === undefined ? undefined : `${path} is not tracked, so its base is not known`
  }
  if (isUnreadable(repository)) return repository.because
  const tracked = (await repository.readTexts([entry.id])).get(entry.id)
  const isSame =
    tracked !== undefined &&
    typeof file === 'string' &&
    withoutReturns(tracked) === withoutReturns(file)
  return isSame ? undefined : `${path} differs from the tracked one, so its base is not known`
}

/** Git may write the line breaks of the platform. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** One difference, and what the head of it was planned with. */
interface Judged {
  readonly difference: Difference
  readonly planned: PlannedConfiguration
  /** The configuration of the head. */
  readonly text: string
}

async function judgeDifference(judged: Judged, scope: BaseScope): Promise<BaseRecipes> {
  const { difference, planned } = judged
  const side = findSide(planned.origin, difference)
  const files = new BaseFiles(difference, planned.describedBy, scope)
  const touched = [...planned.describedBy.keys()].filter(path => files.hasChanged(path))
  if (side === undefined && touched.length === 0) return { kind: 'same' }
  const { name } = planned
  const text = await readConfigurationText(judged, side, scope)
  if (typeof text !== 'string') return unknown(text.because)
  const images = await readImages(text, name, { files, bake: scope.bake })
  if (isUnreadable(images)) return unknown(images.because)
  const changed = [...(side === undefined ? [] : [name]), ...touched]
  return {
    kind: 'known',
    recipes: images,
    names: new ImageNames([...images.values()]),
    configurationName: listOr(changed),
    ...(side === undefined ? {} : { ownName: name })
  }
}

/** A recipe that differs may differ by any of them. */
function listOr(names: readonly string[]): string {
  return names.join(' or ')
}

/** The configuration before the change; undefined: it did not change. */
function findSide(origin: ConfigurationOrigin, { changes }: Difference): Side | undefined {
  if (origin.kind !== 'file') return undefined
  const find = (wanted: RepositoryPath | undefined): Side | undefined =>
    changes.find(change => change.path === wanted)?.before
  const first = find(origin.inPlaceOf)
  return first === undefined || first.kind === 'absent' ? find(origin.path) : first
}

async function readConfigurationText(
  { planned: { name }, text }: Judged,
  side: Side | undefined,
  { repository }: BaseScope
): Promise<string | { readonly because: string }> {
  switch (side?.kind) {
    case undefined:
      return text
    case 'absent':
      return { because: `${name} is new` }
    case 'unknown':
      return { because: `${name} changed, and its base is not known` }
    case 'present': {
      const { id } = side.entry
      const text = isUnreadable(repository) ? undefined : (await repository.readTexts([id])).get(id)
      return text ?? { because: `the base of ${name} is not in this clone` }
    }
  }
}

function unknown(because: string): BaseRecipes {
  return { kind: 'unknown', because }
}

/**
 * The images of a configuration, to compare with those of another one by one.
 *
 * Undefined if the text has any mistake: nothing was ever built from it, so a recipe in it says
 * nothing about what was built. The file of its filters is not looked at.
 */
export function readRecipes(
  text: string,
  described?: DescribedImages
): ReadonlyMap<string, Image> | undefined {
  const reading = parseImages(text, described)
  if ('kind' in reading || reading.findings.length > 0) return undefined
  return new Map(reading.value.map(image => [image.name, image]))
}

/** The same, with the files that describe images, or why there are none. */
async function readImages(
  text: string,
  name: string,
  { files, bake }: { readonly files: BaseFiles; readonly bake: Bake }
): Promise<ReadonlyMap<string, Image> | Unreadable> {
  const asked = parseImages(text)
  if (!('kind' in asked)) return readRecipes(text) ?? unreadable(`${name} was broken before`)
  const readFile = (path: RepositoryPath): Promise<NamedFile> => files.read(path)
  const { images } = await readDescribed(asked.files, { readFile, bake })
  const recipes = readRecipes(text, images)
  if (recipes !== undefined) return recipes
  const named = listOr(asked.files.map(({ value }) => value))
  return unreadable(files.doubt ?? explainBroken(images, { name, named }))
}

/** Whose fault it is: the first mistake tells by where it stands. */
function explainBroken(
  { findings, images, texts }: DescribedImages,
  { name, named }: { readonly name: string; readonly named: string }
): string {
  const [first] = [...findings, ...[...images.values()].flatMap(each => each.findings)]
  if (first === undefined) return `${name} was broken before`
  if (first.code === 'bake-unavailable') return `bake could not read ${named} as it was before`
  // What is no part of a text is told at its name under "from".
  const file = texts[textNumber(first.range) - 1]?.path ?? named
  return `${file} was broken before`
}
