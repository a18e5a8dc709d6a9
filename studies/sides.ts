import { orderByParents } from '../src/images/graph'
import type { Image } from '../src/images/image'
import type { Parent } from '../src/images/parents'
import type { RepositoryPath } from '../src/paths/repository-path'
import type { IndexedTree } from '../src/tree/indexed-tree'
import { findBase, type TrueInputs } from './truth'

/** A commit with what the builds of its images take. */
export interface Side {
  readonly commit: string
  readonly tree: IndexedTree
  /** By name. */
  readonly images: ReadonlyMap<string, { readonly image: Image; readonly truth: TrueInputs }>
}

/** The images whose build takes something else than before, and those built from them. */
export function findNeeded(before: Side, after: Side): ReadonlySet<string> {
  const parents = new Map(
    [...after.images.keys()].map(name => [name, { prod: listParents(name, after), dev: [] }])
  )
  const needed = new Set<string>()
  for (const name of orderByParents([...after.images.keys()], parents)) {
    const inherits = parents.get(name)?.prod.some(({ image }) => needed.has(image)) ?? false
    if (inherits || takesOther(name, before, after)) needed.add(name)
  }
  return needed
}

/** What BuildKit refuses cannot be built, needed or not. */
function takesOther(name: string, before: Side, after: Side): boolean {
  const now = after.images.get(name)?.truth
  const old = before.images.get(name)?.truth
  if (now?.kind !== 'inputs') return false
  return old?.kind !== 'inputs' || now.hash !== old.hash
}

function listParents(name: string, { images }: Side): readonly Parent[] {
  const truth = images.get(name)?.truth
  const bases = truth?.kind === 'inputs' ? truth.bases : []
  const known = [...images.values()].map(({ image }) => image)
  return bases
    .flatMap(base => findBase(base, known)?.name ?? [])
    .filter(parent => parent !== name)
    .map(parent => ({ image: parent, spelling: parent }))
}

/** The changed files that an image's build takes, before or after. */
export function selectTaken(
  changed: readonly RepositoryPath[],
  sides: readonly Side[],
  image: string
): readonly RepositoryPath[] {
  const files = new Set(
    sides.flatMap(({ images }) => {
      const truth = images.get(image)?.truth
      return truth?.kind === 'inputs' ? truth.files : []
    })
  )
  return changed.filter(path => files.has(path))
}
