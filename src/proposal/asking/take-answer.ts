import { fillTemplate } from '../../configuration/reading/name-templates'
import { suggestFix } from '../../diagnostics/text/suggest'
import type { RepositoryPath } from '../../paths/repository-path'
import { compileGlob } from '../../patterns/globs/glob'
import { isPublishedName } from '../images/name-images'
import type { Proposal, ProposedImage } from '../proposal'
import type { Question } from './list-questions'

/** The proposal with the answer in it, or the line that says why it is none. */
export type Taken =
  | { readonly kind: 'taken'; readonly proposal: Proposal }
  | { readonly kind: 'refused'; readonly because: string }

/**
 * Takes what a person types for an answer. Pure.
 *
 * @param paths every file of the repository: patterns have to match some
 */
export function takeAnswer(
  question: Question,
  line: string,
  { proposal, paths }: { readonly proposal: Proposal; readonly paths: readonly RepositoryPath[] }
): Taken {
  const words = line.split(/[\s,]+/).filter(word => word !== '')
  switch (question.kind) {
    case 'only-for-tests':
      return takeNames(question.images, words, proposal)
    case 'image-name':
      return takeName(question, words, proposal)
    case 'made-of':
      return takePatterns(question, words, { proposal, paths })
  }
}

function takeName(
  { count }: Extract<Question, { kind: 'image-name' }>,
  words: readonly string[],
  proposal: Proposal
): Taken {
  const [text, second] = words
  if (text === undefined) return { kind: 'taken', proposal }
  const filled = fillTemplate(text, 'x')
  if (second !== undefined || !isPublishedName(filled)) {
    return refused(
      `"${words.join(' ')}" is no name that a registry takes: lower case, as ghcr.io/owner/name`
    )
  }
  if (count > 1 && filled === text) {
    return refused(`several images need "{image}" in their name, as ${text}/{image}`)
  }
  return {
    kind: 'taken',
    proposal: { ...proposal, imageName: { kind: 'known', text, because: 'as you have said' } }
  }
}

function takeNames(images: readonly string[], words: readonly string[], proposal: Proposal): Taken {
  const unknown = words.find(word => !images.includes(word))
  if (unknown !== undefined) {
    return refused(`"${unknown}" is none of them: ${suggestFix(unknown, images)}`)
  }
  const asked = new Set(images)
  const chosen = new Set(words)
  return change(proposal, image => {
    if (!asked.has(image.name)) return image
    return { ...image, publish: chosen.has(image.name) ? 'for-tests' : 'yes' }
  })
}

function takePatterns(
  { image: name, source }: Extract<Question, { kind: 'made-of' }>,
  patterns: readonly string[],
  { proposal, paths }: { readonly proposal: Proposal; readonly paths: readonly RepositoryPath[] }
): Taken {
  if (patterns.length === 0) return { kind: 'taken', proposal }
  const dead = patterns.find(pattern => {
    const glob = compileGlob(pattern)
    return paths.every(path => glob.judge(path) === 'other')
  })
  if (dead !== undefined) {
    return refused(`"${dead}" matches no file here: patterns count from the root, as src/**`)
  }
  return change(proposal, image => {
    if (image.name !== name) return image
    const missing = image.missing.filter(({ path }) => path !== source.path)
    const generated = new Map([...image.generated, [source.path, patterns]])
    return { ...image, missing, generated }
  })
}

function change(proposal: Proposal, each: (image: ProposedImage) => ProposedImage): Taken {
  return { kind: 'taken', proposal: { ...proposal, images: proposal.images.map(each) } }
}

function refused(because: string): Taken {
  return { kind: 'refused', because }
}
