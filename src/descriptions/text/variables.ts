/** Variables with known values. */
export type Variables = ReadonlyMap<string, string>

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/

/** The variables of a text as `.env`; a value may name those in front of it. */
export function parseVariables(text: string): Variables {
  const variables = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name, written = ''] = assignment.exec(line) ?? []
    if (name === undefined) continue
    const quoted = /^(["'])(.*?)\1/.exec(written)
    const value = quoted?.[2] ?? written.replace(/\s+#.*$/, '')
    const filled = quoted?.[1] === "'" ? value : fillVariables(value, variables)
    if (filled !== undefined) variables.set(name, filled)
  }
  return variables
}

const variable = /\$(?:\$|(\w+)|\{(\w+)(?:(:?[-?+])([^{}]*))?\})/g

/**
 * A text with its variables filled in, as a shell and compose do it; undefined where one has no
 * value.
 */
export function fillVariables(text: string, variables: Variables): string | undefined {
  let filled = ''
  let end = 0
  for (const found of text.matchAll(variable)) {
    const value = fillVariable(found, variables)
    if (value === undefined) return undefined
    filled += text.slice(end, found.index) + value
    end = found.index + found[0].length
  }
  return filled + text.slice(end)
}

/** `$NAME`, `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}`, and `$$` for the character. */
function fillVariable(
  [, plain, braced, operator = '', word = '']: RegExpExecArray,
  variables: Variables
): string | undefined {
  const name = plain ?? braced
  if (name === undefined) return '$'
  const value = variables.get(name)
  const isMissing = value === undefined || (value === '' && operator.startsWith(':'))
  if (operator.endsWith('+')) return isMissing ? '' : word
  if (!isMissing) return value
  return operator.endsWith('-') ? fillVariables(word, variables) : undefined
}
