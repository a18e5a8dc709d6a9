import { finishesInTime } from './time-limit'

/**
 * Whether a list of patterns selects a branch or tag, as `on.push.branches` does: the last
 * pattern that matches decides, `!` takes away again.
 *
 * Source: GitHub's filter pattern cheat sheet. `*` is any text without `/`, `**` any text, `?`
 * and `+` repeat the character before them, `[…]` is a set, `\` takes the next one as written.
 * Patterns that backtrack for ever select nothing.
 */
export function selectsRef(patterns: readonly string[], name: string): boolean {
  let selected = false
  const select = (): void => {
    for (const pattern of patterns) {
      const negated = pattern.startsWith('!')
      const expression = toExpression(negated ? pattern.slice(1) : pattern)
      if (expression?.test(name) === true) selected = !negated
    }
  }
  return finishesInTime(select) && selected
}

/** The pattern as a regular expression; undefined where its brackets do not close. */
export function toExpression(pattern: string): RegExp | undefined {
  const tokens = pattern.match(/\*\*|\[[^\]]*\]|\\.|[\s\S]/g) ?? []
  try {
    return new RegExp(`^(?:${tokens.map(translate).join('')})$`, 's')
  } catch {
    return undefined
  }
}

function translate(token: string): string {
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  if (token === '?' || token === '+') return token
  if (token.length > 1 && token.startsWith('[')) return token
  const literal = token.startsWith('\\') ? token.slice(1) : token
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
