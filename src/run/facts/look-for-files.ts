import type { IsInWorkingTree } from '../../checks/facts'
import { type Trigger, trustedConfigurationOf } from '../../event/trigger'
import type { World } from '../../ports/world'

/** The working tree may be the other side's on `pull_request_target`. */
export function lookForFiles(world: World, trigger: Trigger): IsInWorkingTree {
  const isBase = trustedConfigurationOf(trigger) === 'base'
  return path => !isBase && world.readText(path).kind === 'text'
}
