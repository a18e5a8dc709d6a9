import type { Source } from '../reading'
import { refuse } from '../refusal'
import type { Node } from '../stages/stage-node'
import type { StageRun } from './stage-run'

/**
 * Refuses a path that is a malformed pattern: BuildKit passes the paths to the client that sends a
 * context, which takes all of them for patterns. Nothing is passed if everything is sent.
 */
export function checkPatterns(sources: readonly Source[], runs: ReadonlyMap<Node, StageRun>): void {
  const paths = new Map<string, string[]>()
  for (const { context, path } of sources) {
    const known = paths.get(context)
    if (known === undefined) {
      paths.set(context, [path])
    } else {
      known.push(path)
    }
  }
  if (paths.has('')) paths.set('', [...runs.values()].flatMap(listSent))
  for (const sent of paths.values()) {
    const malformed = sent.includes('') ? undefined : sent.find(path => !isPattern(path))
    if (malformed !== undefined) refuse(`syntax error in pattern: ${malformed}`)
  }
}

function listSent({ uses }: StageRun): string[] {
  return uses.filter(use => use.from === undefined).map(use => use.source.path)
}

/** Whether Go's `filepath.Match` takes a text for a pattern: brackets are closed and hold something. */
function isPattern(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]
    if (char === '\\') {
      index += 1
      if (index === text.length) return false
    } else if (char === '[') {
      const end = endOfClass(text, index + 1)
      if (end === undefined) return false
      index = end
    }
  }
  return true
}

/** Index of the `]` that closes a class, or undefined if the class is malformed. */
function endOfClass(text: string, start: number): number | undefined {
  let index = text[start] === '^' ? start + 1 : start
  for (let ranges = 0; ; ranges += 1) {
    if (text[index] === ']' && ranges > 0) return index
    const low = endOfMember(text, index)
    const high = low !== undefined && text[low] === '-' ? endOfMember(text, low + 1) : low
    if (high === undefined) return undefined
    index = high
  }
}

/** Index behind one character of a class; undefined if none may stand there. */
function endOfMember(text: string, start: number): number | undefined {
  const index = text[start] === '\\' ? start + 1 : start
  const char = text[start]
  const isMissing = text[index] === undefined || text[index + 1] === undefined
  return isMissing || char === '-' || char === ']' ? undefined : index + 1
}
