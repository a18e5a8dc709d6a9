import type { TreeFacts } from '../../../checks/facts'
import type { Inputs } from '../../../inputs/inputs'
import { listReadFiles } from '../../../inputs/questions/list-read-files'
import type { RepositoryPath } from '../../../paths/repository-path'
import type { Verb } from '../../../plan/causes/reader'
import type { PathIndex } from '../../../tree/path-index'
import type { BuiltImage } from '../../../triggers/pair-triggers'

/**
 * What the builds of published variants are made from; of inputs that are not exact `surely` has
 * those that are read whatever the rest is, and `wholly` says that they are unknown.
 */
export function listBuiltImages(
  { valid, head, inputs }: TreeFacts,
  known: 'surely' | 'wholly'
): readonly BuiltImage[] {
  const index = head?.index
  return valid.configuration.images.map(({ name, prod }) => {
    const found = inputs.get(name)?.prod
    const isKnown = known === 'surely' || found?.quality.kind === 'exact'
    const files =
      found === undefined || index === undefined || !isKnown
        ? ('unknown' as const)
        : listTaken(found, index)
    const recipe = { file: prod.file, context: prod.contextPath, target: prod.target }
    return { name, recipes: [recipe], inputs: files }
  })
}

/**
 * The files that a build surely takes, without those that only have a say in how, as
 * `.gitattributes` and ignore files.
 */
export function listTaken(found: Inputs, index: PathIndex): readonly RepositoryPath[] {
  const { quality } = found
  const isDoubtful =
    quality.kind !== 'exact' && quality.because.some(({ extent }) => extent === 'everything')
  return listReadFiles(found, index)
    .filter(({ reader: { how, doubt } }) => {
      if (how.verb === 'dockerfile') return how.relation === 'itself'
      return (
        !isDoubtful &&
        doubt === undefined &&
        how.relation === 'itself' &&
        !beside.includes(how.verb)
      )
    })
    .map(({ path }) => path)
}

const beside: readonly Verb[] = [
  ...(['ignore-file', 'would-be-dockerfile', 'says-checkout', 'says-fetch'] as const)
]
