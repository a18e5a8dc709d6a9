import type { Attribute, Block } from './outline'
import type { Target } from './target'

/** What says which targets are images. */
export interface Roles {
  /** The names in groups. */
  readonly members: ReadonlySet<string>
  /** The names that targets inherit from. */
  readonly inherited: ReadonlySet<string>
  /** The targets that say by themselves what is built, and under which name. */
  readonly whole: ReadonlySet<string>
  /** Whether every group is known: one with expressions may hold any target. */
  readonly areGroupsPlain: boolean
}

export function readRoles(blocks: readonly Block[]): Roles {
  const find = (type: string, key: string): readonly Attribute[] =>
    blocks.flatMap(block => (block.type === type ? (block.attributes.get(key) ?? []) : []))
  const groups = find('group', 'targets')
  return {
    members: new Set(groups.flatMap(({ texts }) => texts)),
    inherited: new Set(find('target', 'inherits').flatMap(({ texts }) => texts)),
    whole: new Set(blocks.filter(isWhole).map(({ name }) => name)),
    areGroupsPlain: groups.every(({ isPlain }) => isPlain)
  }
}

/** docker-metadata-action has tags alone. */
function isWhole({ type, attributes }: Block): boolean {
  const builds = ['context', 'dockerfile', 'target'].some(key => attributes.has(key))
  return type === 'target' && attributes.has('tags') && builds
}

/**
 * Whether a target is only there for others: its name begins with `_`, or others inherit from it, no
 * group names it, and it does not say what is built under which name. What cannot be known is an image.
 *
 * @param names its own, and that of its block where a matrix makes several of one
 */
export function isAbstract(
  names: readonly string[],
  { members, inherited, whole, areGroupsPlain }: Roles
): boolean {
  if (names.some(name => name.startsWith('_'))) return true
  if (names.some(name => whole.has(name))) return false
  const isInherited = names.some(name => inherited.has(name))
  return isInherited && areGroupsPlain && !names.some(name => members.has(name))
}

/** The targets behind `target:` contexts. */
function listLinked({ fields }: Target): readonly string[] {
  const contexts = fields.get('contexts')?.value
  if (contexts?.kind !== 'mapping') return []
  return [...contexts.entries.values()].flatMap(({ value }) =>
    value.kind === 'scalar' && value.text.startsWith('target:')
      ? [value.text.slice('target:'.length)]
      : []
  )
}

/** These targets, and those that they are built from, in the order of the files. */
export function withLinked(
  targets: readonly Target[],
  isChosen: (target: Target) => boolean
): readonly Target[] {
  const byName = new Map(targets.map(target => [target.name, target]))
  const chosen = new Set<Target>()
  const wanted = targets.filter(isChosen)
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (chosen.has(next)) continue
    chosen.add(next)
    wanted.push(...listLinked(next).flatMap(name => byName.get(name) ?? []))
  }
  return targets.filter(target => chosen.has(target))
}
