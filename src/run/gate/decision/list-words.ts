/**
 * The words of a job's id in lower case: `buildImages`, `build-images` and `build_images` have two.
 */
export function listWords(id: string): readonly string[] {
  return id
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[-_]+/)
}
