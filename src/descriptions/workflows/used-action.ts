import type { RepositoryPath } from '../../paths/repository-path'
import { resolveFrom } from '../text/resolve-path'

/** An action of this project: the planning one, which may only check, or one in a folder. */
export type UsedAction = 'plan' | 'check' | 'load' | 'publish' | 'gate'

const names: ReadonlyMap<string, UsedAction> = new Map([
  ['image-matrix', 'plan'],
  ['image-matrix/load', 'load'],
  ['image-matrix/publish', 'publish'],
  ['image-matrix/gate', 'gate']
])

/**
 * The action of this project that a step uses.
 *
 * @param nameOf the name of an action that the repository itself holds, by its folder
 */
export function findAction(
  uses: string,
  nameOf: (folder: RepositoryPath) => string | undefined
): UsedAction | undefined {
  if (uses.startsWith('./')) {
    const folder = uses === './' ? '' : resolveFrom('', uses.replace(/\/+$/, ''))
    return folder === undefined ? undefined : names.get(nameOf(folder) ?? '')
  }
  const [, name] = /^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(uses) ?? []
  return name === undefined ? undefined : names.get(name)
}

/** Whether a planning step only checks, by its input `mode`. */
export function isChecking(mode: string | undefined): boolean {
  return mode?.trim() === 'check'
}
