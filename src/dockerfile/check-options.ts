import { trimSpace } from '../patterns/go/go-text'
import { isBoolean } from './instructions/literals'
import { refuse } from './refusal'

/**
 * Refuses unknown options of BuildKit's linter (`# check=skip=all;error=true`). The rules
 * themselves are not applied: if `error=true` turns a warning into an error, the sources are those
 * of the build without it.
 */
export function checkLintOptions(text: string): void {
  const options = trimSpace(text)
  if (options === '') return
  for (const option of cutInThree(options)) {
    const [key = '', ...value] = option.split('=')
    switch (trimSpace(key)) {
      case 'skip':
      case 'experimental':
        break
      case 'error':
        if (!isBoolean(trimSpace(value.join('=')))) {
          refuse(`failed to parse check option "${option}"`)
        }
        break
      default:
        refuse(`invalid check option "${option}"`)
    }
    if (value.length === 0) refuse(`invalid check option "${option}"`)
  }
}

/** The text behind the second semicolon belongs to the third option. */
function cutInThree(options: string): string[] {
  const [first = '', second, ...rest] = options.split(';')
  return [
    first,
    ...(second === undefined ? [] : [second]),
    ...(rest.length > 0 ? [rest.join(';')] : [])
  ]
}
