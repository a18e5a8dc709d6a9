import { inFile } from '../../diagnostics/location'
import type { Recipe } from '../../images/recipe'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import { type How, relate, type Verb } from '../../plan/causes/reader'
import type { Inputs } from '../inputs'
import { findParents, listReferences } from '../parents/find-parents'
import { CollectedInputs } from '../sets/collected-inputs'
import type { OwnScope } from './variant-scope'

/** Without a tree: all of the local contexts, the Dockerfile, and where ignore files may be. */
export function readBlindly(scope: OwnScope): Inputs {
  const found = new CollectedInputs()
  const { recipe } = scope
  found.lose({ because: 'the checkout could not be read' }, 'content')
  addBuildFiles(scope, found)
  for (const folder of listFolders(recipe)) addFolder(folder, scope, found)
  for (const [source, patterns] of recipe.generated) {
    const at = scope.at('generated', source)
    const reader = { role: 'content', at, how: sourceOf, name: source } as const
    found.add({ kind: 'globs', patterns }, reader)
  }
  return found.toInputs({
    parents: findParents(scope, undefined),
    references: listReferences(scope, undefined),
    reading: undefined,
    readsOtherwise: () => true,
    unreadGenerated: []
  })
}

const sourceOf: How = { verb: 'source-of', relation: 'itself' }

function addBuildFiles(scope: OwnScope, found: CollectedInputs): void {
  const { file, contextPath } = scope.recipe
  const buildFiles = [
    { path: file, verb: 'dockerfile' },
    { path: file.replace(/(^|\/)Dockerfile$/, '$1dockerfile'), verb: 'dockerfile' },
    { path: `${file}.rego`, verb: 'policy' },
    { path: `${file}.dockerignore`, verb: 'ignore-file' },
    { path: joinPath(contextPath, '.dockerignore'), verb: 'ignore-file' }
  ] as const
  for (const { path, verb } of buildFiles) {
    const reader = { role: 'build-file', how: { verb, relation: 'itself' } } as const
    found.add({ kind: 'path', path }, { ...reader, at: inFile(path) })
    found.addAncestors(path, relate({ ...reader, at: scope.at('file'), name: path }, 'above'))
  }
}

interface Folder {
  readonly verb: Verb
  readonly name: string
  readonly path: RepositoryPath
  readonly key: readonly string[]
}

function listFolders({ contextPath, buildContexts }: Recipe): Folder[] {
  const main: Folder = {
    verb: 'in-context',
    name: contextPath || '.',
    path: contextPath,
    key: ['context']
  }
  const named = [...buildContexts].flatMap(([name, context]): Folder[] => {
    if (context.kind !== 'local') return []
    const key = ['build-contexts', name]
    return [{ verb: 'in-build-context', name, path: context.path, key }]
  })
  return [main, ...named]
}

function addFolder(
  { verb, name, path, key }: Folder,
  scope: OwnScope,
  found: CollectedInputs
): void {
  const how = { verb, relation: 'itself' } as const
  const reader = { role: 'content', at: scope.at(...key), how, name } as const
  found.add({ kind: 'folder', path }, reader)
  found.addAncestors(path, relate(reader, 'above-root'))
  found.addAttributes(path, relate(reader, 'root-attributes'))
}
