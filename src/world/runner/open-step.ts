import { appendFileSync, writeSync } from 'node:fs'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Step } from '../../ports/process/step'
import { toAnnotations } from './to-annotations'

/**
 * A step by node's own modules alone, so that its start is that of node: the file commands of the
 * runner are text (docs.github.com, "Workflow commands for GitHub Actions"), and the toolkit loads
 * `crypto` for them.
 */
export function openStep(): Step {
  return {
    variable(name) {
      const value = process.env[name]
      return value === '' ? undefined : value
    },
    input: name => process.env[`INPUT_${name.toUpperCase()}`] ?? '',
    setResult,
    writeSummary,
    annotate,
    print
  }
}

function setResult(result: 'passed' | 'failed'): void {
  const file = process.env['GITHUB_OUTPUT'] ?? ''
  if (file === '') {
    if (isJob()) throw new Error('GITHUB_OUTPUT is not set')
    print(Printable.of(`result=${result}`))
    return
  }
  // The mark has more letters than either word, so no value ends at it.
  const mark = `end-of-result-${Math.random().toString(36).slice(2)}`
  appendFileSync(file, `result<<${mark}\n${result}\n${mark}\n`)
}

function writeSummary(markdown: Printable): void {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (file === '') return
  try {
    appendFileSync(file, `${String(markdown)}\n`)
  } catch (error) {
    print(Printable.of(`The job summary could not be written: ${String(error)}`))
  }
}

function annotate(diagnostics: readonly Diagnostic[]): void {
  if (!isJob()) return
  for (const { severity, message, properties } of toAnnotations(diagnostics)) {
    // No mistake of a step stands in a file: its title is all there is beside the message.
    const title = escapeCommand(String(properties.title)).replaceAll(/[:,]/g, encodeURIComponent)
    write(`::${severity} title=${title}::${escapeCommand(String(message))}\n`)
  }
}

/** The data of a command: what would end its line, and the sign that escapes it. */
function escapeCommand(text: string): string {
  return text.replaceAll(/[%\r\n]/g, encodeURIComponent)
}

function print(text: Printable): void {
  write(`${String(text)}\n`)
}

/** By the file descriptor: to open `process.stdout` takes half as long as all the rest of the gate. */
function write(text: string): void {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch {
    // A pipe that does not wait for its reader is full: the stream waits.
    process.stdout.write(rest)
  }
}

/** Whether a runner reads what is printed. */
function isJob(): boolean {
  return (process.env['GITHUB_ACTIONS'] ?? '') !== ''
}
