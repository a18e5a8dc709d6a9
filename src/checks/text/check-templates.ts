import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { isImageName, repositoryName } from '../../configuration/definition/forms/image-name'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import { fillTemplate, placeholderWord } from '../../configuration/reading/name-templates'
import type { Text } from '../../configuration/shape/shape'
import { suggestName } from '../../diagnostics/text/suggest'

/** A reference as `docker tag` takes it: a host with a port, lower-case parts, a tag. */
const nameForm = new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${repositoryName}$`)
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/

/** The templates at the top, for images without their own, and those of each image. */
export function checkTemplates(written: WrittenConfiguration): Finding[] {
  return [
    ...checkTemplate(written, 'image-name', checkImageName),
    ...checkTemplate(written, 'local-tag', checkLocalTag)
  ]
}

/** A mistake in an expression is told of every text that holds one. */
function holdsExpression({ value }: Text): boolean {
  return value.includes('${{')
}

type CheckTemplate = (template: Text, images: readonly string[]) => Finding[]

function checkTemplate(
  written: WrittenConfiguration,
  key: 'image-name' | 'local-tag',
  check: CheckTemplate
): Finding[] {
  const images = [...(written.images ?? [])]
  const shared = images.flatMap(([name, { value }]) => (value[key] ? [] : [name]))
  const top = written[key]
  return [
    ...(top && !holdsExpression(top) ? check(top, shared) : []),
    ...images.flatMap(([name, { value }]) => {
      const own = value[key]
      return own && !holdsExpression(own) ? check(own, [name]) : []
    })
  ]
}

/** The published name: with a tag if images differ only by it, otherwise the workflow adds one. */
function checkImageName(template: Text, images: readonly string[]): Finding[] {
  const { value, range } = template
  const placeholder = checkPlaceholders(template)
  if (placeholder.length > 0) return placeholder
  if (value.includes('@')) {
    const fix = `write ${value.split('@')[0] ?? ''}`
    const message = `the image name ${quote(value)} has a digest`
    return [{ code: 'invalid-value', message, fix, range }]
  }
  if (!isReference(fillTemplate(value, 'a'))) return [notAName(template)]
  return checkFilled(template, images, isReference)
}

/** The tag inside a test job: a name, with a tag if it has its own. */
function checkLocalTag(template: Text, images: readonly string[]): Finding[] {
  const placeholder = checkPlaceholders(template)
  if (placeholder.length > 0) return placeholder
  if (!isReference(fillTemplate(template.value, 'a'))) return [notAName(template)]
  return checkFilled(template, images, isReference)
}

function isReference(text: string): boolean {
  const { name, tag } = splitTag(text)
  return nameForm.test(name) && (tag === undefined || tagForm.test(tag))
}

/** A template that suits a plain name need not suit every image: a tag holds no `/`. */
function checkFilled(
  { value, range }: Text,
  images: readonly string[],
  isValid: (filled: string) => boolean
): Finding[] {
  const wrong = images.filter(image => isImageName(image) && !isValid(fillTemplate(value, image)))
  const [first] = wrong.sort()
  if (first === undefined) return []
  const rest = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : ''
  return [
    {
      code: 'invalid-value',
      message: `${quote(value)} is ${quote(fillTemplate(value, first))} for image ${quote(first)}${rest}, which docker refuses`,
      fix: 'put {image} before the ":", or give the image a template of its own',
      range
    }
  ]
}

function splitTag(reference: string): { name: string; tag?: string } {
  const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1)
  if (colon === -1) return { name: reference }
  return { name: reference.slice(0, colon), tag: reference.slice(colon + 1) }
}

/** `{image}` is the one word in braces. */
function checkPlaceholders({ value, range }: Text): Finding[] {
  const unknown = value.match(/\$?\{+[^}]*\}*/g)?.find(placeholder => placeholder !== '{image}')
  if (unknown === undefined) return []
  const word = unknown.replace(/[${}]/g, '')
  const message = unknown.startsWith('$')
    ? `the variable ${quote(unknown)} is not filled in`
    : `unknown placeholder ${quote(unknown)}`
  return [{ code: 'invalid-value', message, fix: advisePlaceholder(word), range }]
}

/** Values that people want filled in from the job, though they would change with every fork. */
const wordsOfJobs =
  /^(?:github\W|env\W)?_?(?:github_)?(?:repository|repo|owner|org|organi[sz]ation|actor|user|username|registry|namespace|project)\w*$/i

function advisePlaceholder(word: string): string {
  if (wordsOfJobs.test(word)) {
    return 'write the name itself in lower case, as ghcr.io/octo-org/shop-{image}: {image} is the only placeholder'
  }
  const meant = suggestName(`{${word}}`, ['{image}'])
  return meant === undefined
    ? '{image} is the only one: it stands for the name of the image'
    : `did you mean "${meant}"?`
}

function notAName({ value, range }: Text): Finding {
  const wrong = explainName(value)
  return {
    code: 'invalid-value',
    message: `${quote(value)} is not a name that a registry takes${wrong === undefined ? '' : `: ${wrong}`}`,
    fix: adviseName(value),
    range
  }
}

/** The first thing that is wrong with the name. */
function explainName(value: string): string | undefined {
  return obstacles.find(({ form }) => form.test(value))?.message
}

const obstacles = [
  { form: /^$/, message: 'it is empty' },
  { form: /^[a-z-]+:\/\//i, message: 'it begins with a scheme' },
  { form: /^\s|\s$/, message: 'it begins or ends with a space' },
  { form: /\s/, message: 'it holds a space' },
  { form: /\$/, message: 'it holds a variable, and none is filled in' },
  { form: /[<>%]/, message: 'it holds a placeholder of another kind than {image}' },
  { form: /\/\//, message: 'it holds "//"' },
  { form: /^\/|\/$/, message: 'it begins or ends with "/"' },
  { form: placeholderWord, message: 'it holds a word in place of your own' },
  { form: /[A-Z]/, message: 'it holds upper-case letters' }
]

/** The name that is surely meant, or what a name looks like. */
function adviseName(value: string): string {
  if (placeholderWord.test(value)) {
    return 'put your owner and repository in its place, in lower case: as ghcr.io/octo-org/shop-{image}'
  }
  const meant = value
    .trim()
    .replace(/^[a-z-]+:\/\//i, '')
    .replace(/<image>|%image%/gi, '{image}')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase()
  return meant !== value && isReference(fillTemplate(meant, 'a'))
    ? `write ${meant}`
    : 'use lower-case letters and digits, as ghcr.io/octo-org/{image}'
}
