/** A text as YAML may hold it, quoted if it would mean something else without quotes. */
export function toYamlText(text: string): string {
  const isPlain = /^(?:[A-Za-z_/]|\.(?=$|[/A-Za-z]))[\w./*+-]*$/.test(text)
  return isPlain && !words.has(text.toLowerCase()) ? text : quoteForYaml(text)
}

/** Words that some version of YAML does not read as text. */
const words = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off'])

/** Only the quote itself has a meaning between single quotes. */
export function quoteForYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
