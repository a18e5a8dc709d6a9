import { isUnreadable } from '../../diagnostics/unreadable'
import type { Image } from '../../images/image'
import { ImageNames } from '../../inputs/parents/image-names'
import { listDifferences } from '../../inputs/questions/change-index'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Comparison, Difference, Side } from '../../tree/comparison'
import {
  type Caller,
  type CallerScope,
  type GivenConfiguration,
  judgeCallers
} from './judge-callers'
import { parseImages } from './parse-configuration'
import type { ConfigurationOrigin } from './read-configuration'

/** The configuration whose base side is wanted. */
export interface PlannedConfiguration {
  /** The name that evidence uses for it. */
  readonly name: string
  readonly origin: ConfigurationOrigin
}

/** The place where the base side is looked up. */
export interface BaseScope extends CallerScope {
  /** Who said where the configuration is. */
  readonly caller: Caller
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
  { name, origin }: PlannedConfiguration,
  scope: BaseScope
): Promise<readonly BaseRecipes[]> {
  if (differences.length === 0) return []
  switch (origin.kind) {
    case 'inline':
      return differences.map(() => ({ kind: 'same' }))
    case 'base':
      return differences.map(() => ({ kind: 'same' }))
    case 'outside':
      return differences.map(() => unknown(`${name} is not in the checkout, nor is its base`))
    case 'file': {
      const doubt = await findDoubt(name, origin, scope)
      if (doubt !== undefined) return differences.map(() => unknown(doubt))
      return judgeFile(differences, { ...origin, name }, scope)
    }
  }
}

/**
 * Why the file of the head tree does not tell the text that was planned with: it is not tracked, it
 * is a link, or an earlier step of the job changed it. Its base does not tell the difference then.
 */
async function findDoubt(
  name: string,
  { path, text }: Extract<ConfigurationOrigin, { kind: 'file' }>,
  { repository, head }: BaseScope
): Promise<string | undefined> {
  const entry = head?.entry(path)
  if (entry === undefined) return `${name} is not tracked, so its base is not known`
  if (!entry.mode.startsWith('100')) return `${name} is no regular file, so its base is not known`
  if (isUnreadable(repository)) return repository.because
  const tracked = (await repository.readTexts([entry.id])).get(entry.id)
  const isSame = tracked !== undefined && withoutReturns(tracked) === withoutReturns(text)
  return isSame ? undefined : `${name} differs from the tracked one, so its base is not known`
}

/** Git may write the line breaks of the platform. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

interface ConfigurationFile {
  readonly name: string
  readonly path: RepositoryPath
  /** The file that would be read in its place if it existed. */
  readonly inPlaceOf?: RepositoryPath
}

async function judgeFile(
  differences: readonly Difference[],
  { name, path, inPlaceOf }: ConfigurationFile,
  { repository }: BaseScope
): Promise<readonly BaseRecipes[]> {
  const sides = differences.map(({ changes }) => {
    const find = (wanted: RepositoryPath | undefined): Side | undefined =>
      changes.find(change => change.path === wanted)?.before
    const first = find(inPlaceOf)
    return first === undefined || first.kind === 'absent' ? find(path) : first
  })
  const ids = sides.flatMap(side => (side?.kind === 'present' ? [side.entry.id] : []))
  const texts =
    isUnreadable(repository) || ids.length === 0
      ? new Map<string, string>()
      : await repository.readTexts(ids)
  return sides.map(side => judgeSide(side, name, texts))
}

/** @param side before the change; undefined if the file did not change */
function judgeSide(
  side: Side | undefined,
  configurationName: string,
  texts: ReadonlyMap<string, string>
): BaseRecipes {
  switch (side?.kind) {
    case undefined:
      return { kind: 'same' }
    case 'absent':
      return unknown(`${configurationName} is new`)
    case 'unknown':
      return unknown(`${configurationName} changed, and its base is not known`)
    case 'present': {
      const text = texts.get(side.entry.id)
      if (text === undefined) {
        return unknown(`the base of ${configurationName} is not in this clone`)
      }
      const recipes = readRecipes(text)
      if (recipes === undefined) return unknown(`${configurationName} was broken before`)
      return {
        kind: 'known',
        recipes,
        names: new ImageNames([...recipes.values()]),
        configurationName
      }
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
export function readRecipes(text: string): ReadonlyMap<string, Image> | undefined {
  const { value: images, findings } = parseImages(text)
  if (findings.length > 0) return undefined
  return new Map(images.map(image => [image.name, image]))
}
