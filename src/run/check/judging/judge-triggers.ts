import type { TreeFacts } from '../../../checks/facts'
import { formatPlace, type TextPlace } from '../../../descriptions/described-build'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { listSome } from '../../../diagnostics/text/lists'
import type { Note } from '../../../report/check/check-report'
import { listFilters } from '../../../triggers/condition'
import { type Pairing, pairTriggers, type Uncovered } from '../../../triggers/pair-triggers'
import type { Trigger, Triggers } from '../../../triggers/trigger'
import { joinSame } from '../join-same'
import { listBuiltImages } from './built-images'
import { atLine, explainUncovered } from './explain-uncovered'

/** What there is to say of what builds images today. */
export interface JudgedTriggers {
  /** The names of the images that some trigger surely builds. */
  readonly built: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
  readonly notes: readonly Note[]
}

/** Meets what images are made from with what the workflows of the repository look at. */
export async function judgeTriggers(
  facts: TreeFacts,
  readTriggers: () => Promise<Triggers>
): Promise<JudgedTriggers> {
  if (facts.head === undefined) return { built: new Set(), diagnostics: [], notes: [] }
  const triggers = await readTriggers()
  const { uncovered, images } = pairTriggers(listBuiltImages(facts, 'surely'), triggers)
  return {
    built: new Set(
      images.flatMap(({ image, triggers: own }) => (own.length > 0 ? [image.name] : []))
    ),
    diagnostics: uncovered.map(toDiagnostic),
    notes: listTriggerNotes(pairTriggers(listBuiltImages(facts, 'wholly'), triggers), facts)
  }
}

function toDiagnostic({ image, files, triggers }: Uncovered): Diagnostic {
  const { at, name } = findFilter(triggers)
  const because = 'no trigger of a merge looks there'
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
  const notes: readonly Note[] = [
    ...unread.map(({ pattern, images: names }): Note => ({
      kind: 'idle-pattern',
      message: `no image that the pattern "${pattern.text}" builds is made from a file that it takes: ${listSome(names, 3)}`,
      place: atLine(pattern.at)
    })),
    ...listUnbuilt(unbuilt, files),
    ...listUnjudged(unevaluated, images.length)
  ]
  return joinSame(notes)
}

/** Where they are many, nothing is gained by a line for each. */
function listUnbuilt(
  unbuilt: readonly string[],
  files: ReadonlyMap<string, string>
): readonly Note[] {
  if (unbuilt.length > mostUnbuilt) {
    const names = listSome(unbuilt, 12)
    const message = `no workflow builds ${String(unbuilt.length)} of the images: ${names}`
    return [{ kind: 'unbuilt', message }]
  }
  return unbuilt.map(name => ({
    kind: 'unbuilt',
    message: `no workflow builds the image "${name}" of ${files.get(name) ?? ''}`
  }))
}

const mostUnbuilt = 3

/**
 * What leaves triggers open, each reason once: with its first place, and the number of others. Of a
 * line that leaves the same images open for several reasons, the first is told.
 */
function listUnjudged(unevaluated: Pairing['unevaluated'], total: number): readonly Note[] {
  const groups = new Map<string, { readonly who: string; readonly own: Pairing['unevaluated'] }>()
  for (const reason of new Set(unevaluated.map(({ doubt }) => doubt.because))) {
    const own = unevaluated.filter(({ doubt }) => doubt.because === reason)
    const [first] = own
    const names = [...new Set(own.flatMap(({ images }) => images))]
    const who = names.length === total ? 'all images' : listSome(names, 3)
    const key = `${formatPlace(first?.doubt.at ?? { file: '', line: 1 })} ${who}`
    groups.set(key, { who, own: [...(groups.get(key)?.own ?? []), ...own] })
  }
  return [...groups.values()].flatMap(({ who, own }): readonly Note[] => {
    const [first] = own
    if (first === undefined) return []
    const more = own.length === 1 ? '' : ` (and ${String(own.length - 1)} more)`
    const message = `not judged, since ${first.doubt.because}${more}: ${who}`
    return [{ kind: 'unjudged', message, place: atLine(first.doubt.at) }]
  })
}
