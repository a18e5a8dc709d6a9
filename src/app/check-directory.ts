import { suggestFix } from '../config/suggest'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { World } from './world'

/** Whether there is the folder that the job is to be about; asked where it could not be read. */
export function checkDirectory(world: World): readonly Diagnostic[] {
  if (world.readText('.').kind !== 'missing') return []
  const directory = world.runner.input('directory').trim()
  const subject =
    directory === '' || directory === '.'
      ? `GITHUB_WORKSPACE names "${world.checkout}"`
      : `the input "directory" names "${directory}"`
  const checkouts = world.listCheckouts()
  return [
    {
      severity: 'error',
      code: 'invalid-input',
      message: `${subject}, which is not there`,
      fix:
        checkouts.length === 0
          ? 'check the repository out before this step, and let "directory" name the folder'
          : suggestFix(directory, checkouts)
    }
  ]
}
