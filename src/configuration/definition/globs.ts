/** What a list of globs is, for the descriptions of its keys. */
export const globs = 'Globs; one that begins with "!" takes away, wherever it stands.'
