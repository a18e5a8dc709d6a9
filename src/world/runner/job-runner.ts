import { writeFileSync } from 'node:fs'
import { EOL } from 'node:os'

import {
  issueCommand,
  issueFileCommand,
  prepareKeyValueMessage,
  toCommandProperties
} from './toolkit'

import type { Runner } from '../../app/world'
import { escapeLog } from './escape-log'
import { toAnnotations } from './to-annotations'

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
      for (const [name, value] of outputs) print(`${name}=${value}`)
      return
    }
    const messages = [...outputs].map(([name, value]) => prepareKeyValueMessage(name, value))
    if (messages.length > 0) issueFileCommand('OUTPUT', messages.join(EOL))
  },

  writeSummary(markdown) {
    const file = this.variable('GITHUB_STEP_SUMMARY')
    if (file === undefined) return
    try {
      writeFileSync(file, markdown + EOL)
    } catch (error) {
      print(`The job summary could not be written: ${String(error)}`)
    }
  },

  annotate(diagnostics) {
    if (!isJob()) return
    for (const { severity, message, properties } of toAnnotations(diagnostics)) {
      issueCommand(severity, toCommandProperties(properties), message)
    }
  },

  print,

  printGroup(title, text) {
    if (!isJob()) {
      print(`${title}\n${text.replaceAll(/^(?=.)/gm, '  ')}\n`)
      return
    }
    issueCommand('group', {}, title)
    print(text)
    issueCommand('endgroup', {}, '')
  }
}

/** The variable of an input, as the runner names it: blanks are `_`, hyphens stay. */
function toInputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function print(text: string): void {
  process.stdout.write(escapeLog(text) + EOL)
}

/** Whether a runner reads what is printed, and runs the commands in it. */
function isJob(): boolean {
  return isSet('GITHUB_ACTIONS')
}

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}
