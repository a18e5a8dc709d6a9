import { parseJsonList } from '../lexer/json-list'
import type { SplitStatement } from '../lexer/split-statement'
import type { Statement } from '../lexer/statements'
import { refuse } from '../refusal'
import { parseCsvLine } from './csv'
import { Flags, type FlagTable } from './flags'
import type { RunInstruction } from './instruction'
import { isBoolean } from './literals'
import { parseMountFlag } from './mount'

const flagNames: FlagTable = new Map([
  ['mount', 'list'],
  ['network', 'text'],
  ['security', 'text'],
  ['device', 'list']
])

const networks = ['default', 'none', 'host']
const securities = ['insecure', 'sandbox']

/** Reads RUN: what it runs does not matter, what it mounts does. */
export function parseRun(split: SplitStatement, statement: Statement): RunInstruction {
  const list = parseJsonList(split.rest)
  const flags = new Flags(split.flags, flagNames)
  demandOneOf(flags.find('network') ?? 'default', networks)
  demandOneOf(flags.find('security') ?? 'sandbox', securities)
  flags.list('device').forEach(checkDevice)
  return {
    kind: 'run',
    line: statement.line,
    mounts: flags.list('mount').map(parseMountFlag),
    command: list?.length === 0 ? 'empty' : 'some'
  }
}

function demandOneOf(value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) refuse(`"${value}" is none of ${allowed.join(', ')}`)
}

/** Refuses a `--device` that is not of the form `[name=]name[,required[=boolean]]`. */
function checkDevice(text: string): void {
  let name = ''
  for (const field of parseCsvLine(text)) {
    const [key = '', ...values] = field.split('=')
    const value = values.length === 0 ? undefined : values.join('=')
    switch (key.toLowerCase()) {
      case 'required':
        if (value !== undefined && !isBoolean(value)) refuse(`invalid value for required: ${value}`)
        break
      case 'name':
        name = nameDevice(name, value ?? field)
        break
      default:
        name = nameDevice(name, field)
    }
  }
}

function nameDevice(previous: string, name: string): string {
  return previous === '' ? name : refuse(`device name already set to ${previous}`)
}
