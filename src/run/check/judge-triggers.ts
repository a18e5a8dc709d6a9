import type { TreeFacts } from '../../checks/facts'
import { formatPlace, type TextPlace } from '../../descriptions/described-build'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/repository'
import type { Note } from '../../report/check/check-report'
import type { IndexedTree } from '../../tree/indexed-tree'
import { listFilters } from '../../triggers/condition'
import { type Pairing, pairTriggers, type Uncovered } from '../../triggers/pair-triggers'
import { readTriggers } from '../../triggers/read-triggers'
import type { Trigger, Triggers } from '../../triggers/trigger'
import { parseRemote } from '../init/parse-remote'
import { listBuiltImages } from './built-images'
import type { CheckPlace } from './check-place'
import { atLine, explainUncovered } from './explain-uncovered'
import { readTexts } from './read-texts'

/** What there is to say of what builds images today. */
export interface JudgedTriggers {
  readonly diagnostics: readonly Diagnostic[]
  readonly notes: readonly Note[]
}

/** Meets what images are made from with what the workflows of the repository look at. */
export async function judgeTriggers(
  facts: TreeFacts,
  { repository, origin }: CheckPlace
): Promise<JudgedTriggers> {
  if (facts.head === undefined) return { diagnostics: [], notes: [] }
  const remote = parseRemote(origin.url ?? '')
  const question = { remote, branch: origin.defaultBranch }
  const triggers = await askTriggers(question, facts.head, repository)
  const { uncovered } = pairTriggers(listBuiltImages(facts, 'surely'), triggers)
  return {
    diagnostics: uncovered.map(toDiagnostic),
    notes: listTriggerNotes(pairTriggers(listBuiltImages(facts, 'wholly'), triggers), facts)
  }
}

type TriggerQuestion = Pick<Parameters<typeof readTriggers>[0], 'remote' | 'branch'>

/** The texts of each round are read in one batch; one that cannot be read is empty. */
async function askTriggers(
  question: TriggerQuestion,
  head: IndexedTree,
  repository: Repository
): Promise<Triggers> {
  const texts = new Map<RepositoryPath, string>()
  for (;;) {
    const answer = readTriggers({ ...question, paths: head.tree.paths, texts })
    if (answer.kind === 'triggers') return answer.triggers
    for (const path of answer.paths) texts.set(path, '')
    for (const { path, text } of await readTexts(answer.paths, head, repository)) {
      texts.set(path, text)
    }
  }
}

function toDiagnostic({ image, files, triggers }: Uncovered): Diagnostic {
  const { at, name } = findFilter(triggers)
  const because = 'no trigger looks there'
  return explainUncovered({
    image,
    files,
    because,
    at: atLine(at),
    key: `${name} (${formatPlace(at)})`
  })
}

/** The list that would have to name a file; the step itself where no list decides. */
function findFilter(triggers: readonly Trigger[]): {
  readonly at: TextPlace
  readonly name: string
} {
  const [filter] = triggers.flatMap(({ when }) => listFilters(when))
  if (filter !== undefined) return filter
  const [trigger] = triggers
  return { at: trigger?.at ?? { file: '', line: 1 }, name: 'what starts it' }
}

function listTriggerNotes(
  { unread, unbuilt, unevaluated, images }: Pairing,
  { valid }: TreeFacts
): readonly Note[] {
  const files = new Map(valid.configuration.images.map(({ name, prod }) => [name, prod.file]))
  const total = images.length
  const notes: readonly Note[] = [
    ...unread.map(({ pattern, images: names }): Note => ({
      kind: 'idle-pattern',
      message: `no image that the pattern "${pattern.text}" builds is made from a file that it takes: ${listSome(names, 3)}`,
      place: atLine(pattern.at)
    })),
    ...unbuilt.map((name): Note => ({
      kind: 'unbuilt',
      message: `no workflow builds the image "${name}" of ${files.get(name) ?? ''}`
    })),
    ...unevaluated.map(({ doubt, images: names }): Note => ({
      kind: 'unjudged',
      message: `not judged, since ${doubt.because}: ${names.length === total ? 'all images' : listSome(names, 3)}`,
      place: atLine(doubt.at)
    }))
  ]
  return [...new Map(notes.map(each => [JSON.stringify(each), each])).values()]
}
