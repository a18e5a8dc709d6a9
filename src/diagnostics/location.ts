import type { TextSource } from './diagnostic'

/**
 * The place that something is said of, as far as it is known: a whole text, a line, a part of one.
 */
export interface Location {
  readonly source: TextSource
  /** Counted from 1; missing: the text as a whole. */
  readonly line?: number
  /** Counted from 1, in UTF-16 units; missing: the line as a whole. */
  readonly column?: number
  /** The number of its columns, at least 1. */
  readonly length?: number
}

/** A line of a file, or the file as a whole. */
export function inFile(path: string, line?: number): Location {
  const source: TextSource = { kind: 'file', path }
  return line === undefined ? { source } : { source, line }
}

/** Whether the place is a whole file. */
export function isWholeFile({ source, line }: Location, path: string): boolean {
  return line === undefined && source.kind === 'file' && source.path === path
}

/** Equal texts mean one place in one text. */
export function toLocationKey({ source, line, column }: Location): string {
  return JSON.stringify([source, line, column])
}

/** `api/Dockerfile:14`, or `the input "config":3`; not escaped for any medium. */
export function formatLocation({ source, line }: Location): string {
  const name = source.kind === 'file' ? source.path : `the input "${source.name}"`
  return line === undefined ? name : `${name}:${line}`
}
