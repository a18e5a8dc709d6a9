import type { BaseState, BaseUsage, BaseUseOf } from '../../plan/base-usage'
import { toUsePhrase } from './cause-text'
import { shortenDigest } from './digest'
import { type Phrase, phrase, words } from './phrase'

/** `sha256:1a2b…`, and whether it moved. */
export function toNowPhrase({ digest, state }: BaseUsage): Phrase {
  const moved = describeState(state)
  if (digest === undefined) return words(moved)
  return moved === ''
    ? phrase`${shortenDigest(digest)}`
    : [...phrase`${shortenDigest(digest)}`, ...words(`, ${moved}`)]
}

/** `''` where there is nothing to say. */
export function describeState(state: BaseState): string {
  switch (state) {
    case 'same':
      return ''
    case 'moved':
      return 'moved'
    case 'perhaps':
      return 'may have moved'
    case 'unknown':
      return 'not known'
  }
}

/** The first place that names it, and how many more. */
export function toLinePhrase({ uses }: BaseUsage): Phrase {
  const [first, ...others] = uses
  if (first === undefined) return []
  const more = others.length === 0 ? [] : words(` and ${others.length} more`)
  return [...toUsePhrase(first), ...more]
}

/** The images whose own builds take it, each once. */
export function listUsers({ uses }: { readonly uses: readonly BaseUseOf[] }): readonly string[] {
  return [...new Set(uses.flatMap(({ images }) => images))]
}
