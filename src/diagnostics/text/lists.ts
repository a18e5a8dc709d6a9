/** The first of several names, and in words how many more there are. */
export interface ShownNames {
  readonly shown: readonly string[]
  /** `3 more`; undefined where all are shown. */
  readonly more: string | undefined
}

/** @param most how many are shown */
export function showNames(names: readonly string[], most: number): ShownNames {
  const rest = names.length - most
  return { shown: names.slice(0, most), more: rest > 0 ? `${rest} more` : undefined }
}

/** `a, b and 3 more`. */
export function listSome(names: readonly string[], most: number): string {
  const { shown, more } = showNames(names, most)
  return more === undefined ? shown.join(', ') : `${shown.join(', ')} and ${more}`
}

/** `a, b, 3 more`, as it stands in brackets. */
export function listBriefly(names: readonly string[], most: number): string {
  const { shown, more } = showNames(names, most)
  return [...shown, ...(more === undefined ? [] : [more])].join(', ')
}
