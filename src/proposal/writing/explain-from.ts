import { toYamlText } from '../../configuration/document/yaml-text'
import type { Proposal, ProposedImage } from '../proposal'

/**
 * What to write in place of images that a file describes, in lines; none where more of their keys
 * than people repeat would have to stand beside it.
 */
export function explainFrom({ describedBy, images }: Proposal): readonly string[] {
  if (describedBy === undefined) return []
  const { path, images: names } = describedBy
  const own = images.filter(({ name }) => names.includes(name))
  if (own.some(hasFurtherKeys)) return []
  const some =
    own.length === images.length ? 'these images' : `${String(own.length)} of these images`
  const beside = names.flatMap(name => {
    const image = own.find(each => each.name === name)
    const value = image === undefined ? 'false' : formatKeys(image)
    return value === undefined ? [] : [`${toYamlText(name)}: ${value}`]
  })
  const from = `from: ${toYamlText(path)}`
  if (beside.length === 0) {
    return [
      `${path} describes ${some}: "images: { ${from} }" keeps one description (docs/configuration.md)`
    ]
  }
  return [
    `${path} describes ${some}: this in their place keeps one description (docs/configuration.md)`,
    ...['images:', `  ${from}`, ...beside.map(each => `  ${each}`)].map(each => `  ${each}`)
  ]
}

function hasFurtherKeys({ dev, generated, imageName }: ProposedImage): boolean {
  return dev !== undefined || generated.size > 0 || imageName !== undefined
}

/** What the file does not say of an image; undefined where that is nothing. */
function formatKeys({ testedWith, publish }: ProposedImage): string | undefined {
  const keys = [
    ...(testedWith === undefined
      ? []
      : [`tests: { images: [${testedWith.images.map(toYamlText).join(', ')}] }`]),
    ...(publish === 'no' || publish === 'for-tests' ? ['publish: false'] : [])
  ]
  return keys.length === 0 ? undefined : `{ ${keys.join(', ')} }`
}
