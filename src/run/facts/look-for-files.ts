import type { IsInWorkingTree } from '../../checks/facts'
import type { Trigger } from '../../event/trigger'
import type { World } from '../../ports/world'

/** On `pull_request_target` the working tree may be that of the other side. */
export function lookForFiles(world: World, trigger: Trigger): IsInWorkingTree {
  return path => trigger.event !== 'pull_request_target' && world.readText(path).kind === 'text'
}
