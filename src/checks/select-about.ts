import type { Diagnostic } from '../diagnostics/diagnostic'
import { listParentNames, orderByParents } from '../images/graph'
import type { Image } from '../images/image'
import type { RepositoryPath } from '../paths/repository-path'
import type { TreeFacts } from './facts'
import { listQuoted } from './silence-warnings'

/**
 * Without what is only about other images, neither this one nor what it is built from: what their
 * Dockerfiles hold, or what names them alone. What names no image is about all of them.
 */
export function selectAbout(
  found: readonly Diagnostic[],
  name: string,
  { valid, parents }: Pick<TreeFacts, 'valid' | 'parents'>
): readonly Diagnostic[] {
  const above = new Set(orderByParents([name, ...listParentNames(parents, name, 'dev')], parents))
  const { images } = valid.configuration
  const own = toNamed(images.filter(image => above.has(image.name)))
  const others = toNamed(images.filter(image => !above.has(image.name)))
  return found.filter(({ code, message, place }) => {
    // It is about a file that no image has.
    if (code === 'unused-dockerfile') return false
    const file = place?.source.kind === 'file' ? place.source.path : ''
    if (own.files.has(file)) return true
    if (others.files.has(file)) return false
    const named = listQuoted(message)
    return named.some(each => own.names.has(each)) || !named.some(each => others.names.has(each))
  })
}

interface Named {
  readonly names: ReadonlySet<string>
  /** Their Dockerfiles. */
  readonly files: ReadonlySet<RepositoryPath>
}

function toNamed(images: readonly Image[]): Named {
  const files = images.flatMap(({ prod, dev }) => [
    prod.file,
    ...(dev === undefined ? [] : [dev.file])
  ])
  return { names: new Set(images.map(({ name }) => name)), files: new Set(files) }
}
