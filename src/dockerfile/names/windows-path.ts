import { refuse } from '../refusal'
import type { Text } from '../text'

/**
 * A path for Windows, as BuildKit brings it to Linux: with slashes, without the letter of the system's drive.
 * Refuses other drives and UNC paths.
 */
export function toSlashes([first, ...rest]: Text): Text {
  const slash = (text: string): string => text.replaceAll('\\', '/')
  const path = slash(first)
  const colon = path.indexOf(':')
  if (path.startsWith('//') || (colon >= 0 && !/^[cC]:./.test(path))) {
    refuse(`the path is not on the system drive: ${first}`)
  }
  return [path.slice(colon + 1), ...rest.map(slash)]
}
