import { checkPatterns } from '../../configuration/definition/check-patterns'
import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { checkDevPlatforms } from '../../configuration/definition/forms/platform-form'
import { detailsOf, type WrittenImage } from '../../configuration/definition/image-shape'
import { type Node, type Range, startOfText } from '../../configuration/document/node'
import type { Finding } from '../../configuration/mistakes/finding'
import { readImageContext } from '../../configuration/reading/build-context'
import { checkSilences } from '../../configuration/reading/silences'
import type { Image } from '../../images/image'
import { checkCollisions } from './check-collisions'
import { checkGraph } from './check-graph'
import { checkBakeKey, checkMatrix, checkMatrixKeys } from './check-matrix'
import { checkFilterNames, checkImageNames, checkImageReferences } from './check-names'
import { checkBases, checkComplete, checkReuse } from './check-reuse'
import { checkLabels, checkPublish, checkRunners } from './check-settings'
import { checkTemplates } from './check-templates'
import { checkDevTests } from './check-tests'
import { checkValues } from './check-values'
import { findUnnamed } from './find-unnamed'

/** What the text of a configuration says, as far as its shape could be read. */
export interface TextFacts {
  readonly root: Node
  readonly written: WrittenConfiguration
  /** The same, in the product's form. */
  readonly images: readonly Image[]
  /** The names in the table; undefined if it could not be read. */
  readonly filters: ReadonlySet<string> | undefined
}

/** A rule beyond the shape of single values. */
export type TextCheck = (facts: TextFacts) => readonly Finding[]

/** The rules for mistakes. */
export const textChecks: readonly TextCheck[] = [
  ({ written }) => listImages(written).flatMap(checkImage),
  ({ written }) => checkTemplates(written),
  ({ written }) => checkRunners(written.runners),
  ({ written }) => checkPatterns(written['build-all']?.paths ?? []),
  ({ written }) => checkLabels(written.labels),
  ({ written }) => checkPublish(written.publish),
  ({ written }) => checkReuse(written.reuse),
  ({ root, written }) => checkComplete(root, written),
  ({ root, written }) => checkBases(root, written),
  ({ written }) => checkSilences(written.silence),
  ({ written }) => checkImageNames(written.images ?? new Map()),
  ({ written }) => checkImageReferences(written.images ?? new Map()),
  ({ written, images }) => checkDevTests(written.images ?? new Map(), images),
  ({ written, filters }) => (filters === undefined ? [] : checkFilterNames(written, filters)),
  ({ written }) => checkMatrixKeys(written.images ?? new Map()),
  ({ written, images }) => checkBakeKey(written.images ?? new Map(), images),
  ({ written, images }) => checkCollisions(images, written),
  ({ written, images }) =>
    checkGraph(images, (image, parent) => placeOfParent(written, image, parent))
]

/** The rules for warnings, told if no mistake was found. */
export const textWarnings: readonly TextCheck[] = [
  ({ root, written }) => checkValues(root, written),
  ({ written }) => findUnnamed(written)
]

function listImages({ images }: WrittenConfiguration): readonly WrittenImage[] {
  return [...(images?.values() ?? [])].map(({ value }) => value)
}

function checkImage(image: WrittenImage): Finding[] {
  return [
    ...checkPatterns(image.paths ?? []),
    ...checkPatterns(detailsOf(image.tests).paths ?? []),
    ...checkDevPlatforms(image.dev?.platforms ?? []),
    ...checkMatrix(image.matrix)
  ]
}

function placeOfParent(written: WrittenConfiguration, image: string, parent: string): Range {
  const found = written.images?.get(image)
  const contexts = [...(found?.value['build-contexts']?.values() ?? [])]
  const context = contexts.find(({ value }) => readImageContext(value.value) === parent)
  return context?.value.range ?? found?.key ?? startOfText
}
