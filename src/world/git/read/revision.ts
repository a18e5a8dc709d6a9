/**
 * Whether text from outside may be sent to git as a revision.
 *
 * A line break would be a second request to `cat-file --batch`, a leading `-` an option, `:` the
 * path of a file or a search through all history, `..` a range. No name of a branch or a tag
 * holds any of them (git check-ref-format).
 */
export function isSafeRevision(text: string): boolean {
  return text.length <= 1_024 && text.isWellFormed() && !unsafe.test(text)
}

/** Includes the control characters: everything that is neither printable ASCII nor above U+009F. */
const unsafe = /^$|^-|\.\.|[:\s\\]|[^ -~\u{a0}-\u{10ffff}]|\^\{[^}]*\//u

/** Whether this is a full object id: 40 hex digits, or 64 in a SHA-256 repository. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
