import { CST } from './yaml'

const deepest = 100

/**
 * The offset of the first value that is nested too deeply, if there is one.
 *
 * The library composes by recursion. V8 aborts the process when a regular expression is compiled
 * near the end of the stack, so deep documents must not get that far.
 */
export function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0]?.offset
    level = level.flatMap(listParts)
  }
  return undefined
}

/** The offset of the first line that opens very many values, as `x: - - - -`; else of the text. */
export function findDeepLine(text: string): number {
  return /^.*?(?:[-?:][ \t]+|[[{][ \t]*){1000}/m.exec(text)?.index ?? 0
}

function listParts(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!CST.isCollection(token)) return []
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])])
}
