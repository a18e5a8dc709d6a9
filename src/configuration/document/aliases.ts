/** Keys that people write from habit, with their names here. */
const names = new Map([
  ['dockerfile', 'file'],
  ['docker-file', 'file'],
  ['containerfile', 'file'],
  ['args', 'build-args'],
  ['arguments', 'build-args'],
  ['contexts', 'build-contexts'],
  ['additional-contexts', 'build-contexts'],
  ['stage', 'target'],
  ['platform', 'platforms'],
  ['name', 'image-name'],
  ['image', 'image-name'],
  ['repository', 'image-name'],
  ['registry', 'image-name'],
  ['tag', 'local-tag'],
  ['push', 'publish'],
  ['files', 'paths'],
  ['watch', 'paths']
])

const relations = new Set(['depends-on', 'needs', 'requires', 'parents', 'from', 'base'])

const explainRelation = [
  'name the images that its tests run against as "tests: { images: […] }";',
  'the images that it is built from are found in its Dockerfile, and named in "build-contexts" as target:IMAGE'
].join('\n')

const explainTags =
  'write the name that it is published by as "image-name", without a tag: the workflow gives the tags'

/** What to write for a key of another tool; undefined: it is no such key. */
export function explainAlias(key: string, known: readonly string[]): string | undefined {
  const folded = key.toLowerCase().replaceAll('_', '-')
  if (folded === 'tags' && known.includes('image-name')) return explainTags
  if (relations.has(folded) && known.includes('tests')) return explainRelation
  const name = names.get(folded)
  return name !== undefined && known.includes(name) ? `write "${name}"` : undefined
}
