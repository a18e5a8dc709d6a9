import { stringify } from 'yaml'
import type { Configuration } from '../src/images/configuration'
import { parentPath, type RepositoryPath } from '../src/paths/repository-path'
import { parseConfiguration } from '../src/run/configuration/parse-configuration'
import type { IndexedTree } from '../src/tree/indexed-tree'
import type { Study } from './study'

/**
 * `first` says what the repository's workflows say; `complete` also says what untracked sources
 * are made from, as image-matrix asks.
 */
export type Draft = 'first' | 'complete'

/** The configuration of a study, with the images whose Dockerfile a tree has. */
export function configure(study: Study, draft: Draft, tree: IndexedTree): Configuration {
  const listed = { ...study.configuration.images, ...listEach(study, tree) }
  const shared = study.platforms === undefined ? {} : { platforms: study.platforms }
  const images = Object.fromEntries(
    Object.entries(listed).map(([name, image]) => {
      const generated = draft === 'first' ? undefined : study.generated?.[name]
      return [name, { ...shared, ...image, ...(generated === undefined ? {} : { generated }) }]
    })
  )
  const text = stringify({ ...study.configuration, images }, { aliasDuplicateObjects: false })
  const parsed = parseConfiguration({ source: { kind: 'file', path: `${study.name}.yml` }, text })
  if (parsed.kind !== 'valid') throw new Error(`${study.name}: ${JSON.stringify(parsed)}`)
  const { configuration } = parsed
  return {
    ...configuration,
    images: configuration.images.filter(({ prod }) => tree.entry(prod.file) !== undefined)
  }
}

function listEach({ each }: Study, tree: IndexedTree): Record<string, { context: string }> {
  if (each === undefined) return {}
  const found = tree.index.select([{ pattern: each }])
  const folders = [...found].map(({ path }) => parentPath(path))
  return Object.fromEntries(folders.map(folder => [toName(folder), { context: folder }]))
}

/** `src/runtime/9.0/noble/amd64` is `runtime-9.0-noble-amd64`. */
function toName(folder: RepositoryPath): string {
  return folder.split('/').slice(1).join('-').toLowerCase()
}
