import { configurationSchema } from '../../configuration/definition/configuration-schema'
import type { Command } from './command-line/command'

/** `image-matrix schema`. */
export const schema: Command = {
  name: 'schema',
  operands: '',
  least: 0,
  most: 0,
  summary: 'print the JSON Schema of the configuration, for an editor',
  details: 'Prints the JSON Schema of the configuration, for an editor or a linter.',
  options: [],
  run() {
    return Promise.resolve({ kind: 'answer', text: JSON.stringify(configurationSchema, null, 2) })
  }
}
