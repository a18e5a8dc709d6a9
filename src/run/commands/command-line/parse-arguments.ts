import { parseArgs } from 'node:util'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import {
  type Arguments,
  commonOptions,
  misuse,
  type Option,
  type OptionName,
  options
} from './command'
import { explainOption, type OptionScope } from './explain-option'

/** The words of a command line, and every mistake in them. */
export interface ArgumentsReading {
  readonly arguments: Arguments
  readonly diagnostics: readonly Diagnostic[]
}

/** @param scope the options that are known besides those of all commands */
export function parseArguments(words: readonly string[], scope: OptionScope): ArgumentsReading {
  const known = [...scope.known, ...commonOptions]
  const given = new Map<OptionName, string[]>()
  const operands: string[] = []
  const diagnostics: Diagnostic[] = []
  const tokens = joinOptional(readTokens(words))
  const unknown = new Map(
    tokens.flatMap(token =>
      token.kind !== 'option' || known.some(each => each === token.name)
        ? []
        : [[token.index, nameWord(token, words)] as const]
    )
  )
  for (const word of unknown.values()) diagnostics.push(explainOption(word, { ...scope, known }))
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option' || unknown.has(token.index)) continue
    const name = known.find(each => each === token.name)
    if (name === undefined) continue
    const mistake = checkValue(name, token)
    if (mistake !== undefined) diagnostics.push(mistake)
    else given.set(name, [...(given.get(name) ?? []), token.value ?? ''])
  }
  return { arguments: { operands, given }, diagnostics }
}

/** Letters behind one dash are options of their own: what is not known is told as it was written. */
function nameWord({ rawName, index }: OptionToken, words: readonly string[]): string {
  return rawName.startsWith('--') ? rawName : (words[index]?.replace(/=.*$/s, '') ?? rawName)
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
  /** Of its word. */
  readonly index: number
  /** The option as it was written, without its value. */
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
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
  // As `--last -20`.
  const [shown = option.value] = /(?<=^-)\d+$/.exec(value ?? '') ?? []
  return misuse(`the option "${rawName}" needs a value`, `write ${rawName} ${shown}`)
}

function toParseOption([name, option]: readonly [string, Option]) {
  const type = option.value === undefined ? ('boolean' as const) : ('string' as const)
  return [name, option.short === undefined ? { type } : { type, short: option.short }] as const
}
