import type { TreeFacts } from '../../../checks/facts'
import { formatPlace } from '../../../descriptions/described-build'
import type { Use } from '../../../descriptions/workflows/read-uses'
import type { WorkflowText } from '../../../descriptions/workflows/workflow-text'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { Image } from '../../../images/image'
import type { RepositoryPath } from '../../../paths/repository-path'
import type { PathIndex } from '../../../tree/path-index'
import { any, isAlways, listFilters } from '../../../triggers/condition'
import { FileChange, judgeCondition } from '../../../triggers/judge-condition'
import { listStarts, type Start } from '../../../triggers/walk/events'
import { listStarters } from '../../workflows/list-starters'
import { listBuiltImages, listTaken } from './built-images'
import { atLine, explainUncovered } from './explain-uncovered'

/** Files of images that say `infer: false`, and that none of their lists has. */
export function findUnlisted({ valid, head, inputs }: TreeFacts): readonly Diagnostic[] {
  const index = head?.index
  if (index === undefined) return []
  return valid.configuration.images.flatMap((image): readonly Diagnostic[] => {
    const place = valid.findKey(image.name, 'prod', ['infer'])
    const at = place ?? valid.imagePlaces.get(image.name)?.name
    const found = inputs.get(image.name)?.prod
    if (image.infer || found === undefined || at === undefined) return []
    const taken = listTaken(found, index)
    const listed = listCounted(image, valid.configuration, index)
    const files = taken.filter(path => path !== image.prod.file && !listed.has(path))
    if (files.length === 0) return []
    const because = '"infer: false" leaves it to the lists of the image'
    return [explainUncovered({ image: image.name, files, because, at, key: 'its "paths"' })]
  })
}

/** What the lists of an image have: its paths and filters, and those that build everything. */
function listCounted(
  { triggers }: Pick<Image, 'triggers'>,
  { filters, buildAll }: TreeFacts['valid']['configuration'],
  index: PathIndex
): ReadonlySet<RepositoryPath> {
  const named = new Set([...triggers.filters, ...buildAll.filters])
  const lists = [
    ...[triggers.paths, buildAll.paths].map(paths => paths.map(pattern => ({ pattern }))),
    ...[...(filters ?? [])].flatMap(([name, rules]) => (named.has(name) ? [rules] : []))
  ]
  return new Set(lists.flatMap(rules => [...index.select(rules)].map(({ path }) => path)))
}

/** How planning steps are started. */
export interface Starting {
  readonly uses: readonly Use[]
  readonly texts: readonly WorkflowText[]
  readonly branch: string | undefined
}

/** Files of images whose change starts no workflow that plans. */
export function findUnstarted(facts: TreeFacts, starting: Starting): readonly Diagnostic[] {
  const starts = listAllStarts(starting)
  const changes = starts?.filter(({ event }) => event.kind === 'change') ?? []
  const whole = any(changes.map(({ when }) => when))
  const [filter] = changes.flatMap(({ when }) => listFilters(when))
  if (filter === undefined || isAlways(whole)) return []
  return listBuiltImages(facts, 'surely').flatMap(({ name: image, inputs }) => {
    if (inputs === 'unknown') return []
    const files = inputs.filter(
      path => judgeCondition(whole, new FileChange([{ path, status: 'modified' }])).kind === 'no'
    )
    if (files.length === 0) return []
    const because = 'no workflow that plans is started by that'
    const key = `"${filter.name}" (${formatPlace(filter.at)})`
    return [explainUncovered({ image, files, because, at: atLine(filter.at), key })]
  })
}

/** undefined: something else starts one of them. */
function listAllStarts({ uses, texts, branch }: Starting): readonly Start[] | undefined {
  return listStarters(uses, texts)?.flatMap(file =>
    listStarts(file, branch === undefined ? {} : { branch })
  )
}
