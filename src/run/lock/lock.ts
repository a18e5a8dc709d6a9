import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { suggestFix } from '../../diagnostics/text/suggest'
import { type Answer, type Command, type Invocation, misuse, valueOf } from '../commands/command'
import { parsePublished } from './parse-published'
import { lockForms, renderLock } from './render-lock'

/** `image-matrix lock --as FORM [FILE]`. */
export const lock: Command = {
  name: 'lock',
  operands: '[FILE]',
  least: 0,
  most: 1,
  summary: 'write the digests of published images for what deploys them',
  details: [
    'Reads the output "images" of image-matrix/publish, from FILE or from standard input, and',
    'writes it as an override for compose, as variables, as a component of kustomize, or as',
    'values of helm. An image is named by its digest, so what is deployed is what was tested.'
  ].join('\n'),
  options: ['as'],
  run: invocation => Promise.resolve(answer(invocation))
}

function answer(invocation: Invocation): Answer {
  const written = valueOf(invocation, 'as')
  const form = lockForms.find(each => each === written)
  if (form === undefined) return misused(explainForm(written))
  const input = readInput(invocation)
  if (typeof input !== 'string') return { kind: 'failed', diagnostics: [input] }
  const images = parsePublished(input)
  if (images === undefined) {
    const message = 'this is not the output "images" of image-matrix/publish'
    const fix =
      'give it the JSON as it is, as {"api":{"image":"ghcr.io/octo-org/shop-api","digest":"sha256:…"}}'
    return { kind: 'failed', diagnostics: [misuse(message, fix)] }
  }
  return { kind: 'answer', text: renderLock(images, form) }
}

function explainForm(written: string | undefined): Diagnostic {
  if (written === undefined) {
    return misuse('"lock" needs the option "--as"', `write --as ${lockForms.join(', or --as ')}`)
  }
  return misuse(`the option "--as" knows no "${written}"`, suggestFix(written, lockForms))
}

function readInput({ operands, terminal, given }: Invocation): string | Diagnostic {
  const [file] = operands
  if (file === undefined || file === '-') return terminal.readInput()
  const path = resolve(terminal.folder, ...(given.get('directory') ?? []), file)
  const read = terminal.readText(path)
  switch (read.kind) {
    case 'text':
      return read.text
    case 'missing':
      return misuse(`there is no file "${file}"`, 'name the file that holds the output')
    case 'unreadable':
      return misuse(`the file "${file}" cannot be read: ${read.because}`, 'name another one')
  }
}

function misused(diagnostic: Diagnostic): Answer {
  return { kind: 'misused', diagnostics: [diagnostic] }
}
