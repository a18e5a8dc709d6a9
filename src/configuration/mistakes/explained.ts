import { explainTopKeys, isMisspelt, suggestTopKey } from '../definition/top-keys'
import { explainSyntax } from './explain-syntax'
import type { Explanations } from './explanations'
import { findForeign } from './find-foreign'
import { findMisplaced } from './find-misplaced'
import { explainHabit } from './habits'

/** All that can be said of a mistake. Loaded where there is one. */
export const explained: Explanations = {
  syntax: explainSyntax,
  foreign: findForeign,
  keys: (document, findings) => {
    const { root } = document
    const told = explainTopKeys(document, findings.map(explainHabit))
    return root === undefined ? told : findMisplaced(root, told, isKnownAtTop)
  },
  tellsOfImages: root => root.kind === 'mapping' && isMisspelt(root)
}

function isKnownAtTop(key: string): boolean {
  return suggestTopKey(key) !== undefined
}
