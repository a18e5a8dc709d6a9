import type { RepositoryPath } from '../../paths/repository-path'
import type { Verb } from '../../plan/causes/reader'
import { PathIndex } from '../../tree/path-index'
import type { CollectedInputs } from '../sets/collected-inputs'
import { selectPaths } from '../sets/select-paths'
import type { VariantScope } from './variant-scope'

/**
 * The files of the root that say what a checkout holds: `.gitmodules` decides what is below the
 * path of a submodule (`update = none`, git-submodule(1)), and `.lfsconfig` whether the content of
 * a file of Git LFS is fetched (`lfs.fetchexclude`, git-lfs-config(5)). Each counts where something
 * that it affects is read.
 */
export function addCheckoutFiles(scope: VariantScope, found: CollectedInputs): void {
  const { tree, texts } = scope
  const submodules = new PathIndex(tree.submodules)
  const large = scope.largeFiles.list(tree, texts)
  const add = (path: RepositoryPath, verb: Verb, about: PathIndex): void => {
    if (about.paths.length === 0) return
    for (const source of [...found.sources]) {
      if (source.kind === 'empty-folders') continue
      const [name] = selectPaths(source, about)
      const { role, at } = source
      const how = { verb, relation: 'itself' } as const
      if (name !== undefined) found.add({ kind: 'path', path }, { role, at, how, name })
    }
  }
  add('.gitmodules', 'says-checkout', submodules)
  add('.lfsconfig', 'says-fetch', large)
}
