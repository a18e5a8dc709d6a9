import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import { formatLocation } from '../../diagnostics/location'
import { suggestFix } from '../../diagnostics/text/suggest'
import type { Remedy } from '../../dockerfile/reading'
import type { BrokenDockerfile, IgnoredSource } from '../../inputs/inputs'
import type { TreeFacts } from '../facts'
import { toPlace as toLine } from '../parents/parent-places'

/** The Dockerfiles that BuildKit refuses, each once for all the images that use it. */
export function findBrokenDockerfiles({ variants }: TreeFacts): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const { image, inputs } of variants) {
    const { broken } = inputs
    if (broken === undefined) continue
    const key = `${broken.file}:${broken.line}: ${broken.because}`
    if (!found.has(key)) found.set(key, explain(image, broken))
  }
  return [...found.values()]
}

/** The lines that BuildKit refuses because nothing of what they name is sent, each once. */
export function findIgnoredSources({ variants }: TreeFacts): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const { image, inputs } of variants) {
    for (const ignored of inputs.ignored) {
      const key = `${formatLocation(ignored.at)}: ${ignored.path}`
      if (!found.has(key)) found.set(key, explainIgnored(image, ignored))
    }
  }
  return [...found.values()]
}

function explainIgnored(image: string, { path, at, by, exception }: IgnoredSource): Diagnostic {
  const file = formatLocation({ source: by.source })
  const hint = exception === undefined ? [] : [`by this line at the end of ${file}`, exception]
  return problem('ignored-source', {
    message: `image "${image}" cannot be built: "${path}" is ignored by ${formatLocation(by)}, so no build is sent it`,
    fix: ['name something else, or let it through', ...hint].join('\n'),
    ...toLine({ at })
  })
}

function explain(image: string, broken: BrokenDockerfile): Diagnostic {
  return problem('broken-dockerfile', {
    message: `image "${image}" cannot be built, and what it reads is not known: ${broken.because}`,
    fix: toFix(broken.remedy),
    place: toPlace(broken)
  })
}

function toFix(remedy: Remedy | undefined): string {
  const fix = 'correct the line: docker refuses it'
  switch (remedy?.kind) {
    case undefined:
      return fix
    case 'word':
      return suggestFix(remedy.written, remedy.known)
    case 'lower-case': {
      const lower = remedy.written.toLowerCase()
      return lower === remedy.written ? fix : `did you mean "${lower}"?`
    }
    case 'end':
      return `end the heredoc by a line that is "${remedy.word}" alone`
    case 'from':
      return 'begin it with an instruction, as\nFROM scratch'
  }
}

/** The wrong word is underlined, or the whole line. */
function toPlace({ file, line, source, remedy }: BrokenDockerfile): Place {
  const start = { source: { kind: 'file', path: file } as const, line: Math.max(1, line) }
  if (source === '') return { ...start, column: 1, length: 1 }
  const word = remedy !== undefined && 'written' in remedy ? remedy.written : ''
  const at = word === '' ? -1 : source.indexOf(word)
  const own =
    at >= 0 ? { column: at + 1, length: word.length } : { column: 1, length: source.length }
  return { ...start, ...own, text: source }
}
