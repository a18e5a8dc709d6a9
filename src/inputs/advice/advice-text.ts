/** A line for a place of the configuration; those of one key there stand together. */
export interface Edit {
  /** As `add to image "web"`. */
  readonly where: string
  /** The key that holds the items, `''` where the place does. */
  readonly key: string
  readonly item: string
  readonly note: string
}

/** The places one below the other, with what is added to each. */
export function toAdviceText(edits: readonly Edit[]): string {
  const places = [...new Set(edits.map(({ where }) => where))]
  const blocks = places.map(place => {
    const own = edits.filter(({ where }) => where === place)
    const keys = [...new Set(own.map(({ key }) => key))]
    const lines = keys.flatMap(key =>
      toLines(
        key,
        own.filter(each => each.key === key)
      )
    )
    return [`${place}:`, ...lines.map(line => `  ${line}`)].join('\n')
  })
  return blocks.map((block, index) => (index === 0 ? block : `and ${block}`)).join('\n')
}

function toLines(key: string, edits: readonly Edit[]): string[] {
  if (key === '') {
    const lines = edits.map(({ item, note }) => withNote(item, [note]))
    return [...new Set(lines)]
  }
  const items = [...new Set(edits.map(({ item }) => item))].join(', ')
  return [
    withNote(
      `${key}: ${enclose(key, items)}`,
      edits.map(({ note }) => note)
    )
  ]
}

/** A mapping or a list on one line, so that it fits into mappings of either style. */
function enclose(key: string, items: string): string {
  if (key === 'generated' || key === 'build-args') return `{ ${items} }`
  return key === 'paths' ? `[${items}]` : items
}

function withNote(line: string, notes: readonly string[]): string {
  const shown = [...new Set(notes)].filter(note => note !== '')
  return shown.length === 0 ? line : `${line} # ${shown.join('; ')}`
}

/** A key or a value as YAML reads it back. */
export function quoteYaml(text: string): string {
  const isPlain =
    /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
