/** A text as it may stand in YAML, quoted where it would mean something else without quotes. */
export function toYamlText(text: string): string {
  const isPlain = /^(?:[A-Za-z_/]|\.(?=$|[/A-Za-z]))[\w./*+-]*$/.test(text)
  return isPlain && !words.has(text.toLowerCase()) ? text : quoteForYaml(text)
}

/** YAML reads them as no text, in one version or another. */
const words = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off'])

/** Between single quotes nothing but the quote itself has a meaning. */
export function quoteForYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
