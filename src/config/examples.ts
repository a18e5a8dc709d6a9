import type { Node } from './node'

/** `a` for the list `[a]`, `"false"` for the flag. */
export function exampleOfText(node: Node): string | undefined {
  const single = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined
  if (single?.kind === 'scalar' && single.type !== 'null') return single.text
  const isFlag = node.kind === 'scalar' && node.type === 'boolean'
  return isFlag ? `quotes around it where the text is meant: "${node.text}"` : undefined
}

const flagWords = new Map([
  ['true', 'true'],
  ['yes', 'true'],
  ['on', 'true'],
  ['1', 'true'],
  ['false', 'false'],
  ['no', 'false'],
  ['off', 'false'],
  ['0', 'false']
])

/** `true` for the texts "true" and "yes", which YAML 1.2 does not read as flags. */
export function exampleOfFlag(node: Node): string | undefined {
  const word = node.kind === 'scalar' ? flagWords.get(node.text.toLowerCase()) : undefined
  return word && `${word}, without quotes`
}

/** `[a, b]` for the text `a, b`. */
export function exampleOfList(node: Node): string | undefined {
  if (node.kind !== 'scalar' || node.type === 'null') return undefined
  const items = node.text.split(/\s*[,\n]\s*/).filter(item => item !== '')
  return `[${items.map(item => (/^[\w./-]+$/.test(item) ? item : JSON.stringify(item))).join(', ')}]`
}

/** `{ A: "1" }` for the list `[A=1]`. */
export function exampleOfMap(node: Node): string | undefined {
  if (node.kind !== 'list' || node.items.length === 0) return undefined
  const pairs = node.items.map(item =>
    item.kind === 'scalar' ? /^([^=]+)=(.*)$/s.exec(item.text) : null
  )
  if (pairs.includes(null)) return undefined
  return `{ ${pairs.map(pair => `${pair?.[1] ?? ''}: ${JSON.stringify(pair?.[2] ?? '')}`).join(', ')} }`
}
