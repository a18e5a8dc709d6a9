import { formatLocation, isWholeFile } from '../../diagnostics/location'
import type { How, PathRead, Reader, Verb } from '../../plan/causes/reader'
import { type Phrase, phrase, words } from './phrase'

/** `copied by api/Dockerfile:3`; a file that is read by its own name is not named again. */
export function toReaderPhrase(file: string, { how, name, at, doubt }: Reader): Phrase {
  const told = words(describeHow(how))
  const suffix = doubt === undefined ? [] : words(` (may be read: ${doubt})`)
  const place = formatLocation(at)
  if (name !== undefined) return [...told, ...phrase` "${name}" (${place})`, ...suffix]
  return isWholeFile(at, file) ? told : [...told, ...phrase` by ${place}`, ...suffix]
}

/** Why inputs are not known: `"dist", copied by api/Dockerfile:3, is not tracked`. */
export function describeReason({
  about,
  because
}: {
  readonly about?: PathRead | undefined
  readonly because: string
}): string {
  if (about === undefined) return because
  const { path, how, at } = about
  return `"${path}", ${describeHow(how)} by ${formatLocation(at)}, ${because}`
}

/** The words before `by` and the place, or before the name. */
export function describeHow({ verb, relation }: How): string {
  const { itself, subject = `what is ${itself}`, root = subject } = verbs[verb]
  switch (relation) {
    case 'itself':
      return itself
    case 'link':
      return `a link to ${subject}`
    case 'sending-link':
      return `a link that decides what is sent of ${subject}`
    case 'above':
      return `above ${subject}`
    case 'attributes':
      return `attributes of ${subject}`
    case 'above-root':
      return `above ${root}`
    case 'root-attributes':
      return `attributes of ${root}`
    case 'empty-folder':
      return `all there is in a place that is ${itself}`
    case 'git-ignores':
      return `what git ignores of ${subject}`
  }
}

interface Words {
  readonly itself: string
  /** The thing's name; missing: what is read so. */
  readonly subject?: string
  /** The whole folder that it is part of. */
  readonly root?: string
}

const verbs: Readonly<Record<Verb, Words>> = {
  copied: { itself: 'copied' },
  added: { itself: 'added' },
  mounted: { itself: 'mounted' },
  used: { itself: 'used' },
  loaded: { itself: 'loaded' },
  'let-through': { itself: 'let through' },
  'in-context': { itself: 'in the context', root: 'the context' },
  'in-build-context': { itself: 'in the build context', root: 'the build context' },
  'in-layout': { itself: 'in the OCI layout', root: 'the OCI layout' },
  dockerfile: asThing('the Dockerfile'),
  policy: asThing('the policy'),
  'ignore-file': asThing('the ignore file'),
  'would-be-dockerfile': asThing('would be the Dockerfile in place of'),
  'source-of': asThing('a source of'),
  'says-checkout': asThing('which says what is checked out of the submodule'),
  'says-fetch': asThing('which says what is fetched by Git LFS, as of')
}

function asThing(text: string): Words {
  return { itself: text, subject: text }
}
