import { isSpace, skip, toLower } from '../../patterns/go/go-text'
import { parseJsonList } from '../lexer/json-list'
import type { SplitStatement } from '../lexer/split-statement'
import { refuse } from '../refusal'
import { Flags } from './flags'
import { isInterval, toInteger } from './literals'

const intervals = ['interval', 'timeout', 'start-period', 'start-interval']

const flagNames = new Map([...intervals, 'retries'].map(name => [name, 'text'] as const))

/** Refuses a HEALTHCHECK that BuildKit refuses; it reads nothing. */
export function checkHealthcheck({ flags, rest }: SplitStatement): void {
  const end = skip(rest, 0, code => !isSpace(code))
  const type = toLower(rest.slice(0, end))
  const command = rest.slice(skip(rest, end, isSpace))
  const list = parseJsonList(command)
  const isEmpty = list === undefined ? command === '' : list.length === 0
  switch (type) {
    case 'none':
      if (!isEmpty) refuse('HEALTHCHECK NONE takes no arguments')
      return
    case 'cmd':
      checkFlags(flags)
      if (isEmpty) refuse('Missing command after HEALTHCHECK CMD')
      return
    case '':
      refuse('HEALTHCHECK requires at least one argument')
  }
  refuse(`Unknown type "${type}" in HEALTHCHECK (try CMD)`)
}

function checkFlags(spelled: readonly string[]): void {
  const flags = new Flags(spelled, flagNames)
  for (const name of intervals) {
    if (!isInterval(flags.text(name))) refuse(`invalid --${name}: ${flags.text(name)}`)
  }
  const retries = flags.text('retries')
  const count = retries === '' ? 0 : toInteger(retries)
  if (count === undefined || count < 0 || count > 0x7fffffff) {
    refuse(`invalid --retries: ${retries}`)
  }
}
