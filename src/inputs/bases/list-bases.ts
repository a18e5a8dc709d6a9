import { toShortName } from '../../dockerfile/names/reference'
import type { Reading } from '../../dockerfile/reading'
import type { Base } from '../../images/base'
import { parseImageReference } from '../../images/image-reference'
import type { PlatformNeed } from '../../images/parents'
import {
  canonicalPlatform,
  distinctPlatforms,
  selectRunner
} from '../../images/platforms/platforms'
import { readRunnerPlatform } from '../../images/platforms/runner-platform'
import type { Recipe } from '../../images/recipe'
import { compileGlob, isNegated } from '../../patterns/globs/glob'
import type { Inputs, NamedReference } from '../inputs'

/** What decides which bases a variant has, besides what its build names. */
export interface BaseScope {
  /** Globs of references that do not count. */
  readonly ignore: readonly string[]
  /** By platform, and `default`. */
  readonly runners: ReadonlyMap<string, string>
}

/**
 * The images from outside that a variant is built from, each once, without those that a digest pins;
 * undefined: nobody knows them.
 */
export function listBases(
  inputs: Pick<Inputs, 'reading' | 'references'>,
  recipe: Recipe,
  scope: BaseScope
): readonly Base[] | undefined {
  const { reading, references } = inputs
  if (reading === undefined || reading.quality === 'opaque') return undefined
  const bases = new Map<string, Base>()
  for (const reference of references) {
    if (!isBase(reference) || isIgnored(reference.name, scope.ignore)) continue
    const { name, spelling, by, at } = reference
    const platforms = isOfBuilder(reference, reading)
      ? listMachines(recipe, scope)
      : listTaken(reference, recipe, scope)
    const known = bases.get(spelling)
    const pinAs = by === 'build-contexts' || !isStage(spelling, reading) ? { pinAs: spelling } : {}
    if (known === undefined) bases.set(spelling, { reference: name, by, at, platforms, ...pinAs })
    else bases.set(spelling, { ...known, platforms: unite(known.platforms, platforms) })
  }
  return [...bases.values()].filter(({ platforms }) => platforms.length > 0)
}

/** `FROM node AS node`: a named context `node` would take the place of the stage. */
function isStage(spelling: string, { stageNames }: Pick<Reading, 'stageNames'>): boolean {
  return stageNames.includes(toShortName(spelling))
}

function isBase({ name, images }: NamedReference): boolean {
  return images.length === 0 && name !== 'scratch' && !parseImageReference(name).hasDigest
}

function unite(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])]
}

/**
 * A glob meets the reference as it is written, its whole name with registry and tag, and that name
 * without the tag.
 */
function isIgnored(reference: string, ignore: readonly string[]): boolean {
  const { repository, tag = 'latest' } = parseImageReference(reference)
  const names = [reference, repository, `${repository}:${tag}`]
  const matches = (pattern: string): boolean => {
    const glob = compileGlob(pattern)
    return names.some(name => glob.judge(name) !== 'other')
  }
  const kept = ignore.filter(isNegated).some(pattern => matches(pattern.slice(1)))
  return !kept && ignore.some(pattern => !isNegated(pattern) && matches(pattern))
}

/** `FROM --platform=$BUILDPLATFORM` */
function isOfBuilder({ by, at }: NamedReference, { otherPlatforms }: Reading): boolean {
  return by === 'FROM' && at.line !== undefined && otherPlatforms.includes(at.line)
}

/** Those of all machines that may build one of the platforms. */
function listMachines(recipe: Recipe, scope: BaseScope): readonly string[] {
  const targets = recipe.platforms.length === 0 ? [''] : distinctPlatforms(recipe.platforms)
  return unite(
    [],
    targets.flatMap(platform => listBuilders(platform, recipe, scope))
  )
}

/** The platforms of which it is taken, by any of those that are built for. */
function listTaken(
  { platforms: needs }: Pick<NamedReference, 'platforms'>,
  recipe: Recipe,
  scope: BaseScope
): readonly string[] {
  const targets = distinctPlatforms(recipe.platforms)
  if (needs === undefined) {
    return targets.length > 0 ? targets : listBuilders('', recipe, scope)
  }
  return [...new Set(needs.flatMap(need => toTaken(need, recipe, scope)))]
}

function toTaken(need: PlatformNeed, recipe: Recipe, scope: BaseScope): readonly string[] {
  if (need.platform === undefined) return []
  if (need.platform !== '') return [canonicalPlatform(need.platform)]
  return listBuilders(need.for, recipe, scope)
}

/** The platforms of the machines that may build for one: whether they are split is not known. */
function listBuilders(
  platform: string,
  { runnerPlatform }: Recipe,
  { runners }: BaseScope
): readonly string[] {
  const own = platform === '' ? undefined : selectRunner(platform, runners)
  const machines = [runnerPlatform, ...(own === undefined ? [] : [readRunnerPlatform(own)])]
  return unite([], machines.map(toMachine))
}

/** `''` for the label of a machine that does not say which it is. */
function toMachine(platform: string): string {
  return /^(?:linux|windows|darwin)\//.test(platform) ? canonicalPlatform(platform) : ''
}
