import { Automaton } from './expression/automaton'
import type { Assertion, Expression } from './expression/expression'
import { parseExpression } from './expression/parse-expression'
import { compileExpression } from './expression/program'

/** How a pattern is compared with a path. */
export type Matcher =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  /** The path must also begin and end with these texts: most paths fail by them at once. */
  | {
      readonly kind: 'expression'
      readonly automaton: Automaton
      readonly begins: string
      readonly ends: string
    }
  /** The pattern passed for well formed, and fails as soon as a path is compared with it. */
  | { readonly kind: 'broken' }

type Kind = Exclude<Matcher['kind'], 'broken'>

/** What moby/patternmatcher escapes; `{`, `|` and `}` keep their meaning there. */
const escaped = new Set('.+()$')

/**
 * Turns a clean pattern into a comparison by the rules of moby/patternmatcher (`Pattern.compile`):
 * literal text and a `**` at either end are compared as text, everything else becomes a regular
 * expression of Go. Syntax that is active there, such as `\d`, `a|b` or `x{2}`, is active here too.
 */
export function toMatcher(pattern: string): Matcher {
  const { kind, expression } = translate(pattern)
  switch (kind) {
    case 'exact':
      return { kind, text: pattern }
    case 'prefix':
      return { kind, text: pattern.slice(0, -2) }
    case 'suffix':
      return { kind, text: pattern.slice(2) }
    case 'expression': {
      const parsed = parseExpression(`^${expression}$`)
      const program = parsed === undefined ? undefined : compileExpression(searched(parsed))
      if (program === undefined) return { kind: 'broken' }
      return { kind, automaton: new Automaton(program), ...literalEnds(pattern) }
    }
  }
}

/** The literal text before the first wildcard and behind the last, if nothing else is active. */
function literalEnds(pattern: string): { begins: string; ends: string } {
  if (/[[\]{}|^\\\uFEFF\uD800-\uDFFF\uFFFD]/.test(pattern)) return { begins: '', ends: '' }
  const begins = /^[^*?]*/.exec(pattern)?.[0] ?? ''
  const ends = pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1)
  // The `/` of a `**/` may also match nothing.
  return { begins, ends: ends.startsWith('/') ? ends.slice(1) : ends }
}

const anything: Expression = {
  kind: 'repeat',
  of: { kind: 'rune', set: { kind: 'none of', ranges: [], groups: [] } },
  min: 0,
  max: Infinity
}

/**
 * The expression is looked for anywhere in the path. Its own `^` and `$` nearly always
 * bind it to both ends; a pattern with `|`, `\Q` or a `{0}` in front takes them away.
 */
function searched(expression: Expression): Expression {
  if (expression.kind === 'sequence') {
    const { parts } = expression
    if (isAssertion(parts[0], 'begin') && isAssertion(parts.at(-1), 'end')) return expression
  }
  return { kind: 'sequence', parts: [anything, expression, anything] }
}

function isAssertion(part: Expression | undefined, assertion: Assertion): boolean {
  return part?.kind === 'assertion' && part.assertion === assertion
}

interface Translation {
  kind: Kind
  expression: string
}

function translate(pattern: string): Translation {
  // The scanner that reads the pattern skips a byte order mark in front.
  const characters = Array.from(pattern.replace(/^\uFEFF/, ''))
  const translation: Translation = { kind: 'exact', expression: '' }
  for (let at = 0; at < characters.length;) {
    const character = characters[at] ?? ''
    if (character === '*' && characters[at + 1] === '*') {
      at = translateStars(characters, at, translation)
      continue
    }
    at++
    if (character === '\\') translation.expression += `\\${characters[at++] ?? ''}`
    else translation.expression += translateOne(character)
    if ('*?[]\\'.includes(character)) translation.kind = 'expression'
  }
  return translation
}

function translateOne(character: string): string {
  if (character === '*') return '[^/]*'
  if (character === '?') return '[^/]'
  return escaped.has(character) ? `\\${character}` : character
}

/** `**` with the `/` behind it; returns where the pattern goes on. */
function translateStars(
  characters: readonly string[],
  at: number,
  translation: Translation
): number {
  const end = characters[at + 2] === '/' ? at + 3 : at + 2
  if (end < characters.length) {
    translation.expression += '(.*/)?'
    translation.kind = 'expression'
  } else if (translation.kind === 'exact') {
    translation.kind = 'prefix'
  } else {
    translation.expression += '.*'
    translation.kind = 'expression'
  }
  if (at === 0) translation.kind = 'suffix'
  return end
}

/** Whether the path matches. A broken matcher has no answer. */
export function matchesText(
  matcher: Exclude<Matcher, { kind: 'expression' | 'broken' }>,
  path: string
): boolean {
  switch (matcher.kind) {
    case 'exact':
      return path === matcher.text
    case 'prefix':
      return path.startsWith(matcher.text)
    case 'suffix':
      // `**/a` is `a` itself, too.
      return (
        path.endsWith(matcher.text) ||
        (path.length === matcher.text.length - 1 && matcher.text === `/${path}`)
      )
  }
}
