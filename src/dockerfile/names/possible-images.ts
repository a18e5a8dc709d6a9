import type { ImageReference, ReferenceBy } from '../reading'

/**
 * The images that a Dockerfile may be built from, if nothing more is known of it: every name behind
 * FROM and `from=`, in any stage, that is no stage. Arguments have their given values, or their
 * first defaults; a name with an argument that has neither is left out.
 */
export function listPossibleImages(
  text: string,
  buildArgs: ReadonlyMap<string, string>
): ImageReference[] {
  const lines = text.split(/\r?\n/)
  const values = new Map([...lines.flatMap(readDefault).reverse(), ...buildArgs])
  const stages = new Set(lines.flatMap(line => toStageName(line) ?? []))
  return lines.flatMap((line, index) =>
    listNames(line).flatMap(({ name, by }): ImageReference[] => {
      const expanded = expand(name, values)
      const isImage = expanded !== undefined && !stages.has(expanded.toLowerCase())
      return isImage ? [{ name: expanded, line: index + 1, by }] : []
    })
  )
}

function readDefault(line: string): [name: string, value: string][] {
  const found = /^\s*ARG\s+(\w+)=(["']?)(.*?)\2\s*$/i.exec(line)
  return found?.[1] === undefined ? [] : [[found[1], found[3] ?? '']]
}

function toStageName(line: string): string | undefined {
  return /^\s*FROM\s.*\sAS\s+(\S+)/i.exec(line)?.[1]?.toLowerCase()
}

function listNames(line: string): { readonly name: string; readonly by: ReferenceBy }[] {
  const base = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(line)?.[1]
  if (base !== undefined) return [{ name: base.replaceAll(/["']/g, ''), by: 'FROM' }]
  return [...line.matchAll(/(--|[,=\s])from=([^,\s]+)/gi)].map(([, before, name = '']) => ({
    name,
    by: before === '--' ? 'COPY --from' : 'RUN --mount'
  }))
}

/** `$NAME`, `${NAME}` and `${NAME:-default}`; undefined if a value is missing. */
function expand(word: string, values: ReadonlyMap<string, string>): string | undefined {
  let expanded = word
  for (const [whole, plain, braced, otherwise] of word.matchAll(variable)) {
    expanded = expanded.replace(
      whole,
      () => values.get(plain ?? braced ?? '') ?? otherwise ?? whole
    )
  }
  return expanded.includes('$') ? undefined : expanded
}

const variable = /\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g
