import type { Finding } from './finding'
import { quote } from './finding'
import type { Text } from './shape'
import { suggestName } from './suggest'

/** A reference as `docker tag` takes it: a host with a port, lower-case parts, a tag. */
const nameForm = /^(?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*$/
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/

/** `{image}` replaced by the image's name. */
export function fillTemplate(template: string, image: string): string {
  return template.replaceAll('{image}', () => image)
}

/** The published name: without a tag, which is the workflow's to add. */
export function checkImageName({ value, range }: Text): Finding[] {
  const placeholder = checkPlaceholders({ value, range })
  if (placeholder.length > 0) return placeholder
  const { name, tag } = splitTag(fillTemplate(value, 'a'))
  if (tag !== undefined || value.includes('@')) {
    const fix = `write ${splitTag(value.split('@')[0] ?? '').name}`
    const message = `the image name ${quote(value)} has a tag or digest`
    return [{ code: 'invalid-value', message, fix, range }]
  }
  return nameForm.test(name) ? [] : [notAName(value, range)]
}

/** The tag inside a test job: a name, and a tag of its own where it has one. */
export function checkLocalTag({ value, range }: Text): Finding[] {
  const placeholder = checkPlaceholders({ value, range })
  if (placeholder.length > 0) return placeholder
  const { name, tag } = splitTag(fillTemplate(value, 'a'))
  const valid = nameForm.test(name) && (tag === undefined || tagForm.test(tag))
  return valid ? [] : [notAName(value, range)]
}

function splitTag(reference: string): { name: string; tag?: string } {
  const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1)
  if (colon === -1) return { name: reference }
  return { name: reference.slice(0, colon), tag: reference.slice(colon + 1) }
}

/** `{image}` is the one word in braces. */
function checkPlaceholders({ value, range }: Text): Finding[] {
  const unknown = value.match(/\{[^}]*\}?/g)?.find(placeholder => placeholder !== '{image}')
  if (unknown === undefined) return []
  const meant = suggestName(unknown, ['{image}'])
  return [
    {
      code: 'invalid-value',
      message: `unknown placeholder ${quote(unknown)}`,
      fix: meant
        ? `did you mean "${meant}"?`
        : '{image} is the only one: it stands for the name of the image',
      range
    }
  ]
}

function notAName(value: string, range: Text['range']): Finding {
  return {
    code: 'invalid-value',
    message: `${quote(value)} is not a name that a registry takes`,
    fix: 'use lower-case letters and digits, as ghcr.io/octo-org/{image}',
    range
  }
}
