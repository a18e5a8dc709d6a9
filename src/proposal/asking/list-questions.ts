import type { RepositoryPath } from '../../paths/repository-path'
import type { MissingSource, Proposal, ProposedImage } from '../proposal'

/** What nothing in a repository can tell, and a person can. */
export type Question =
  /** Which images are never published: nothing says it of these, in the order of their names. */
  | { readonly kind: 'only-for-tests'; readonly images: readonly string[] }
  /** Under which name images are published: a workflow that pushes needs one. */
  | { readonly kind: 'image-name'; readonly count: number }
  /** What a source is made of that git does not track. */
  | { readonly kind: 'made-of'; readonly image: string; readonly source: MissingSource }

/** So many sources are asked about; comments have the rest. */
const mostSources = 3

/** The questions of a proposal: few, the ones that decide most first. Pure. */
export function listQuestions({ images, imageName, workflow }: Proposal): readonly Question[] {
  const open = images.filter(({ publish }) => publish === 'unknown').map(({ name }) => name)
  const sources = images.flatMap(listSources)
  const isNameless = workflow !== undefined && imageName.kind === 'unknown'
  return [
    ...(isNameless ? [{ kind: 'image-name', count: images.length } as const] : []),
    ...(open.length === 0 ? [] : [{ kind: 'only-for-tests', images: open } as const]),
    ...sources.slice(0, mostSources)
  ]
}

function listSources({ name, missing }: ProposedImage): readonly Question[] {
  const paths = new Map<RepositoryPath, MissingSource>()
  for (const source of missing) {
    if (source.kind === 'path' && !paths.has(source.path)) paths.set(source.path, source)
  }
  return [...paths.values()].map(source => ({ kind: 'made-of', image: name, source }))
}

/** The lines in front of the place for the answer. */
export function renderQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case 'only-for-tests': {
      const { images } = question
      return [
        'Nothing here says whether these images are published:',
        ...wrap(images),
        'Which of these are only for tests? (names by space, empty: none)'
      ]
    }
    case 'image-name':
      return [
        'Nothing here says under which name images are published.',
        'Which is it? (as ghcr.io/octo-org/shop-{image}, empty: unknown)'
      ]
    case 'made-of': {
      const { image, source } = question
      const place = `${source.file}:${String(source.line)}`
      return [
        `${source.path} is not tracked, and ${image} copies it: ${place}`,
        'Of which files does a step make it? (patterns by space, as src/**, empty: unknown)'
      ]
    }
  }
}

/** Lines of some 80 columns, indented. */
function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last ?? ' '} ${word}`
    if (last === undefined || longer.length > 78) lines.push(`  ${word}`)
    else lines.splice(-1, 1, longer)
  }
  return lines
}
