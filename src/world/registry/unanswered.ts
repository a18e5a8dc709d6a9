import type { Unanswered } from '../../ports/registry/registry'
import type { Failure } from './wire/failure'

/** @param registry as references name it */
export function toUnanswered(
  registry: string,
  { status, because, remedy }: Omit<Failure, 'kind'>
): Unanswered {
  return {
    kind: 'unanswered',
    registry,
    ...(status === undefined ? {} : { status }),
    because,
    remedy
  }
}

/** An answer whose bytes are not what they are said to be. */
export function distrust(because: string): Omit<Failure, 'kind'> {
  return { status: 200, because, remedy: 'look whether a proxy or mirror in between alters it' }
}
