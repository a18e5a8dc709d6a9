import type { JsonReader } from '../runner/json-reader'

/** A file of a listing, with the commit that the listing is of, where the answer tells. */
export interface ListedFile {
  /** Its path, and the one it had before it was renamed. */
  readonly paths: readonly string[]
  readonly head?: string
}

/** The files of a pull request or a comparison; undefined where an element is anything else. */
export function parseFiles(elements: readonly JsonReader[]): readonly ListedFile[] | undefined {
  const files: ListedFile[] = []
  for (const element of elements) {
    const path = element.field('filename').text()
    if (path === undefined) return undefined
    const previous = element.field('previous_filename').text()
    const head = readHead(element.field('contents_url').text() ?? '')
    files.push({
      paths: previous === undefined ? [path] : [path, previous],
      ...(head === undefined ? {} : { head })
    })
  }
  return files
}

/** `…/contents/<path>?ref=<commit>`. */
function readHead(url: string): string | undefined {
  return /[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(url)?.[1]
}
