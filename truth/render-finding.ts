import { CONFIGURATION, type Entry, toCommittedTree, type Tree } from './repository'
import type { Finding, Trial } from './trial'

/** Where the builder and the plan do not agree, in a line or two. */
export function renderFinding(
  number: number,
  { what }: Trial,
  { variant, verdict }: Finding
): string {
  const because = 'because' in verdict ? `\n  ${verdict.because}` : ''
  const name = `${variant.image}, ${variant.variant}`
  return `\n${verdict.kind}: ${name} of repository ${number} after: ${what}${because}`
}

/** All that is needed to see why. */
export function renderSetting({ after }: Trial, { variant: { recipe } }: Finding): string {
  const target = recipe.target === '' ? '(the last stage)' : recipe.target
  return [
    `  context ${recipe.context}, file ${recipe.file}, target ${target}`,
    renderTree(toCommittedTree(after))
  ].join('\n')
}

/** The texts that say what is read in full, all else by name. */
function renderTree(tree: Tree): string {
  return [...tree]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, entry]) => `  ${path}${renderEntry(path, entry)}`)
    .join('\n')
}

function renderEntry(path: string, entry: Entry): string {
  if (entry.kind === 'link') return ` -> ${entry.target}`
  if (path !== CONFIGURATION && !/(?:Dockerfile|\.dockerignore)$/.test(path)) return ''
  return `:\n${entry.text.trimEnd().replace(/^/gm, '    ')}`
}
