import { defaultRunner } from '../../images/platforms/platforms'

/** The events that may publish. */
export const defaultEvents: readonly string[] = [
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch'
]

/** The tag of an image inside a test job. */
export const defaultLocalTag = '{image}'

/** The runner of each platform. */
export const defaultRunners: ReadonlyMap<string, string> = new Map([['default', defaultRunner]])

/** The event on which base images are looked at. */
export const checkingEvent = 'schedule'

/** The event that stores besides those that publish. */
export const storingEvent = 'merge_group'
