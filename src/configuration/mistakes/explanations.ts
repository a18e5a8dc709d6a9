import { type Node, startOfText } from '../document/node'
import type { Document, ExplainSyntax } from '../document/parse-document'
import type { Finding } from './finding'

/**
 * What is said of a text that is wrong as a whole, in its root or its top keys. Whether anything is
 * wrong with it does not follow from these words: where one set has a finding, each has.
 */
export interface Explanations {
  /** Of what is no YAML. */
  readonly syntax: ExplainSyntax
  /** That the text is a file of another tool, in place of all else. */
  readonly foreign: (text: string, root: Node | undefined) => Finding | undefined
  /** The findings of the shape, in better words. */
  readonly keys: (document: Document, findings: readonly Finding[]) => readonly Finding[]
  /** Whether it is told already that the images stand under another key. */
  readonly tellsOfImages: (root: Node) => boolean
}

/**
 * Whether something is wrong, and nothing that is worth reading of it: the text is parsed a second
 * time for that, by what is loaded only then.
 */
export const unexplained: Explanations = {
  syntax: () => [noYaml],
  foreign: () => undefined,
  keys: (_, findings) => findings,
  tellsOfImages: () => false
}

const noYaml: Finding = {
  code: 'yaml-syntax',
  message: 'this is no YAML',
  fix: 'correct the syntax',
  range: startOfText
}
