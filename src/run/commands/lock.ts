import { resolve } from 'node:path'
import { parseImageName } from '../../dockerfile/names/reference'
import { readJson } from '../../event/json-reader'
import {
  type LockedImage,
  type LockForm,
  lockForms,
  renderLock
} from '../../report/lock/render-lock'
import {
  type Answer,
  type Command,
  type Invocation,
  misuse,
  misused,
  valueOf
} from './command-line/command'

/** `image-matrix lock [FILE] --as FORM`. */
export const lock: Command = {
  name: 'lock',
  operands: '[FILE]',
  least: 0,
  most: 1,
  summary: 'name each published image by its digest, for what deploys them',
  details: [
    'Reads the output "images" of image-matrix/publish, of FILE or of its standard input, and',
    'prints a file for docker compose, a shell, kustomize or helm that names each by its digest.'
  ].join('\n'),
  options: ['as'],
  run: writeLock
}

async function writeLock(invocation: Invocation): Promise<Answer> {
  const form = lockForms.find(each => each === valueOf(invocation, 'as'))
  if (form === undefined) {
    const fix = `write --as ${lockForms.join(', or --as ')}`
    return misused(misuse('"lock" needs to know for what', fix))
  }
  const text = await readPublished(invocation)
  if (typeof text !== 'string') return text
  const images = parsePublished(text)
  if (images === undefined) {
    const fix = 'give it the output "images" of image-matrix/publish, as it is'
    return misused(misuse('what was read is no list of published images', fix))
  }
  return answer(images, form)
}

function answer(images: readonly LockedImage[], form: LockForm): Answer {
  const written = renderLock(images, form)
  switch (written.kind) {
    case 'lock':
      return { kind: 'answer', text: written.text }
    case 'contested': {
      const names = written.names.map(name => `"${name}"`).join(', ')
      const message = `${names} are all "${written.key}" to ${form}`
      const diagnostics = [misuse(message, 'write them as another form, as --as helm')]
      return { kind: 'failed', diagnostics }
    }
  }
}

async function readPublished({
  terminal,
  operands,
  ...given
}: Invocation): Promise<string | Answer> {
  const [file] = operands
  if (file === undefined) {
    const text = await terminal.readInput()
    if (text !== undefined) return text
    return misused(
      misuse('nothing is piped in', 'name a file, or pipe the output "images" into it')
    )
  }
  const folder = valueOf({ operands, ...given }, 'directory') ?? '.'
  const found = terminal.readFile(resolve(terminal.folder, folder, file))
  switch (found.kind) {
    case 'text':
      return found.text
    case 'missing':
      return misused(misuse(`"${file}" is not there`, 'name a file that is'))
    case 'unreadable':
      return misused(
        misuse(`"${file}" cannot be read: ${found.because}`, 'name a file with the output')
      )
  }
}

/** Undefined where the text is not that output; names keep their order. */
function parsePublished(text: string): readonly LockedImage[] | undefined {
  const body = readJson(text)
  if (body?.isObject() !== true) return undefined
  const images: LockedImage[] = []
  for (const name of body.names()) {
    const repository = body.field(name).field('image').text() ?? ''
    const digest = body.field(name).field('digest').text() ?? ''
    const written = parseImageName(repository)
    if (written === undefined || written.tag + written.digest !== '') return undefined
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined
    images.push({ name, repository, digest })
  }
  return images
}
