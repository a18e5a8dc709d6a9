/** A word such as `key=value`. */
export interface Assignment {
  readonly key: string
  /** The text behind the first `=`; undefined if the word has none. */
  readonly value: string | undefined
}

/** Divides a word at its first `=`, as Go's `strings.Cut` does. */
export function splitAssignment(word: string): Assignment {
  const sign = word.indexOf('=')
  return sign < 0
    ? { key: word, value: undefined }
    : { key: word.slice(0, sign), value: word.slice(sign + 1) }
}
