import { Effort } from '../effort'
import { joinKnown, type Text } from '../text'
import { type Substitution, WordScanner } from './word-scanner'

/** What stays in the words. */
export interface SplitRules {
  readonly quotes: 'removed' | 'kept'
  readonly escapes: 'removed' | 'kept'
}

/**
 * Splits a text into words before any variable is known, as BuildKit does to find heredocs: substitutions stay as
 * they are, and the escape character is a backslash whatever the file says.
 */
export function splitWords(text: string, { quotes, escapes }: SplitRules): string[] {
  const effort = new Effort()
  return new WordScanner(text, {
    escape: '\\',
    quotes,
    escapes,
    substitute: spell,
    effort
  }).scanWords()
}

function spell(substitution: Substitution): Text {
  const { name } = substitution
  switch (substitution.kind) {
    case 'plain':
      return substitution.braces === 'braces' ? `\${${name}}` : `$${name}`
    case 'choice':
    case 'trim':
      return `\${${name}${substitution.modifier}${joinKnown(substitution.word)}}`
    case 'replace':
      return `\${${name}/${joinKnown(substitution.pattern)}/${joinKnown(substitution.by)}}`
  }
}
