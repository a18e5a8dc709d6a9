import { CONFIGURATION, toCommittedTree, type Entry, type Tree } from './repository'
import type { Finding, Trial } from './trial'

/** All that is needed to see why the builder and the plan do not agree. */
export function renderFinding(number: number, trial: Trial, { variant, verdict }: Finding): string {
  const { context, file, target } = variant.recipe
  const because = 'because' in verdict ? verdict.because : ''
  return [
    `\n${verdict.kind}: ${variant.image}, ${variant.variant} of repository ${number} after: ${trial.what}`,
    `  ${because}`,
    `  context ${context}, file ${file}, target ${target === '' ? '(the last stage)' : target}`,
    renderTree(toCommittedTree(trial.after))
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
