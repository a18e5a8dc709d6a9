import { CST, Lexer, Parser } from './yaml'

const deepest = 100

/** What is open at once in a document that is not too deep, with room for each level's key. */
const mostOpen = 3 * deepest

/**
 * The tokens of a text; the offset where it is nested beyond all measure: each level costs the
 * library time for all that are open.
 */
export function readTokens(text: string): readonly CST.Token[] | number {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > mostOpen) return parser.offset
  }
  return [...tokens, ...parser.end()]
}

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
