import { checkPatterns } from '../../configuration/definition/check-patterns'
import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { type Range, startOfText } from '../../configuration/document/node'
import type { Finding } from '../../configuration/mistakes/finding'
import { readImageContext } from '../../configuration/reading/build-context'
import { checkSilences } from '../../configuration/reading/silences'
import type { Image } from '../../images/image'
import { checkCollisions } from './check-collisions'
import { checkGraph } from './check-graph'
import { checkMatrixKeys } from './check-matrix'
import { checkFilterNames, checkImageNames, checkImageReferences } from './check-names'
import { checkLabels, checkPublish, checkRunners } from './check-settings'
import { checkTemplates } from './check-templates'
import { checkDevTests } from './check-tests'

/** Everything that is wrong beyond the shape of single values. */
export function checkConfiguration(
  written: WrittenConfiguration,
  images: readonly Image[],
  filters: ReadonlySet<string> | undefined
): Finding[] {
  const named = written.images ?? new Map()
  return [
    ...checkTemplates(written),
    ...checkRunners(written.runners),
    ...checkPatterns(written['build-all']?.paths ?? []),
    ...checkLabels(written.labels),
    ...checkPublish(written.publish),
    ...checkSilences(written.silence),
    ...checkImageNames(named),
    ...checkImageReferences(named),
    ...checkDevTests(named, images),
    ...(filters ? checkFilterNames(written, filters) : []),
    ...checkMatrixKeys(named),
    ...checkCollisions(images, written),
    ...checkGraph(images, (image, parent) => placeOfParent(written, image, parent))
  ]
}

function placeOfParent(written: WrittenConfiguration, image: string, parent: string): Range {
  const found = written.images?.get(image)
  const contexts = [...(found?.value['build-contexts']?.values() ?? [])]
  const context = contexts.find(({ value }) => readImageContext(value.value) === parent)
  return context?.value.range ?? found?.key ?? startOfText
}
