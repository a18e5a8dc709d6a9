/** The first of several names, and the number of the others in words. */
export interface ShownNames {
  readonly shown: readonly string[]
  /** `3 more`; undefined if all are shown. */
  readonly more: string | undefined
}

/** @param most the number of names that are shown */
export function showNames(names: readonly string[], most: number): ShownNames {
  const rest = names.length - most
  return { shown: names.slice(0, most), more: rest > 0 ? `${rest} more` : undefined }
}

/** `a, b and 3 more`. */
export function listSome(names: readonly string[], most: number): string {
  const { shown, more } = showNames(names, most)
  return more === undefined ? shown.join(', ') : `${shown.join(', ')} and ${more}`
}

/** `a, b, 3 more`, the form for brackets. */
export function listBriefly(names: readonly string[], most: number): string {
  const { shown, more } = showNames(names, most)
  return [...shown, ...(more === undefined ? [] : [more])].join(', ')
}
