import { displayName, shortName } from '../phrases/display-name'
import type { Phrase } from '../phrases/phrase'

/** Longer names are cut in the middle. */
const nameLimit = 120

/** Words that no Markdown dialect reads as anything else. */
function isInert(text: string): boolean {
  // A plus counts what is left out, as in "(+3 more)".
  if (!/[^ -~]/.test(text)) return /^(?:[A-Za-z\d ,.;:()?'"-]|(?<=\()\+)*$/.test(text)
  // As a text: V8 looks up `\p` in the tables of Unicode for a literal even if it never runs.
  return new RegExp(String.raw`^[\p{L}\p{N} ,.;:()?'"\u2192\u2026-]*$`, 'u').test(text)
}

/** Text that GitHub links without any mark-up. */
const linked = /www\.|:\/\/|\bgh-\d/i

/**
 * A name as a code span, in which neither Markdown nor HTML nor mentions nor references work. The
 * fence is longer than any run of backticks in the name.
 */
export function codeSpan(name: string): string {
  return fence(shortName(name, nameLimit))
}

/** A phrase in Markdown; only surely harmless words stand outside code spans. */
export function toMarkdown(parts: Phrase): string {
  return joinSpans(
    parts.map(part => (part.kind === 'name' ? codeSpan(part.text) : toMarkdownWords(part.text)))
  )
}

/**
 * A sentence that may quote names: quoted text becomes code, and so does YAML in braces, and each
 * word that holds more than letters, digits and plain punctuation.
 */
export function toMarkdownWords(text: string): string {
  const parts = text.split(/("[^"]*"|`[^`]*`|[\w-]*:? ?\{[^{}]*\})/)
  return joinSpans(parts.map(toWords))
}

function toWords(part: string): string {
  if (/^(["`]).+\1$/s.test(part)) return codeSpan(part.slice(1, -1))
  if (part.endsWith('}')) return toInert(part)
  return joinSpans(part.split(/(?<=\s)(?=\S)/).map(toWord))
}

/** The punctuation around a name is no part of it. */
function toWord(word: string): string {
  if (isHarmless(word)) return word
  const [, before = '', name = '', after = ''] = /^([("']*)(.*?)([.,;:?)"']*\s*)$/s.exec(word) ?? []
  return `${before}${codeSpan(name)}${after === '' || /^[ -~]+$/.test(after) ? after : ' '}`
}

/** A cell of a table: a `|` would end it, even inside a code span. */
export function toCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|')
}

/** Text as a block of code, its controls shown; the fence is longer than any inside. */
export function codeBlock(text: string, language: 'text' | 'mermaid' | 'yaml'): string {
  const lines = text.split('\n').map(showControls)
  const mark = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${mark}${language}`, ...lines, mark].join('\n')
}

/** Two adjacent code spans would share their fences: a space keeps them apart. */
function joinSpans(parts: readonly string[]): string {
  return parts
    .filter(part => part !== '')
    .reduce(
      (text, part) => `${text}${text.endsWith('`') && part.startsWith('`') ? ' ' : ''}${part}`,
      ''
    )
}

function isHarmless(text: string): boolean {
  return isInert(text) && !linked.test(text)
}

function toInert(text: string): string {
  if (isHarmless(text)) return text
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return `${before === '' ? '' : ' '}${codeSpan(middle)}${after === '' ? '' : ' '}`
}

function fence(text: string): string {
  if (text === '') return fence("''")
  const mark = '`'.repeat(longestRun(text) + 1)
  const padded = /^[` ]|[` ]$/.test(text) ? ` ${text} ` : text
  return `${mark}${padded}${mark}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** As {@link displayName}, for lines of code: their backslashes are meant. */
function showControls(line: string): string {
  return line.split('\\').map(displayName).join('\\')
}
