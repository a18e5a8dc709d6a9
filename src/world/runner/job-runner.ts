import { writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { Printable } from '../../diagnostics/text/printable'
import type { Runner } from '../../ports/process/runner'
import { type AnnotationProperties, toAnnotations } from './to-annotations'
import {
  issueCommand,
  issueFileCommand,
  prepareKeyValueMessage,
  toCommandProperties
} from './toolkit'

/**
 * The job of this process. In a person's terminal outputs are printed, no summary is kept, and
 * nothing is a command to the runner.
 */
export const jobRunner: Runner = {
  variable(name) {
    const value = process.env[name]
    return value === '' ? undefined : value
  },

  input(name) {
    return process.env[toInputVariable(name)] ?? ''
  },

  presetOutputs(outputs) {
    if (isJob() || isSet('GITHUB_OUTPUT')) this.setOutputs(outputs)
  },

  setOutputs(outputs) {
    if (!isSet('GITHUB_OUTPUT')) {
      // Printed, they would be lost to the jobs that need them.
      if (isJob()) throw new Error('GITHUB_OUTPUT is not set')
      for (const [name, value] of outputs) print(Printable.of(`${name}=${value}`))
      return
    }
    const messages = [...outputs].map(([name, value]) => prepareKeyValueMessage(name, value))
    if (messages.length > 0) issueFileCommand('OUTPUT', messages.join(EOL))
  },

  writeSummary(markdown) {
    const file = this.variable('GITHUB_STEP_SUMMARY')
    if (file === undefined) return
    try {
      writeFileSync(file, String(markdown) + EOL)
    } catch (error) {
      print(Printable.of(`The job summary could not be written: ${String(error)}`))
    }
  },

  annotate(diagnostics) {
    if (!isJob()) return
    for (const { severity, message, properties } of toAnnotations(diagnostics)) {
      issueCommand(severity, toCommandProperties(toTexts(properties)), String(message))
    }
  },

  print,

  printGroup(title, text) {
    if (!isJob()) {
      print(Printable.of(`${String(title)}\n${String(text).replaceAll(/^(?=.)/gm, '  ')}\n`))
      return
    }
    issueCommand('group', {}, String(title))
    print(text)
    issueCommand('endgroup', {}, '')
  }
}

/** As the toolkit takes them. */
function toTexts({ title, file, ...place }: AnnotationProperties) {
  return {
    title: String(title),
    ...(file === undefined ? {} : { file: String(file) }),
    ...place
  }
}

/** The variable of an input, as the runner names it: blanks are `_`, hyphens stay. */
function toInputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function print(text: Printable): void {
  process.stdout.write(String(text) + EOL)
}

/** Whether a runner reads what is printed, and runs the commands in it. */
function isJob(): boolean {
  return isSet('GITHUB_ACTIONS')
}

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}
