import { showNames } from '../../diagnostics/text/lists'
import { displayName } from './display-name'

/**
 * A piece of a sentence, told apart so that each medium can make outside text harmless: `words`
 * are the program's own (or a reason in words), a `name` is a file, filter, label, image or ref.
 */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }

/** A sentence or a part of one. */
export type Phrase = readonly Part[]

/** Template tag: the literal parts are words, the inserted values are names. */
export function phrase(literals: TemplateStringsArray, ...names: readonly string[]): Phrase {
  const parts: Part[] = []
  literals.forEach((literal, index) => {
    const name = names[index]
    if (literal !== '') parts.push({ kind: 'words', text: literal })
    if (name !== undefined) parts.push({ kind: 'name', text: name })
  })
  return parts
}

/** A phrase of the program's words, or of a reason that it gives. */
export function words(text: string): Phrase {
  return [{ kind: 'words', text }]
}

/** Names separated by commas, and how many more than `limit` exist. */
export function listNames(names: readonly string[], limit: number): Phrase {
  const { shown, more } = showNames(names, limit)
  const listed = shown.flatMap((name, index): Phrase =>
    index === 0 ? phrase`${name}` : phrase`, ${name}`
  )
  return more === undefined ? listed : [...listed, ...words(` and ${more}`)]
}

/** The phrase on one line, names escaped for display. */
export function toPlainText(parts: Phrase): string {
  return parts.map(part => displayName(part.text)).join('')
}
