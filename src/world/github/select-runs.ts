import type { EarlierRuns } from '../../app/world'
import type { JsonReader } from '../runner/json-reader'

/** How many runs since the last success are looked at; with more, everything is built. */
const mostSince = 20

/** One page tells: this run, 20 others, and what shows that there are more. */
export const runsOnPage = 30

/**
 * The last successful run and those since then, out of the answer to
 * `GET actions/workflows/{id}/runs`, newest first.
 *
 * Runs that were given names of images cannot be told from others, by any field; they are
 * started by hand, and that is another event.
 */
export function selectRuns(body: JsonReader, ownId: string | undefined): EarlierRuns {
  const listed = body.field('workflow_runs').elements()
  const runs = listed.filter(run => String(run.field('id').number()) !== ownId)
  const index = runs.findIndex(run => run.field('conclusion').text() === 'success')
  const since = index === -1 ? runs : runs.slice(0, index)
  if (since.length > mostSince) return { kind: 'too-many' }
  const heads = since.flatMap(run => run.field('head_sha').text() ?? [])
  const success = runs[index]?.field('head_sha').text()
  return {
    kind: 'runs',
    ...(success === undefined ? {} : { success }),
    since: [...new Set(heads)]
  }
}
