import { displayName } from '../../phrases/display-name'

/** A piece of a page in which everything from outside is escaped. */
export interface Markup {
  readonly html: string
}

type Value = Markup | readonly Markup[] | string | number

/** Template tag: the literal parts are the page's own, the inserted texts are from outside. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = literals.map((literal, index) => {
    const value = values[index]
    return literal + (value === undefined ? '' : toHtml(value))
  })
  return { html: parts.join('') }
}

/** What the page itself says, as its style. */
export function trusted(text: string): Markup {
  return { html: text }
}

function toHtml(value: Value): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escape(displayName(value))
  if ('html' in value) return value.html
  return value.map(each => each.html).join('\n')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;']
])

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => entities.get(character) ?? '')
}
