import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestFix } from '../../diagnostics/text/suggest'
import type { World } from '../../ports/world'
import type { Request } from '../../request/request'

/** Whether the folder that the job is about exists; asked if it could not be read. */
export function checkDirectory({ directory }: Request, world: World): readonly Diagnostic[] {
  const wrong = findWrong(world)
  if (wrong === undefined) return []
  const subject =
    directory === '' || directory === '.'
      ? `GITHUB_WORKSPACE names "${world.checkout}"`
      : `the input "directory" names "${directory}"`
  return [
    problem('invalid-input', {
      message: `${subject}, which ${wrong}`,
      fix: adviseFolder(directory, world.listCheckouts())
    })
  ]
}

/** A folder has no text, and can be looked at. */
function findWrong(world: World): string | undefined {
  switch (world.readText('.').kind) {
    case 'missing':
      return 'is not there'
    case 'text':
      return 'is no folder'
    case 'unreadable':
      return undefined
  }
}

function adviseFolder(directory: string, checkouts: readonly string[]): string {
  const [first, ...others] = checkouts
  if (first === undefined) {
    return 'check the repository out before this step, and let "directory" name the folder'
  }
  if (first === '.' && others.length === 0) return 'leave "directory" out'
  return suggestFix(directory, checkouts)
}
