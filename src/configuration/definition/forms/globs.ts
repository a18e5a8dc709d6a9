/** The meaning of a list of globs, for the descriptions of its keys. */
export const globs = 'Globs; one that begins with "!" takes away, wherever it stands.'
