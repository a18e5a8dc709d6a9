import { countLimit, type PathIndex } from '../paths/path-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { OwnCause } from '../plan/cause'
import { limitCauses, type OwnCauses } from '../plan/evidence'
import type { ChangeIndex } from './change-index'
import type { InputSource } from './inputs'

/** The changed files among the inputs, each with the first source that reads it. */
export function findInputChanges(sources: readonly InputSource[], changes: ChangeIndex): OwnCauses {
  const causes = new Map<RepositoryPath, OwnCause>()
  for (const source of sources) {
    for (const file of selectChanged(source, changes.paths)) {
      if (causes.size >= countLimit) return limitCauses(causes.values())
      if (causes.has(file)) continue
      causes.set(file, toCause(file, source))
    }
  }
  return limitCauses(causes.values())
}

function toCause(file: RepositoryPath, { at, how, name }: InputSource): OwnCause {
  const evidence = { kind: 'input-changed', file, at, how } as const
  return name === undefined ? evidence : { ...evidence, name }
}

function* selectChanged(source: InputSource, changed: PathIndex): Iterable<RepositoryPath> {
  switch (source.kind) {
    case 'path':
      if (changed.has(source.path)) yield source.path
      return
    case 'folder': {
      // The folder's own name: a link or a submodule that it was or became.
      if (changed.has(source.path)) yield source.path
      const { from, to } = changed.folder(source.path)
      for (let position = from; position < to; position += 1) yield changed.paths[position] ?? ''
      return
    }
    case 'globs':
      for (const match of changed.select(source.patterns.map(pattern => ({ pattern })))) {
        yield match.path
      }
  }
}
