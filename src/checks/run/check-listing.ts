import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import { shorten } from '../../diagnostics/text/shorten'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Request } from '../../request/request'
import type { Compared } from '../../tree/compared'
import type { Tree } from '../../tree/tree'
import type { RequestFacts } from '../facts'

/** Whether the base has to be looked at: only it has a deleted file. */
export function asksBase({ changedFiles, images }: Request, head: Tree | undefined): boolean {
  if (changedFiles === undefined || images !== undefined || head === undefined) return false
  return changedFiles.some(name => !isTracked(name, head))
}

/**
 * Names of the `changed-files` input that are no paths, but several or another spelling of one:
 * taken literally they would match nothing, and leave out what they mean.
 */
export function checkListing({
  request: { changedFiles: listed, changedFilesDoubt: doubt, images },
  head: indexed,
  listedBase: base
}: RequestFacts): readonly Diagnostic[] {
  const head = indexed?.tree
  if (listed === undefined || images !== undefined) return []
  if (head === undefined) return doubt === undefined ? [] : [doubt]
  const unknown = listed.filter(name => !isTracked(name, head))
  const mistakes = unknown.flatMap(name => {
    const meant = readings(name).find(paths => paths.some(path => isTracked(path, head)))
    return meant === undefined ? [] : [explainMeant(name, meant)]
  })
  if (unknown.length === 0) return []
  if (doubt === undefined && mistakes.length > 0) return mistakes
  const absent = unknown.filter(name => base === undefined || !isTracked(name, base))
  const isList = absent.length < listed.length
  if (doubt !== undefined) return isList ? mistakes : [doubt]
  if (absent.length === 0) return []
  const prefix = findPrefix(absent, head)
  const isElsewhere = prefix !== undefined && base !== undefined && !isList
  return [isElsewhere ? explainPrefix(absent, prefix) : explainUnknown(absent, { prefix, base })]
}

/**
 * The prefix to remove so that all names are files: paths may count from the workspace, with the
 * repository checked out below it.
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
  return problem('invalid-input', {
    message: `the input "changed-files" names "${name}", which is no file, but "${name.slice(prefix.length)}" is one`,
    fix: takeOff(prefix)
  })
}

function takeOff(prefix: string): string {
  return `take "${prefix}" off: give paths from the root of the repository`
}

function isTracked(path: string, tree: Tree): boolean {
  return tree.entry(normalizePath(path) ?? '') !== undefined
}

/**
 * What a name may stand for: one name without blanks and quotes around it, several names, Windows'
 * slashes.
 */
function readings(name: string): string[][] {
  const parts = name.split(/[\s,;|]|\\n/).map(withoutQuotes)
  const named = parts.filter(part => part !== '')
  return [[withoutQuotes(name.trim())], named, [name.replaceAll('\\', '/')]]
}

function withoutQuotes(name: string): string {
  return name.replace(/^["']|["']$/g, '')
}

function explainMeant(name: string, meant: readonly string[]): Diagnostic {
  return problem('invalid-input', {
    message: `the input "changed-files" names "${name}", which is no file, but "${meant.join('" and "')}" may be meant`,
    fix: 'give one path a line, or a JSON array of paths'
  })
}

const namesShown = 3

/** Unknown is no answer: any of them may be any file under another name. */
function explainUnknown(
  names: readonly RepositoryPath[],
  { prefix, base }: { readonly prefix: string | undefined; readonly base: Tree | undefined }
): Diagnostic {
  const quoted = names.map(name => `"${shorten(name)}"`)
  const all = listSome(quoted, namesShown)
  const where =
    base === undefined ? 'not tracked, and the base cannot be read' : 'not tracked, now or before'
  return problem('unknown-listed-files', {
    message: `every image is built: the input "changed-files" names what is ${where}: ${all}`,
    fix:
      prefix === undefined
        ? 'give paths from the root of the repository, one a line or as ["api/main.py","web/server.js"]'
        : takeOff(prefix)
  })
}

/**
 * Inputs about changes are not believed if nobody knows one of their names: it may be another name
 * of anything. What changed is unknown then.
 */
export function doubtListing(compared: Compared, diagnostics: readonly Diagnostic[]): Compared {
  const doubt = diagnostics.find(
    ({ code }) => code === 'unknown-listed-files' || code === 'unknown-change-name'
  )
  if (doubt === undefined || compared.comparison.kind === 'unknown') return compared
  const because = doubt.message.replace('every image is built: ', '')
  return { ...compared, comparison: { kind: 'unknown', because }, text: because }
}
