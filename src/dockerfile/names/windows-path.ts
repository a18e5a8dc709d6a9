import { refuse } from '../refusal'
import type { Text } from '../text'

/**
 * A path for Windows, as BuildKit translates it to Linux: with slashes, without the letter of the
 * system's drive. Refuses other drives and UNC paths.
 */
export function toSlashes(text: Text): Text {
  if (typeof text === 'string') return toSystemDrive(text)
  const [first, ...rest] = text.fragments
  return { ...text, fragments: [toSystemDrive(first), ...rest.map(slash)] }
}

function slash(text: string): string {
  return text.replaceAll('\\', '/')
}

/** `first` is a path or its beginning. */
function toSystemDrive(first: string): string {
  const path = slash(first)
  const colon = path.indexOf(':')
  if (path.startsWith('//') || (colon >= 0 && !/^[cC]:./.test(path))) {
    refuse(`the path is not on the system drive: ${first}`)
  }
  return path.slice(colon + 1)
}
