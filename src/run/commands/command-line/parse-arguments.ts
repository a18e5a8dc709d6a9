import { parseArgs } from 'node:util'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { suggestName } from '../../../diagnostics/text/suggest'
import {
  type Arguments,
  commonOptions,
  type Misuse,
  misuse,
  misused,
  type Option,
  type OptionName,
  options
} from './command'

/** The words of a command line, or every mistake in them. */
export type ArgumentsReading =
  { readonly kind: 'arguments'; readonly arguments: Arguments } | Misuse

/** @param own the options that are known besides those of all commands */
export function parseArguments(
  words: readonly string[],
  own: readonly OptionName[]
): ArgumentsReading {
  const known = [...own, ...commonOptions]
  const given = new Map<OptionName, string[]>()
  const operands: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const token of joinOptional(readTokens(words))) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const name = known.find(each => each === token.name)
    const mistake = name === undefined ? explainUnknown(token, known) : checkValue(name, token)
    if (mistake !== undefined) diagnostics.push(mistake)
    else if (name !== undefined) given.set(name, [...(given.get(name) ?? []), token.value ?? ''])
  }
  if (diagnostics.length > 0) return misused(...diagnostics)
  return { kind: 'arguments', arguments: { operands, given } }
}

function readTokens(words: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(options).map(toParseOption)),
    strict: false,
    tokens: true
  })
  return tokens
}

type Token = ReturnType<typeof readTokens>[number]

/** A word behind an option that may have a value is that value, if it looks like one. */
function joinOptional(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (token.kind === 'positional' && last?.kind === 'option' && takes(last, token.value)) {
      joined.splice(-1, 1, { ...last, value: token.value, inlineValue: false })
    } else {
      joined.push(token)
    }
  }
  return joined
}

function takes({ name, value }: Extract<Token, { kind: 'option' }>, word: string): boolean {
  if (value !== undefined) return false
  return Object.entries(options).some(
    ([each, option]: [string, Option]) => each === name && option.looks?.test(word) === true
  )
}

interface OptionToken {
  /** The option as it was written, without its value. */
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function explainUnknown({ rawName }: OptionToken, known: readonly OptionName[]): Diagnostic {
  const meant = rawName.startsWith('--') ? suggestName(rawName.slice(2), known) : undefined
  const fix = meant === undefined ? 'see --help for those that are' : `did you mean "--${meant}"?`
  return misuse(`the option "${rawName}" is not known here`, fix)
}

/** An option in the place of a value most likely means that the value was forgotten. */
function checkValue(name: OptionName, token: OptionToken): Diagnostic | undefined {
  const { rawName, value, inlineValue } = token
  const option = options[name]
  if ('optional' in option) return undefined
  if (!('value' in option)) {
    if (value === undefined) return undefined
    return misuse(`the option "${rawName}" takes no value`, `write ${rawName}`)
  }
  const isMissing = value === undefined || (inlineValue !== true && value.startsWith('-'))
  if (!isMissing) return undefined
  return misuse(`the option "${rawName}" needs a value`, `write ${rawName} ${option.value}`)
}

function toParseOption([name, option]: readonly [string, Option]) {
  const type = option.value === undefined ? ('boolean' as const) : ('string' as const)
  return [name, option.short === undefined ? { type } : { type, short: option.short }] as const
}
