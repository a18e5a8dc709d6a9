import type { ChangedFile } from '../../src/triggers/condition'
import { FileChange } from '../../src/triggers/judge-condition'
import { judgeImage, selectForMerge } from '../../src/triggers/judge-image'
import { type BuiltImage, pairImages } from '../../src/triggers/pair-triggers'
import { readTriggers } from '../../src/triggers/read-triggers'
import type { Triggers } from '../../src/triggers/trigger'

/** The triggers of a repository of these texts; files without a text are there, too. */
export function read(texts: Readonly<Record<string, string>>): Triggers {
  const known = new Map<string, string>()
  for (;;) {
    const answer = readTriggers({
      paths: Object.keys(texts),
      texts: known,
      remote: { owner: 'octo', name: 'shop' },
      branch: 'main'
    })
    if (answer.kind === 'triggers') return answer.triggers
    for (const path of answer.paths) known.set(path, texts[path] ?? '')
  }
}

/** An image of a folder with a Dockerfile. */
export function imageOf(folder: string, inputs: readonly string[] = []): BuiltImage {
  const file = folder === '' ? 'Dockerfile' : `${folder}/Dockerfile`
  return { name: folder, recipes: [{ file, context: folder, target: '' }], inputs }
}

/** `builds`, `skips`, or why it is not known. */
export function judge(triggers: Triggers, folder: string, ...paths: readonly string[]): string {
  const [paired] = pairImages([imageOf(folder)], triggers)
  if (paired === undefined) return 'no image'
  const verdict = judgeImage(selectForMerge(paired), new FileChange(paths.map(toFile)))
  if (verdict.kind !== 'unknown') return verdict.kind
  const [doubt] = verdict.doubts
  return `${doubt?.at.file ?? ''}:${String(doubt?.at.line)}: ${doubt?.because ?? ''}`
}

function toFile(text: string): ChangedFile {
  if (text.startsWith('-')) return { path: text.slice(1), status: 'deleted' }
  return text.startsWith('+')
    ? { path: text.slice(1), status: 'added' }
    : { path: text, status: 'modified' }
}
