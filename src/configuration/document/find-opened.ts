import type { Finding } from '../mistakes/finding'
import { CST, type YAMLError } from './yaml'

/** A quote or bracket that is never closed, at the place where it opens. */
export function findOpened(
  { message, pos: [at] }: YAMLError,
  tokens: readonly CST.Token[]
): Finding | undefined {
  if (!/^Missing closing|^Flow (?:map|sequence) .*\bend with a /.test(message)) return undefined
  const opened = listOpened(tokens)
    .filter(({ offset }) => offset <= at)
    .sort((one, other) => other.offset - one.offset)[0]
  if (opened === undefined) return undefined
  const { offset, opener } = opened
  return {
    code: 'yaml-syntax',
    message: `this ${opener} is never closed`,
    fix: `write ${closers.get(opener) ?? opener} where it ends`,
    range: { start: offset, end: offset + 1 }
  }
}

const closers = new Map([
  ['[', ']'],
  ['{', '}']
])

interface Opened {
  readonly offset: number
  readonly opener: string
}

/** Documents are nested less deeply than {@link findTooDeep} allows. */
function listOpened(tokens: readonly CST.Token[]): readonly Opened[] {
  return tokens.flatMap(token => {
    if (token.type === 'document') return token.value ? listOpened([token.value]) : []
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const opener = token.source.charAt(0)
      const isClosed = token.source.length > 1 && token.source.endsWith(opener)
      return isClosed ? [] : [{ offset: token.offset, opener }]
    }
    if (!CST.isCollection(token)) return []
    const below = token.items.flatMap(({ key, value }) =>
      listOpened([...(key ? [key] : []), ...(value ? [value] : [])])
    )
    return token.type === 'flow-collection' ? [...listUnclosed(token), ...below] : below
  })
}

function listUnclosed({ start, end }: CST.FlowCollection): readonly Opened[] {
  const isClosed = end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
  return isClosed ? [] : [{ offset: start.offset, opener: start.source }]
}
