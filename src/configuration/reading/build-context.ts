import type { BuildContext } from '../../images/recipe'
import { normalizePath } from '../../paths/repository-path'
import { isRemote, toPath } from '../definition/forms/local-path'
import { quote, type Reading } from '../mistakes/finding'
import type { Text } from '../shape/shape'

const schemes = /^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i

/** The kind of a named context; `check-names` tells whether its image exists. */
export function toBuildContext(written: Text): Reading<BuildContext> {
  const text = written.value
  const image = readImageContext(text)
  if (image !== undefined) return { value: { kind: 'image', text, image }, findings: [] }
  if (text.startsWith(layoutPrefix)) return { value: toLayout(text), findings: [] }
  const remote: BuildContext = { kind: 'remote', text }
  if (!isRemote(text)) {
    const { value, findings } = toPath(written, 'the context')
    return { value: { kind: 'local', text, path: value }, findings }
  }
  if (schemes.test(text) || !/^[^/]*:\/\//.test(text)) return { value: remote, findings: [] }
  const finding = {
    code: 'invalid-value' as const,
    message: `${quote(text)} is not a context that a build can read`,
    fix: 'write a folder, docker-image://…, oci-layout://…, a git or http URL, or target:<image>',
    range: written.range
  }
  return { value: remote, findings: [finding] }
}

/** The image that `target:…` names; undefined: another kind of context. */
export function readImageContext(text: string): string | undefined {
  return text.startsWith(imagePrefix) ? text.slice(imagePrefix.length) : undefined
}

const imagePrefix = 'target:'

const layoutPrefix = 'oci-layout://'

/** A folder, then maybe a tag and a digest (`Parse` in util/ocilayout of buildx). */
function toLayout(text: string): BuildContext {
  const named = text.slice(layoutPrefix.length)
  const tagged = named.replace(/@[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/i, '')
  const folder = tagged.replace(/:\w[\w.-]{0,127}$/, '')
  const path = folder.startsWith('/') ? undefined : normalizePath(folder)
  return { kind: 'layout', text, path, pinned: tagged === named ? 'name' : 'digest' }
}
