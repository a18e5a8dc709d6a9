import { isBoolean } from '../instructions/literals'
import { refuse } from '../refusal'
import type { PartialText } from '../text'

/** What a source of COPY or ADD is, by its spelling alone. */
export type SourceForm =
  | { readonly kind: 'path' }
  | { readonly kind: 'http' }
  | { readonly kind: 'git'; readonly options: ReadonlyMap<string, string> }
  /** A download or a repository: its unknown end would tell which. */
  | { readonly kind: 'address' }

const protocolForm = /^([a-zA-Z0-9]+):\/\//
const scp = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*$/

/**
 * Tells paths, downloads and git repositories apart. Refuses a git URL with a query that means
 * nothing.
 */
export function parseSourceForm(source: string): SourceForm {
  if (isGit(source)) return { kind: 'git', options: parseGitOptions(source) }
  const isHttp = source.startsWith('http://') || source.startsWith('https://')
  return { kind: isHttp ? 'http' : 'path' }
}

/** The beginning of an address, whatever the rest of it is. */
const addressForm = /^(?:https?:\/\/|(?:git|ssh):\/\/|git@)/i

/** The same for a text that is not wholly known: only its beginning can tell. */
export function parsePartialForm({ fragments: [first, second = ''] }: PartialText): SourceForm {
  const isAddress =
    addressForm.test(first) || scp.test(first) || (first === '' && second.startsWith('://'))
  return { kind: isAddress ? 'address' : 'path' }
}

function isGit(source: string): boolean {
  if (source.startsWith('github.com/')) {
    // COPY and ADD take this for a path, but read its query as that of a git URL.
    parseGitOptions(source)
    return false
  }
  const protocol = protocolForm.exec(source)?.[1]?.toLowerCase()
  switch (protocol) {
    case undefined:
      return scp.test(source)
    case 'http':
    case 'https':
      return !hasControl(source) && pathOf(source).endsWith('.git')
    case 'git':
    case 'ssh':
      return !hasControl(source)
    default:
      return false
  }
}

/** Go parses no URL with a control character in it. */
function hasControl(url: string): boolean {
  return Array.from(url).some(char => char < ' ' || char === '\x7f')
}

function pathOf(url: string): string {
  const [address = ''] = url.split(/[?#]/, 1)
  const slash = address.indexOf('/', address.indexOf('://') + '://'.length)
  return slash < 0 ? '' : address.slice(slash)
}

const flagNames = new Set(['submodules', 'keep-git-dir', 'fetch-by-commit'])
const values = new Set(['ref', 'tag', 'branch', 'subdir', 'checksum', 'commit', 'mtime'])

function parseGitOptions(source: string): Map<string, string> {
  const [url = ''] = source.split('#', 1)
  const mark = url.indexOf('?')
  const options = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))) {
    if (options.has(name)) refuse(`query "${name}" has multiple values`)
    options.set(name, value)
    checkGitOption(name, value)
  }
  checkGitReference(options)
  return options
}

function checkGitOption(name: string, value: string): void {
  const isFlag = flagNames.has(name)
  if (!isFlag && !values.has(name)) refuse(`unexpected query "${name}"`)
  if (!isFlag && value === '') refuse(`query "${name}" has no value`)
  const isWrongFlag = isFlag && value !== '' && !isBoolean(value)
  const isWrongTime = name === 'mtime' && value !== 'checkout' && value !== 'commit'
  if (isWrongFlag || isWrongTime) refuse(`invalid ${name} value: "${value}"`)
}

/** At most one of a ref, a tag and a branch. */
function checkGitReference(options: ReadonlyMap<string, string>): void {
  const named = ['ref', 'tag', 'branch'].filter(name => options.has(name))
  if (named.length > 1) refuse(`${named.join(' conflicts with ')} in a git URL`)
}
