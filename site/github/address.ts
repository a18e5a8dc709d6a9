/** A repository on GitHub, and perhaps a branch, a tag or a commit of it. */
export interface Address {
  readonly owner: string
  readonly name: string
  /** Missing: the default branch. */
  readonly ref?: string
}

/**
 * Reads what people type or paste: `owner/name`, `owner/name@ref`, or the address of a page or of a
 * clone. Undefined: it is none of them.
 */
export function parseAddress(text: string): Address | undefined {
  const path = text
    .trim()
    .replace(/^(?:git\+)?(?:https?:\/\/|ssh:\/\/git@|git@)?(?:www\.)?github\.com[/:]/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  const [, owner, name, tree, at] =
    /^([\w-]+)\/([\w.-]+?)(?:\.git)?(?:\/tree\/(.+)|@(.+))?$/.exec(path) ?? []
  if (owner === undefined || name === undefined || /^\.+$/.test(name)) return undefined
  const ref = tree ?? at
  return ref === undefined ? { owner, name } : { owner, name, ref }
}

export function formatAddress({ owner, name, ref }: Address): string {
  return ref === undefined ? `${owner}/${name}` : `${owner}/${name}@${ref}`
}
