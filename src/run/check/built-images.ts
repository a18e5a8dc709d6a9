import type { TreeFacts } from '../../checks/facts'
import type { ImageInputs } from '../../inputs/inputs'
import { listReadFiles } from '../../inputs/questions/list-read-files'
import type { RepositoryPath } from '../../paths/repository-path'
import type { PathIndex } from '../../tree/path-index'
import type { BuiltImage } from '../../triggers/pair-triggers'

/** What the builds of published variants are made from. */
export function listBuiltImages({ valid, head, inputs }: TreeFacts): readonly BuiltImage[] {
  return valid.configuration.images.map(({ name, prod }) => ({
    name,
    recipes: [{ file: prod.file, context: prod.contextPath, target: prod.target }],
    inputs: listTaken(inputs.get(name), head?.index)
  }))
}

/**
 * The files that a build takes, without those that only have a say in how, as `.gitattributes` and
 * ignore files; `unknown`: it may read anything.
 */
export function listTaken(
  found: ImageInputs | undefined,
  index: PathIndex | undefined
): readonly RepositoryPath[] | 'unknown' {
  if (found === undefined || index === undefined) return 'unknown'
  if (found.prod.quality.kind !== 'exact') return 'unknown'
  return listReadFiles(found.prod, index)
    .filter(({ source: { how } }) => how.relation === 'itself' && !beside.includes(how.verb))
    .map(({ path }) => path)
}

const beside = ['ignore-file', 'would-be-dockerfile', 'says-checkout', 'says-fetch', 'source-of']
