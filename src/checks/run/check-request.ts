import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestFix, suggestName } from '../../diagnostics/text/suggest'
import type { Configuration } from '../../images/configuration'
import type { Request } from '../../request/request'

/** What the inputs of the action name, and what knows it. */
interface Named {
  readonly request: Request
  readonly valid: Pick<ValidConfiguration, 'configuration'>
}

/** Names in the action's inputs that the configuration does not know. */
export function checkRequest({ request, valid: { configuration } }: Named): Diagnostic[] {
  return [...checkImages(request, configuration), ...checkChanges(request, configuration)]
}

function checkImages({ images }: Request, configuration: Configuration): Diagnostic[] {
  if (images === undefined) return []
  const names = images.kind === 'all' ? images.beside : images.names
  const known = configuration.images.map(image => image.name)
  return names
    .filter(name => !known.includes(name))
    .map(name =>
      problem('invalid-input', {
        message: `the input "images" names the unknown image "${name}"`,
        fix: suggestFix(name, ['all', ...known])
      })
    )
}

/** A name that no table and no image knows answers nothing: most likely it was renamed. */
function checkChanges({ changes, images }: Request, configuration: Configuration): Diagnostic[] {
  if (images !== undefined) return []
  const known = [
    ...new Set([...(configuration.filters?.keys() ?? []), ...usedFilters(configuration)])
  ]
  return (changes ?? [])
    .filter(name => !known.includes(name))
    .map(name =>
      problem('unknown-change-name', {
        message: `every image is built: the input "changes" names "${name}", which is no filter of the configuration`,
        fix: suggestFilter(name, known)
      })
    )
}

/** The configuration may know filters that only other jobs look at. */
function suggestFilter(name: string, known: readonly string[]): string {
  return suggestName(name, known) === undefined
    ? 'take it out of "changes", or add it to "filters" in the configuration'
    : suggestFix(name, known)
}

function usedFilters({ buildAll, images }: Configuration): string[] {
  return [
    buildAll,
    ...images.flatMap(({ triggers, tests }) => [triggers, ...(tests ? [tests] : [])])
  ].flatMap(triggers => triggers.filters)
}
