import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { isImageName, isRepositoryName } from '../../configuration/definition/forms/image-name'
import { detailsOf, type WrittenImage } from '../../configuration/definition/image-shape'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import { readImageContext } from '../../configuration/reading/build-context'
import type { Named, Text } from '../../configuration/shape/shape'
import { suggestFix } from '../../diagnostics/text/suggest'
import { artifactName, planArtifact } from '../../images/artifact-name'

type WrittenImages = ReadonlyMap<string, Named<WrittenImage>>

/** Names of images that no registry accepts, or that mean something else here. */
export function checkImageNames(images: WrittenImages): Finding[] {
  return [...images].flatMap(([name, { key }]) => {
    const wrong = explainName(name)
    if (wrong === undefined) return []
    const { message, fix } = wrong
    const subject = `the image name ${quote(name)} ${message}`
    return [{ code: 'invalid-image-name' as const, message: subject, fix, range: key }]
  })
}

function explainName(name: string): { message: string; fix: string } | undefined {
  // Artifacts whose names differ only in case are one.
  if (artifactName(name.toLowerCase()) === planArtifact) {
    return { message: "is that of the plan's own artifact", fix: 'choose another name' }
  }
  if (isImageName(name)) return undefined
  if (name === 'all') {
    return { message: 'means every image elsewhere', fix: 'choose another name, as "all-in-one"' }
  }
  if (isRepositoryName(name)) {
    return { message: 'has no letter', fix: `begin it with a letter, as "v${name}"` }
  }
  const meant = name
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  const rule = 'use lower-case letters and digits, joined by ".", "_", "-" or "/"'
  return {
    message: 'is not a name that a registry takes',
    fix: isImageName(meant) ? `write "${meant}"` : rule
  }
}

/** References to images that this file does not have. */
export function checkImageReferences(images: WrittenImages): Finding[] {
  return [...images].flatMap(([name, { value }]) => [
    ...(detailsOf(value.tests).images ?? []).flatMap(text => checkTested(name, text, images)),
    ...listTargets(value).flatMap(text => checkKnown(text, images))
  ])
}

function checkTested(image: string, text: Text, images: WrittenImages): Finding[] {
  if (text.value !== image) return checkKnown(text, images)
  return [
    {
      code: 'invalid-value',
      message: `the tests of image ${quote(image)} always run against itself`,
      fix: 'take it away',
      range: text.range
    }
  ]
}

function checkKnown({ value, range }: Text, images: WrittenImages): Finding[] {
  if (images.has(value)) return []
  const message = `unknown image ${quote(value)}`
  return [{ code: 'unknown-image', message, fix: suggestFix(value, images.keys()), range }]
}

/** The image names behind `target:` in both variants. */
function listTargets(image: WrittenImage): Text[] {
  const contexts = [image['build-contexts'], image.dev?.['build-contexts']]
  return contexts.flatMap(map =>
    [...(map?.values() ?? [])].flatMap(({ value }) => {
      const image = value === null ? undefined : readImageContext(value.value)
      return value === null || image === undefined ? [] : [{ value: image, range: value.range }]
    })
  )
}

/** Names of filters that the table lacks; without a table the names are the table. */
export function checkFilterNames(
  written: WrittenConfiguration,
  known: ReadonlySet<string>
): Finding[] {
  const used = [
    ...(written['build-all']?.filters ?? []),
    ...[...(written.images?.values() ?? [])].flatMap(({ value }) => [
      ...(value.filters ?? []),
      ...(detailsOf(value.tests).filters ?? [])
    ])
  ]
  return used
    .filter(({ value }) => !known.has(value))
    .map(({ value, range }) => ({
      code: 'unknown-filter',
      message: `unknown filter ${quote(value)}`,
      fix: suggestFix(value, known),
      range
    }))
}
