import type { StoringVerdict } from '../../event/decide-storing'
import type { Registry } from '../../ports/registry/registry'
import type { KnownPlan, Remembered } from './remember-images'

/**
 * What registries have of a plan. Nothing without the key `reuse`: then not even the code for it is
 * loaded.
 *
 * @param registry undefined: nobody wants them asked
 * @param judgeStoring whether the run may store what it builds; asked only if that counts
 */
export async function askRegistries(
  known: KnownPlan,
  registry: Registry | undefined,
  judgeStoring: () => StoringVerdict | Promise<StoringVerdict>
): Promise<Remembered | undefined> {
  const { reuse } = known.facts.valid.configuration
  if (reuse === undefined || registry === undefined) return undefined
  const { rememberImages } = await import('./remember-images')
  return rememberImages(known, { reuse, storing: await judgeStoring() }, registry)
}
