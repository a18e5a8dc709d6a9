import { formatLocation, isWholeFile } from '../../diagnostics/location'
import type { How, PathRead, Presence, Reader, Verb } from '../../plan/causes/reader'
import { type Phrase, phrase, words } from './phrase'

/** `copied by api/Dockerfile:3`; a file that is read by its own name is not named again. */
export function toReaderPhrase(file: string, reader: Reader): Phrase {
  const { how, name, at, doubt, presence } = reader
  const suffix = doubt === undefined ? [] : words(` (may be read: ${doubt})`)
  if (presence !== undefined) return [...toPresencePhrase(file, reader, presence), ...suffix]
  const isOwnName = name === undefined && isWholeFile(at, file)
  return isOwnName ? words(describeHow(how)) : [...toTakingPhrase(reader), ...suffix]
}

function toTakingPhrase({ how, name, at }: Reader): Phrase {
  const told = words(describeHow(how))
  const place = formatLocation(at)
  return name === undefined
    ? [...told, ...phrase` by ${place}`]
    : [...told, ...phrase` "${name}" (${place})`]
}

/**
 * `in "api/docs", copied by api/Dockerfile:3, but empty: api/.dockerignore:1 ignores what it
 * holds`, or `copied by api/Dockerfile:3, but not sent: api/.dockerignore:1 ignores it`.
 */
function toPresencePhrase(file: string, reader: Reader, presence: Presence): Phrase {
  const { kind, path, ignoredBy } = presence
  const taken = toTakingPhrase({ ...reader, how: { ...reader.how, relation: 'itself' } })
  const place = path === file ? [] : phrase`in "${path}", `
  const but = kind === 'empty' ? ', but empty' : ', but not sent'
  const ignored = kind === 'empty' ? 'ignores what it holds' : 'ignores it'
  const why =
    ignoredBy === undefined
      ? []
      : [...words(': '), ...phrase`${formatLocation(ignoredBy)}`, ...words(` ${ignored}`)]
  return [...place, ...taken, ...words(but), ...why]
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
    case 'presence':
      return `the presence of ${subject}`
    case 'git-ignores':
      return `git's rules for ${subject}`
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
