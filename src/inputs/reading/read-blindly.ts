import type { Recipe } from '../../images/recipe'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import type { Inputs } from '../inputs'
import { findParents, listReferences, toHeir } from '../parents/find-parents'
import { CollectedInputs } from '../sets/collected-inputs'
import type { OwnScope } from './variant-scope'

/** Without a tree: all of the local contexts, the Dockerfile, and where ignore files may be. */
export function readBlindly(scope: OwnScope): Inputs {
  const found = new CollectedInputs()
  const { recipe, names } = scope
  found.lose({ because: 'the checkout could not be read' }, 'content')
  addBuildFiles(scope, found)
  for (const folder of listFolders(recipe)) addFolder(folder, scope, found)
  for (const [source, patterns] of recipe.generated) {
    const at = scope.at('generated', source)
    const reader = { role: 'content', at, how: 'a source of', name: source } as const
    found.add({ kind: 'globs', patterns }, reader)
  }
  const heir = toHeir(scope)
  return found.toInputs({
    parents: findParents(heir, names, undefined),
    references: listReferences(heir, names, undefined),
    reading: undefined,
    readsOtherwise: () => true,
    unreadGenerated: []
  })
}

function addBuildFiles(scope: OwnScope, found: CollectedInputs): void {
  const { file, contextPath } = scope.recipe
  const buildFiles = [
    { path: file, how: 'the Dockerfile' },
    { path: file.replace(/(^|\/)Dockerfile$/, '$1dockerfile'), how: 'the Dockerfile' },
    { path: `${file}.rego`, how: 'the policy' },
    { path: `${file}.dockerignore`, how: 'the ignore file' },
    { path: joinPath(contextPath, '.dockerignore'), how: 'the ignore file' }
  ]
  for (const { path, how } of buildFiles) {
    found.add({ kind: 'path', path }, { role: 'build-file', at: path, how })
    const above = { at: scope.at('file'), how: `above ${how}`, name: path }
    found.addAncestors(path, { role: 'build-file', ...above })
  }
}

interface Folder {
  readonly title: string
  readonly name: string
  readonly path: RepositoryPath
  readonly key: readonly string[]
}

function listFolders({ contextPath, buildContexts }: Recipe): Folder[] {
  const main = {
    title: 'the context',
    name: contextPath || '.',
    path: contextPath,
    key: ['context']
  }
  const named = [...buildContexts].flatMap(([name, context]): Folder[] => {
    if (context.kind !== 'local') return []
    const key = ['build-contexts', name]
    return [{ title: 'the build context', name, path: context.path, key }]
  })
  return [main, ...named]
}

function addFolder(
  { title, name, path, key }: Folder,
  scope: OwnScope,
  found: CollectedInputs
): void {
  const reader = { role: 'content', at: scope.at(...key), name } as const
  found.add({ kind: 'folder', path }, { ...reader, how: `in ${title}` })
  found.addAncestors(path, { ...reader, how: `above ${title}` })
  found.addAttributes(path, { ...reader, how: `attributes of ${title}` })
}
