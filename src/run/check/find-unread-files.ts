import { quote } from '../../configuration/mistakes/finding'
import type { Unread } from '../../descriptions/described-build'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { DiagnosticCode } from '../../diagnostics/problems'
import { describeBuilds, listDescribing, listFiles } from '../../proposal/describe-builds'
import type { Note } from '../../report/check/check-report'
import type { IndexedTree } from '../../tree/indexed-tree'
import { readDescribing } from '../configuration/read-describing'
import { toTriggerGround } from '../workflows/read-repository-triggers'
import type { CheckPlace } from './check-place'
import { atLine } from './judging/explain-uncovered'

/**
 * The bake files, compose files and workflows of which nothing can be read, whatever they build.
 *
 * @param found the mistakes so far: those under `from` of the configuration are told by them
 */
export async function findUnreadFiles(
  { repository, checkout: { bake }, origin }: CheckPlace,
  head: IndexedTree,
  found: readonly Diagnostic[]
): Promise<readonly Unread[]> {
  const files = listFiles(head)
  const read = await readDescribing(listDescribing(files), { head, repository, bake })
  const { remote } = toTriggerGround(head, origin)
  const { unread } = describeBuilds(files, { head, remote, ...read })
  const told = found.filter(({ code }) => fromCodes.includes(code)).map(({ message }) => message)
  return unread.filter(
    ({ reach, at }) => reach === 'file' && !told.some(message => message.includes(quote(at.file)))
  )
}

const fromCodes: readonly DiagnosticCode[] = ['bake-unavailable', 'from-unreadable']

/** At its line, with what makes it readable. */
export function toUnreadNote({ at, because, fix }: Unread): Note {
  const message = `this file could not be read, and images that it describes may be missing: ${because}`
  return { kind: 'unjudged', message, place: atLine(at), ...(fix === undefined ? {} : { fix }) }
}
