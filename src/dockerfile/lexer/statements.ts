import { trimSpaceStart } from '../../patterns/go/go-text'
import { atLine, refuse } from '../refusal'
import { isBlank, Prologue } from './directives'
import { type Heredoc, listHeredocMarkers, readHeredoc } from './heredoc'
import { Lines, trimLineEnd } from './lines'

/** One logical line: continuations joined, comments inside them left out. */
export interface Statement {
  /** The first physical line, from 1. */
  readonly line: number
  readonly text: string
  readonly heredocs: readonly Heredoc[]
}

/** The logical lines of a Dockerfile, at least one. */
export interface LexedDockerfile {
  readonly escape: '\\' | '`'
  readonly statements: readonly Statement[]
}

/** Splits a Dockerfile into its logical lines, as BuildKit's parser does. Refuses a file without any. */
export function lexDockerfile(text: string): LexedDockerfile {
  const lines = new Lines(text)
  const prologue = new Prologue()
  const statements: Statement[] = []
  for (let raw = lines.next(); raw !== undefined; raw = lines.next()) {
    const marked = lines.number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw
    const first = trimSpaceStart(trimLineEnd(marked))
    const line = lines.number
    atLine(line, () => {
      prologue.offer(first)
    })
    if (first !== '' && !first.startsWith('#')) {
      const joined = joinContinuations(first, lines, prologue.escape)
      const heredocs = atLine(line, () => readHeredocs(joined, lines, prologue.escape))
      statements.push({ line, text: joined, heredocs })
    }
  }
  if (statements.length === 0) refuse('file with no instructions', { kind: 'from' })
  return { escape: prologue.escape, statements }
}

function joinContinuations(first: string, lines: Lines, escape: string): string {
  let body = cutContinuation(first, escape)
  if (body === undefined) return first
  const parts = [body]
  for (let raw = lines.next(); raw !== undefined; raw = lines.next()) {
    const line = trimLineEnd(raw)
    // Both may stand in the middle of an instruction.
    if (isBlank(line) || trimSpaceStart(line).startsWith('#')) continue
    body = cutContinuation(line, escape)
    parts.push(body ?? line)
    if (body === undefined) break
  }
  return parts.join('')
}

/**
 * The line without the escape character that continues it, or undefined when it ends here. Blanks may follow the
 * escape character, another escape character must not stand in front of it.
 */
function cutContinuation(line: string, escape: string): string | undefined {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  const continues = line[end - 1] === escape && line[end - 2] !== escape
  return continues ? line.slice(0, end - 1) : undefined
}

function readHeredocs(statement: string, lines: Lines, escape: string): Heredoc[] {
  const markers = listHeredocMarkers(statement, escape)
  return markers.map(marker => readHeredoc(marker, () => lines.next()))
}
