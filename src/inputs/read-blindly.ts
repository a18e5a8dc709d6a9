import { joinPath, type RepositoryPath } from '../paths/repository-path'
import { CollectedInputs } from './collected-inputs'
import { findParents } from './find-parents'
import type { Inputs } from './inputs'
import type { VariantScope } from './variant-scope'

/** Without a tree: all of the local contexts, the Dockerfile, and where ignore files may be. */
export function readBlindly(scope: Omit<VariantScope, 'tree'>): Inputs {
  const found = new CollectedInputs()
  const { file, contextPath, buildContexts } = scope.recipe
  found.lose({ because: 'the checkout could not be read' }, 'content')
  const buildFiles = [file, `${file}.dockerignore`, joinPath(contextPath, '.dockerignore')]
  for (const [index, path] of buildFiles.entries()) {
    const how = index === 0 ? 'the Dockerfile' : 'the ignore file'
    found.add({ kind: 'path', path }, { role: 'build-file', at: path, how })
    found.addAncestors(path, {
      role: 'build-file',
      at: scope.at('file'),
      how: `above ${how}`,
      name: path
    })
  }
  addFolder({ title: 'the context', name: contextPath || '.', path: contextPath, key: ['context'] })
  for (const [name, context] of buildContexts) {
    if (context.kind !== 'local') continue
    const key = ['build-contexts', name]
    addFolder({ title: 'the build context', name, path: context.path, key })
  }
  for (const [source, patterns] of scope.recipe.generated) {
    const at = scope.at('generated', source)
    found.add(
      { kind: 'globs', patterns },
      { role: 'content', at, how: 'a source of', name: source }
    )
  }
  return found.toInputs(
    findParents(
      {
        image: scope.image.name,
        variant: scope.variant,
        recipe: scope.recipe,
        atLine: line => `${file}:${line}`,
        atContext: name => scope.at('build-contexts', name)
      },
      scope.names,
      undefined
    )
  )

  function addFolder({ title, name, path, key }: Folder): void {
    const reader = { role: 'content', at: scope.at(...key), name } as const
    found.add({ kind: 'folder', path }, { ...reader, how: `in ${title}` })
    found.addAncestors(path, { ...reader, how: `above ${title}` })
    found.addAttributes(path, { ...reader, how: `attributes of ${title}` })
  }
}

interface Folder {
  readonly title: string
  readonly name: string
  readonly path: RepositoryPath
  readonly key: readonly string[]
}
