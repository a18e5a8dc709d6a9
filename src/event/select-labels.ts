import type { LabelPatterns } from '../images/configuration'

/** What the labels of a pull request ask for. */
export interface LabelVerdict {
  /** The label that builds every image. */
  readonly buildAll?: string
  /** The label that builds each image, by image name. */
  readonly build: ReadonlyMap<string, string>
  /** The label that removes every other cause. */
  readonly skip?: string
  /** Labels that fit a pattern and name no image, with the name they give. */
  readonly unknown: readonly { readonly label: string; readonly image: string }[]
}

/** Nothing is asked for: the event is no pull request, or no label acts. */
export const noLabels: LabelVerdict = { build: new Map(), unknown: [] }

/** Reads labels by the configured patterns and ignores case. */
export function selectLabels(
  labels: readonly string[],
  patterns: LabelPatterns,
  images: readonly string[]
): LabelVerdict {
  const byName = new Map(images.map(name => [name.toLowerCase(), name]))
  const build = new Map<string, string>()
  const unknown: { label: string; image: string }[] = []
  const everything = [...patterns.buildAll, ...patterns.skip]
  for (const label of labels) {
    if (findLabel([label], everything) !== undefined) continue
    const names = patterns.build.flatMap(pattern => readImageName(label, pattern))
    const known = names.flatMap(name => byName.get(name) ?? [])
    for (const image of known) build.set(image, label)
    if (known.length === 0 && names[0] !== undefined) unknown.push({ label, image: names[0] })
  }
  const buildAll = findLabel(labels, patterns.buildAll)
  const skip = findLabel(labels, patterns.skip)
  return {
    ...(buildAll === undefined ? {} : { buildAll }),
    build,
    ...(skip === undefined ? {} : { skip }),
    unknown
  }
}

function findLabel(labels: readonly string[], patterns: readonly string[]): string | undefined {
  const wanted = new Set(patterns.map(pattern => pattern.toLowerCase()))
  return labels.find(label => wanted.has(label.toLowerCase()))
}

/** The name in the place of the pattern's `{image}`, in lower case; none if it does not fit. */
function readImageName(label: string, pattern: string): string[] {
  const [before = '', after = ''] = pattern.toLowerCase().split('{image}', 2)
  const text = label.toLowerCase()
  const fits =
    text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after)
  return fits ? [text.slice(before.length, text.length - after.length)] : []
}

/** A label that builds everything beats one that skips. */
export function skips(labels: LabelVerdict): boolean {
  return labels.skip !== undefined && labels.buildAll === undefined
}
