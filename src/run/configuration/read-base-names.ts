import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { Image } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { ImageInputs, NamedReference } from '../../inputs/inputs'
import { ImageNames, type OwnReferences, toReferenceKey } from '../../inputs/parents/image-names'
import { listOwnReferences } from '../../inputs/parents/own-references'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
import { DockerfileReader } from '../../inputs/reading/dockerfile-reader'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import type { Difference } from '../../tree/comparison'
import { isFile } from '../../tree/indexed-tree'
import type { Tree } from '../../tree/tree'

/** What the head says of images, and where the base is looked up. */
export interface NamingScope {
  readonly images: readonly Image[]
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly head: Tree | undefined
  readonly repository: Repository | Unreadable
}

/**
 * The bases with what their images were built from themselves: a reference that such an image
 * yields on one side may be that image on the other. If nothing yields, nothing is read; if the
 * base's Dockerfile is not known, nothing yielded there, and what is from outside now has changed.
 */
export async function readBaseNames(
  differences: readonly Difference[],
  bases: readonly BaseRecipes[],
  scope: NamingScope
): Promise<readonly BaseRecipes[]> {
  const references = listReferences(scope)
  return Promise.all(
    bases.map(async (base, index) => {
      const difference = differences[index]
      if (base.kind === 'unknown' || difference === undefined) return base
      const owners = listOwners(base, references)
      if (owners.size === 0) return base
      const own = new Map(
        await Promise.all(
          [...owners].map(async owner => {
            const recipe = findRecipe(base, owner, scope)
            return [owner, await readOwn({ owner, recipe, difference }, scope)] as const
          })
        )
      )
      return nameBase(base, own, scope)
    })
  )
}

/**
 * The images that a reference yields to now, or may have yielded to: under another configuration,
 * those that it does not write out. Under the same one, an image that no longer yields has itself
 * changed.
 */
function listOwners(
  base: Exclude<BaseRecipes, { kind: 'unknown' }>,
  references: readonly NamedReference[]
): ReadonlySet<string> {
  const now = references.flatMap(({ yielding }) => yielding)
  if (base.kind === 'same') return new Set(now)
  const before = references
    .flatMap(({ name, namedBy }) => base.names.find(name, namedBy))
    .flatMap(({ image, by }) => (by === 'written' ? [] : [image]))
  return new Set([...now, ...before])
}

function listReferences({ inputs }: Pick<NamingScope, 'inputs'>): readonly NamedReference[] {
  return [...inputs.values()].flatMap(({ prod, dev }) => [
    ...prod.references,
    ...(dev?.references ?? [])
  ])
}

function nameBase(
  base: Exclude<BaseRecipes, { kind: 'unknown' }>,
  own: OwnReferences,
  { images }: NamingScope
): BaseRecipes {
  switch (base.kind) {
    case 'same':
      return { ...base, names: new ImageNames(images, own) }
    case 'known':
      return { ...base, names: base.names.withOwn(own) }
  }
}

function findRecipe(
  base: Exclude<BaseRecipes, { kind: 'unknown' }>,
  owner: string,
  { images }: NamingScope
): Recipe | undefined {
  switch (base.kind) {
    case 'same':
      return images.find(({ name }) => name === owner)?.prod
    case 'known':
      return base.recipes.get(owner)?.prod
  }
}

/** An image on the base side of a difference. */
interface Owner {
  readonly owner: string
  readonly recipe: Recipe | undefined
  readonly difference: Difference
}

async function readOwn(asked: Owner, scope: NamingScope): Promise<ReadonlySet<string>> {
  const { owner, recipe, difference } = asked
  if (recipe === undefined) return new Set()
  const prod = scope.inputs.get(owner)?.prod
  if (prod !== undefined && isUntouched(asked, scope)) {
    const own = prod.references.filter(({ namedBy }) => namedBy === 'instruction')
    return new Set(own.map(({ name }) => toReferenceKey(name)))
  }
  const id = findDockerfile(recipe.file, difference, scope)
  if (id === undefined || isUnreadable(scope.repository)) return new Set()
  const text = (await scope.repository.readTexts([id])).get(id)
  if (text === undefined) return new Set()
  return listOwnReferences(new DockerfileReader().read({ id, text }, recipe, () => undefined))
}

/** Neither its recipe differs, nor the way to its Dockerfile, links included. */
function isUntouched({ owner, recipe, difference }: Owner, scope: NamingScope): boolean {
  const now = scope.images.find(({ name }) => name === owner)?.prod
  if (now === undefined || recipe === undefined || describe(now) !== describe(recipe)) return false
  const changed = new Set(difference.changes.map(({ path }) => path))
  const sources = scope.inputs.get(owner)?.prod.sources ?? []
  return !sources.some(
    each => each.role === 'build-file' && 'path' in each && changed.has(each.path)
  )
}

/** What decides which images a Dockerfile names. */
function describe({ file, target, buildArgs, buildContexts, platforms }: Recipe): string {
  return JSON.stringify([file, target, [...buildArgs], [...buildContexts], platforms])
}

/** The blob of a regular file on the base side. */
function findDockerfile(
  file: RepositoryPath,
  { changes }: Difference,
  { head }: NamingScope
): string | undefined {
  const change = changes.find(({ path }) => path === file)
  const before = change?.before
  const entry =
    change === undefined ? head?.entry(file) : before?.kind === 'present' ? before.entry : undefined
  return entry !== undefined && isFile(entry) ? entry.id : undefined
}
