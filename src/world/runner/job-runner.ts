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

/** The job of this process. In a person's terminal outputs are printed and no summary is kept. */
export const jobRunner: Runner = {
  variable(name) {
    const value = process.env[name]
    return value === '' ? undefined : value
  },

  input(name) {
    return process.env[toInputVariable(name)] ?? ''
  },

  setOutputs(outputs) {
    if (!isSet('GITHUB_OUTPUT')) {
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
    for (const { severity, message, properties } of toAnnotations(diagnostics)) {
      issueCommand(severity, toCommandProperties(properties), message)
    }
  },

  print,

  printGroup(title, text) {
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

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}
