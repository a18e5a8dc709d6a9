import type { Diagnostic } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/lists'
import { shorten } from '../../diagnostics/shorten'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { Trigger } from '../../event/trigger'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/world'
import type { Request } from '../../request/request'
import type { Tree } from '../../tree/tree'

/** Where names of files are looked up. */
export interface ListingScope {
  /** Missing where it could not be read. */
  readonly head: Tree | undefined
  readonly repository: Repository | Unreadable
  readonly trigger: Trigger
}

/**
 * Names of the `changed-files` input that are no paths, but several or another spelling of one:
 * taken as they are they would match nothing, and leave out what they mean.
 */
export async function checkListing(
  { changedFiles: listed, changedFilesDoubt: doubt, images }: Request,
  scope: ListingScope
): Promise<readonly Diagnostic[]> {
  if (listed === undefined || images !== undefined) return []
  const { head } = scope
  if (head === undefined) return doubt === undefined ? [] : [doubt]
  const unknown = listed.filter(name => !isTracked(name, head))
  const mistakes = unknown.flatMap(name => {
    const meant = readings(name).find(paths => paths.some(path => isTracked(path, head)))
    return meant === undefined ? [] : [explainMeant(name, meant)]
  })
  if (unknown.length === 0) return []
  if (doubt === undefined && mistakes.length > 0) return mistakes
  // A file that is deleted is in the base alone, which is looked at here for no other reason.
  const base = await readBase(scope)
  const absent = unknown.filter(name => base === undefined || !isTracked(name, base))
  const isList = absent.length < listed.length
  if (doubt !== undefined) return isList ? mistakes : [doubt]
  if (absent.length === 0) return []
  const prefix = findPrefix(absent, head)
  const isElsewhere = prefix !== undefined && base !== undefined && !isList
  return [isElsewhere ? explainPrefix(absent, prefix) : explainUnknown(absent, { prefix, base })]
}

/**
 * What has to be taken off so that all of the names are files: paths may count from the workspace,
 * with the repository checked out below it.
 */
function findPrefix(names: readonly string[], tree: Tree): string | undefined {
  const [first = ''] = names
  const prefixes = [...first.matchAll(/\//g)].map(({ index }) => first.slice(0, index + 1))
  return prefixes.find(prefix =>
    names.every(name => name.startsWith(prefix) && isTracked(name.slice(prefix.length), tree))
  )
}

function explainPrefix(names: readonly string[], prefix: string): Diagnostic {
  const [name = ''] = names
  return {
    severity: 'error',
    code: 'invalid-input',
    message: `the input "changed-files" names "${name}", which is no file, but "${name.slice(prefix.length)}" is one`,
    fix: takeOff(prefix)
  }
}

function takeOff(prefix: string): string {
  return `take "${prefix}" off: give paths from the root of the repository`
}

function isTracked(path: string, tree: Tree): boolean {
  return tree.entry(normalizePath(path) ?? '') !== undefined
}

/** What a name may stand for: one without blanks and quotes around it, several, Windows' slashes. */
function readings(name: string): string[][] {
  const parts = name.split(/[\s,;|]|\\n/).map(withoutQuotes)
  const named = parts.filter(part => part !== '')
  return [[withoutQuotes(name.trim())], named, [name.replaceAll('\\', '/')]]
}

function withoutQuotes(name: string): string {
  return name.replace(/^["']|["']$/g, '')
}

function explainMeant(name: string, meant: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'invalid-input',
    message: `the input "changed-files" names "${name}", which is no file, but "${meant.join('" and "')}" may be meant`,
    fix: 'give one path a line, or a JSON array of paths'
  }
}

/** The tree of the commit that the event compares with; a shallow clone may lack it. */
async function readBase({ repository, trigger }: ListingScope): Promise<Tree | undefined> {
  const { push, pullRequest, mergeGroup } = trigger
  const base = push?.before ?? pullRequest?.baseSha ?? mergeGroup?.baseSha
  if (base === undefined || isUnreadable(repository)) return undefined
  const tree = await repository.readTree(base)
  return isUnreadable(tree) ? undefined : tree
}

const namesShown = 3

/** Unknown is no answer: one of them may be any file by another name. */
function explainUnknown(
  names: readonly RepositoryPath[],
  { prefix, base }: { readonly prefix: string | undefined; readonly base: Tree | undefined }
): Diagnostic {
  const quoted = names.map(name => `"${shorten(name)}"`)
  const all = listSome(quoted, namesShown)
  const where =
    base === undefined ? 'not tracked, and the base cannot be read' : 'not tracked, now or before'
  return {
    severity: 'warning',
    code: 'unknown-listed-files',
    message: `every image is built: the input "changed-files" names what is ${where}: ${all}`,
    fix:
      prefix === undefined
        ? 'give paths from the root of the repository, one a line or as ["api/main.py","web/server.js"]'
        : takeOff(prefix)
  }
}
