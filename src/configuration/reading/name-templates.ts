import type { WrittenConfiguration } from '../definition/configuration-shape'

/** Each published name that holds a placeholder, once. */
export function listNameTemplates(written: WrittenConfiguration): readonly string[] {
  const images = [...(written.images?.values() ?? [])]
  const all = [written['image-name'], ...images.map(({ value }) => value['image-name'])]
  return [...new Set(all.flatMap(text => text?.value ?? []))].filter(each =>
    each.includes('{image}')
  )
}

/** `{image}` replaced by the image's name. */
export function fillTemplate(template: string, image: string): string {
  return template.replaceAll('{image}', () => image)
}
