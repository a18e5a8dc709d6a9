import type { JsonReader } from '../../event/json-reader'

/** A file of a listing, with the commit that the listing is of, where the answer tells. */
export interface ListedFile {
  /** Its path, and the one it had before it was renamed. */
  readonly paths: readonly string[]
  readonly head?: string
}

/** GitHub's words. Other servers have others, and say otherwise what a file was called before. */
const statuses = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']

/** The files of a pull request or a comparison; undefined where the list is anything else. */
export function parseFiles(list: JsonReader): readonly ListedFile[] | undefined {
  if (!list.isList()) return undefined
  const files: ListedFile[] = []
  for (const element of list.elements()) {
    const path = element.field('filename').text()
    const status = element.field('status').text() ?? ''
    if (path === undefined || !statuses.includes(status)) return undefined
    const previous = element.field('previous_filename').text()
    if (status === 'renamed' && previous === undefined) return undefined
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

/** The names of labels; undefined where the answer is no list of objects with names. */
export function parseLabels(list: JsonReader): readonly string[] | undefined {
  if (!list.isList()) return undefined
  const names = list.elements().map(label => label.field('name').text())
  const known = names.filter(name => name !== undefined)
  return known.length === names.length ? known : undefined
}
