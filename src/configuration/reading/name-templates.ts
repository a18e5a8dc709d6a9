import type { WrittenConfiguration } from '../definition/configuration-shape'

/** Each published name that holds a placeholder, once. */
export function listNameTemplates(written: WrittenConfiguration): readonly string[] {
  const images = [...(written.images?.values() ?? [])]
  const all = [written['image-name'], ...images.map(({ value }) => value['image-name'])]
  return [...new Set(all.flatMap(text => text?.value ?? []))].filter(each =>
    each.includes('{image}')
  )
}

/** What stands in place of a name that nobody knows yet: no registry takes it. */
export const namePlaceholder = 'ghcr.io/OWNER/REPOSITORY-{image}'

/** A word of it: whoever writes it in lower case has somebody else's name. */
export const placeholderWord = /(?<![A-Za-z0-9])(?:OWNER|REPOSITORY)(?![A-Za-z0-9])/

/** `{image}` replaced by the image's name. */
export function fillTemplate(template: string, image: string): string {
  return template.replaceAll('{image}', () => image)
}
