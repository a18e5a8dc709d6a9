import type { Place } from '../../diagnostics/diagnostic'
import type { Image, VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { RepositoryPath } from '../../paths/repository-path'
import type { FindKey } from './written-places'

/** A local context of a variant and where it is named: its key, or its image. */
export interface WrittenContext {
  readonly image: string
  /** As `build-contexts` calls it; the main one has no name. */
  readonly name: string
  readonly path: RepositoryPath
  /** Paths that no commit holds. */
  readonly generated: readonly RepositoryPath[]
  readonly place: Place
}

/** Of images that infer: else nobody looks into the contexts. */
export function listContexts(images: readonly Image[], find: FindKey): WrittenContext[] {
  const inferring = images.filter(({ infer }) => infer)
  return inferring.flatMap(({ name, prod, dev }) => [
    ...toContexts({ image: name, variant: 'prod' }, prod, find),
    ...(dev === undefined ? [] : toContexts({ image: name, variant: 'dev' }, dev, find))
  ])
}

function toContexts(
  { image, variant }: { readonly image: string; readonly variant: VariantName },
  { contextPath, buildContexts, generated }: Recipe,
  find: FindKey
): WrittenContext[] {
  const named = [...buildContexts].flatMap(([name, context]) =>
    context.kind === 'local' ? [{ name, path: context.path, key: ['build-contexts', name] }] : []
  )
  const main = { name: '', path: contextPath, key: ['context'] }
  return [main, ...named].flatMap(({ name, path, key }) => {
    const place = find(image, variant, key)
    return place === undefined
      ? []
      : [{ image, name, path, generated: [...generated.keys()], place }]
  })
}
