import { findFolder, isNegated } from '../paths/glob'
import { isWithin, joinPath, type RepositoryPath } from '../paths/repository-path'
import type { Recipe } from '../plan/recipe'
import type { CollectedInputs, Reader } from './collected-inputs'
import type { IndexedTree } from './indexed-tree'
import { compileSegment } from './segment-pattern'
import type { VariantScope } from './variant-scope'

/** Whether a path is part of something that is generated, or holds something. */
export function isGenerated(path: RepositoryPath, { generated }: Recipe): boolean {
  return [...generated.keys()].some(source => isWithin(path, source) || isWithin(source, path))
}

/** Whether segments of a pattern, from the root, may match something that is generated, or above or below it. */
export function mayMatchGenerated(segments: readonly string[], { generated }: Recipe): boolean {
  const fits = segments.map(compileSegment)
  return [...generated.keys()].some(source =>
    source.split('/').every((name, at) => fits[at]?.(name) !== false)
  )
}

/** The files that generated sources are made from, which are read in their place. */
export function addGenerated(scope: VariantScope, found: CollectedInputs): void {
  for (const [source, patterns] of scope.recipe.generated) {
    const role = isBuildFile(source, scope.recipe) ? 'build-file' : 'content'
    const reader: Reader = {
      role,
      at: scope.at('generated', source),
      how: 'a source of',
      name: source
    }
    found.add({ kind: 'globs', patterns }, reader)
    const named = patterns.filter(pattern => !isNegated(pattern))
    for (const folder of new Set(named.map(findFolder))) addAround(folder, reader, found)
    if (isMade(patterns, scope.tree)) continue
    const list = named.map(pattern => `"${pattern}"`).join(', ')
    found.lose(
      {
        because: `what "${source}" is generated from, ${list}, matches no tracked file`,
        suggestion: { kind: 'generated', source }
      },
      role
    )
  }
}

/** Wherever a glob leads, attributes on the way count. */
function addAround(folder: RepositoryPath, reader: Reader, found: CollectedInputs): void {
  found.addAncestors(joinPath(folder, 'x'), reader)
  const attributes: Reader = { ...reader, role: 'content', how: 'attributes of a source of' }
  found.addAttributes(joinPath(folder, 'x'), attributes)
  found.add({ kind: 'globs', patterns: [joinPath(folder, '**/.gitattributes')] }, attributes)
}

/** What is said to be made from no tracked file at all is made from others, which nobody named. */
function isMade(patterns: readonly string[], { index }: IndexedTree): boolean {
  const rules = patterns.map(pattern => ({ pattern }))
  return index.find(rules, 1).count > 0
}

/** Whether a Dockerfile, its policy or an ignore file is among what is generated. */
function isBuildFile(source: RepositoryPath, { file, contextPath }: Recipe): boolean {
  const files = [
    ...[file, `${file}.dockerignore`, `${file}.rego`],
    joinPath(contextPath, '.dockerignore')
  ]
  return files.some(path => isWithin(path, source))
}
