import type { BuildContext } from '../../images/recipe'
import { formatFolder, isWithin, joinPath, type RepositoryPath } from '../../paths/repository-path'
import { relate } from '../../plan/causes/reader'
import { isGenerated } from '../advice/generated'
import type { SourceReader } from '../inputs'
import type { CollectedInputs } from '../sets/collected-inputs'
import { addWay, followFromRoot } from './read-build-files'
import type { VariantScope } from './variant-scope'

type Layout = Extract<BuildContext, { kind: 'layout' }>

/**
 * The OCI layouts under `build-contexts`: buildx opens each, whether or not the Dockerfile names
 * it, and no ignore file counts (`loadInputs` in build/opt.go).
 */
export function readLayouts(scope: VariantScope, found: CollectedInputs): void {
  for (const [name, context] of scope.recipe.buildContexts) {
    if (context.kind === 'layout') readLayout(name, context, { scope, found })
  }
}

interface Collecting {
  readonly scope: VariantScope
  readonly found: CollectedInputs
}

function readLayout(name: string, layout: Layout, { scope, found }: Collecting): void {
  const { path, pinned } = layout
  const lose = (because: string, source?: RepositoryPath): void => {
    if (pinned === 'digest') return
    const reason = { because: `the OCI layout "${name}", ${because}` }
    const suggestion = { kind: 'generated', source: source ?? '' } as const
    found.lose(source === undefined ? reason : { ...reason, suggestion }, 'content')
  }
  if (path === undefined) {
    lose('which is outside of the repository, may hold anything; name the image by its digest')
    return
  }
  const at = scope.at('build-contexts', name)
  const reader: SourceReader = {
    role: 'content',
    at,
    how: { verb: 'in-layout', relation: 'itself' },
    name
  }
  const followed = followFromRoot(path, scope)
  addWay({ path, followed }, relate(reader, 'above-root'), found)
  addFolder(followed.path, reader, found)
  for (const link of scope.tree.links.filter(each => isWithin(each, followed.path))) {
    const target = followFromRoot(link, scope)
    addWay({ path: link, followed: target }, reader, found)
    addFolder(target.path, reader, found)
  }
  if (followed.kind === 'submodule' || isGenerated(path, scope.recipe)) return
  const index = joinPath(followed.path, 'index.json')
  if (scope.tree.entry(index) === undefined) {
    lose(`the folder "${formatFolder(path)}", is not tracked`, path)
  }
}

function addFolder(path: RepositoryPath, reader: SourceReader, found: CollectedInputs): void {
  found.add({ kind: 'folder', path }, reader)
  found.addAttributes(joinPath(path, 'x'), relate(reader, 'root-attributes'))
}
