import type { VariantName } from '../../images/image'
import type { Reader } from '../../plan/causes/reader'
import { displayName } from '../phrases/display-name'
import { toPlainText } from '../phrases/phrase'
import { toReaderPhrase } from '../phrases/reader-text'

/** A file as a variant sees it. */
export interface FileView {
  readonly variant: VariantName
  /** What reads it; empty: nothing does. */
  readonly readers: readonly Reader[]
  /** Why nothing reads it; `''` if something does. */
  readonly because: string
}

/** A line for each variant; one for both if they see the same. */
export function renderViews(file: string, views: readonly FileView[]): string[] {
  const texts = views.map(view => describeView(file, view))
  const isSame = texts.every(text => text === texts[0])
  const name = displayName(file)
  if (isSame) return texts.slice(0, 1).map(text => `  ${name}: ${text}`)
  return views.map(({ variant }, index) => `  ${name} (${variant}): ${texts[index] ?? ''}`)
}

/** By which lines it is read, or why it is not. */
export function describeView(file: string, { readers, because }: FileView): string {
  if (readers.length === 0) return `not read: ${displayName(because)}`
  const each = readers.map(reader => toPlainText(toReaderPhrase(file, reader)))
  const isRead = readers.some(({ presence }) => presence === undefined)
  return `${isRead ? 'read' : 'counts only by being there'}: ${[...new Set(each)].join('; ')}`
}
