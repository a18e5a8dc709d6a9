import type { Plan } from '../../plan/plan'
import { listUsers, toLinePhrase, toNowPhrase } from '../phrases/base-text'
import { listNames } from '../phrases/phrase'
import { codeSpan, toCell, toMarkdown } from './markdown'

/** What images are built on from outside; nothing without the key `bases`. */
export function renderBases({ bases = [] }: Plan, { names }: { readonly names: number }): string[] {
  if (bases.length === 0) return []
  const shown = bases.slice(0, names)
  const rest = bases.length - shown.length
  const lines = shown.map(usage => {
    const images = toMarkdown(listNames(listUsers(usage), 20))
    const cells = [
      codeSpan(usage.reference),
      toMarkdown(toLinePhrase(usage)),
      toMarkdown(toNowPhrase(usage)),
      images
    ]
    return `| ${cells.map(toCell).join(' | ')} |`
  })
  const count = bases.length === 1 ? '1 base' : `${bases.length} bases`
  const moved = bases.filter(({ state }) => state === 'moved' || state === 'perhaps').length
  const told = moved === 0 ? '' : `, ${moved} of them moved or may have`
  return [
    `<details><summary>Built on ${count}${told}</summary>`,
    '',
    '| Base | Line | Now | Images |',
    '| :-- | :-- | :-- | :-- |',
    ...lines,
    '',
    ...(rest === 0 ? [] : [`And ${rest} more.`, '']),
    '</details>',
    ''
  ]
}
