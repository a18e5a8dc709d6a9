import type { Effort } from '../effort'
import type { UnsetVariable } from '../reading'
import { refuse } from '../refusal'
import { emptiness, hiddenIn, hide, joinKnown, literal, type Text, unknown } from '../text'
import { replaceAll, replaceFirst, trimPrefix, trimSuffix } from './shell-pattern'
import { type Substitution, WordScanner } from './word-scanner'

/** What is known of a variable. `unknown`: it may be set, to anything. */
export type Variable = (
  | { readonly kind: 'set'; readonly value: Text }
  | { readonly kind: 'unset' }
  | { readonly kind: 'unknown' }
) & {
  /** The variable itself if it has no known value, or those that its value is made of. */
  readonly unset: readonly UnsetVariable[]
}

/** How a word is expanded. */
export interface Expansion {
  /** `\` or `` ` ``, as the directive says. */
  readonly escape: string
  readonly lookup: (name: string) => Variable
  readonly effort: Effort
  /** Receives the variables without a value to which no modifier gave one, either. */
  readonly note?: (unset: readonly UnsetVariable[]) => void
}

/** A word with its variables expanded. */
export interface Expanded {
  readonly text: Text
  /** The variables without a value in it, each once. */
  readonly unset: readonly UnsetVariable[]
}

/** A word with any of these is not its own expansion. */
const special = /["'$\\`\ufeff]/

/** Expands variables in one word and removes its quotes. Refuses what BuildKit's shell lexer refuses. */
export function expandWord(word: string, expansion: Expansion): Text {
  return special.test(word) ? scanner(word, expansion, 'removed').scanText() : word
}

/** The same, with the variables that had no value. */
export function traceWord(word: string, expansion: Expansion): Expanded {
  if (!special.test(word)) return { text: word, unset: none }
  const unset = new Map<string, UnsetVariable>()
  const note: Expansion['note'] = variables => {
    for (const each of variables) if (unset.size < mostNames) unset.set(each.name, each)
  }
  const text = expandWord(word, { ...expansion, note })
  return { text, unset: unset.size === 0 ? none : [...unset.values()] }
}

/** The variables that had no value in any of several words, each once. */
export function uniteUnset(words: readonly Expanded[]): readonly UnsetVariable[] {
  return [...new Map(words.flatMap(({ unset }) => unset.map(each => [each.name, each]))).values()]
}

const none: readonly UnsetVariable[] = []

/** Nobody needs more of them. */
const mostNames = 20

/** Expands the content of a heredoc, in which quotes mean nothing and a backslash escapes. */
export function expandHeredoc(content: string, expansion: Expansion): Text {
  return special.test(content)
    ? scanner(content, { ...expansion, escape: '\\' }, 'plain').scanText()
    : content
}

/** Expands a text and splits the result into words; undefined if a part of it is not known. */
export function expandWords(text: string, expansion: Expansion): string[] | undefined {
  if (literal(scanner(text, expansion, 'removed').scanText()) === undefined) return undefined
  return scanner(text, expansion, 'removed').scanWords()
}

function scanner(source: string, expansion: Expansion, quotes: 'removed' | 'plain'): WordScanner {
  const { escape, effort } = expansion
  const substitute = (substitution: Substitution): Text => evaluate(substitution, expansion)
  return new WordScanner(source, { escape, quotes, escapes: 'removed', substitute, effort })
}

function evaluate(substitution: Substitution, { lookup, effort, note }: Expansion): Text {
  const variable = lookup(substitution.name)
  if (substitution.kind !== 'choice') note?.(variable.unset)
  if (variable.kind === 'set') {
    effort.spend(joinKnown(variable.value).length + hiddenIn(variable.value).length)
  }
  switch (substitution.kind) {
    case 'plain':
      return valueOf(variable)
    case 'choice':
      return choose(variable, substitution)
    case 'trim':
      return trim(valueOf(variable), substitution, effort)
    case 'replace':
      return replace(valueOf(variable), substitution, effort)
  }
}

function valueOf(variable: Variable): Text {
  switch (variable.kind) {
    case 'set':
      return variable.value
    case 'unset':
      return ''
    case 'unknown':
      return unknown
  }
}

/** Whether a variable counts as set; a colon in the modifier makes an empty one count as not set. */
function presence(variable: Variable, modifier: string): 'set' | 'unset' | 'unknown' {
  if (variable.kind !== 'set' || !modifier.startsWith(':')) return variable.kind
  switch (emptiness(variable.value)) {
    case 'yes':
      return 'unset'
    case 'no':
      return 'set'
    case 'unknown':
      return 'unknown'
  }
}

type Choice = Extract<Substitution, { kind: 'choice' }>

function choose(variable: Variable, { name, modifier, word }: Choice): Text {
  const present = presence(variable, modifier)
  if (present === 'unknown') return hide(valueOf(variable), word)
  if (modifier.endsWith('-')) return present === 'set' ? valueOf(variable) : word
  if (modifier.endsWith('+')) return present === 'set' ? word : ''
  const message = literal(word) ?? ''
  return present === 'set'
    ? valueOf(variable)
    : refuse(`${name}: ${message === '' ? 'is not allowed to be unset' : message}`)
}

type Trimming = Extract<Substitution, { kind: 'trim' }>

function trim(value: Text, { modifier, word }: Trimming, effort: Effort): Text {
  const pattern = literal(word)
  if (pattern === undefined) return hide(value, word)
  const greedy = pattern.startsWith(modifier)
  const how = { prefer: greedy ? 'longest' : 'shortest', effort } as const
  const take = modifier === '#' ? trimPrefix : trimSuffix
  // An invalid pattern is refused whatever the value.
  const trimmed = take(literal(value) ?? '', greedy ? pattern.slice(1) : pattern, how)
  return literal(value) === undefined ? hide(value, word) : trimmed
}

type Replacing = Extract<Substitution, { kind: 'replace' }>

function replace(value: Text, { all, pattern, by }: Replacing, effort: Effort): Text {
  const known = literal(pattern)
  if (known === undefined) return hide(value, pattern, by)
  const swap = all === 'all' ? replaceAll : replaceFirst
  const replaced = swap(literal(value) ?? '', { pattern: known, by: literal(by) ?? '', effort })
  const isKnown = literal(value) !== undefined && literal(by) !== undefined
  return isKnown ? replaced : hide(value, pattern, by)
}
