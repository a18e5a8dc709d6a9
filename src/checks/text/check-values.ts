import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import type { WrittenImage } from '../../configuration/definition/image-shape'
import type { Node } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Text } from '../../configuration/shape/shape'
import { suggestName } from '../../diagnostics/text/suggest'

/** Values that will not become what they look like: warnings, since they may be meant. */
export function checkValues(root: Node, written: WrittenConfiguration): Finding[] {
  const images = [...(written.images ?? [])]
  return [
    ...listTexts(root).flatMap(checkExpression),
    ...images.flatMap(([name, { value }]) =>
      listFilled(value).flatMap(text => checkName(text, name))
    ),
    ...checkVolatileArgs(images.map(([name, { value }]) => ({ name, image: value })))
  ]
}

/** GitHub fills in expressions only in workflows, before a text is passed on as an input. */
function checkExpression({ value, range }: Text): Finding[] {
  if (!value.includes('${{')) return []
  return [
    {
      code: 'unfilled-value',
      message: `${quote(value)} stays as it is: expressions are filled in in workflows alone`,
      fix: 'write the value itself, or let a step of the workflow add it, as "build-args" of the build step',
      range
    }
  ]
}

function checkName({ value, range }: Text, image: string): Finding[] {
  if (!value.includes('{image}')) return []
  return [
    {
      code: 'unfilled-value',
      message: `${quote(value)} stays as it is: {image} is filled in in "image-name", "local-tag" and labels alone`,
      fix: `write ${value.replaceAll('{image}', () => image)}`,
      range
    }
  ]
}

/** Single values of an image that are no patterns, so that braces mean nothing in them. */
function listFilled(image: WrittenImage): Text[] {
  return [image, image.dev ?? {}].flatMap(recipe => {
    const maps = [recipe['build-args'], recipe['build-contexts']]
    const values = maps.flatMap(map =>
      [...(map?.values() ?? [])].flatMap(({ value }) => value ?? [])
    )
    return [...values, ...[recipe.context, recipe.file, recipe.target].flatMap(text => text ?? [])]
  })
}

function listTexts(node: Node): Text[] {
  switch (node.kind) {
    case 'scalar':
      return [{ value: node.text, range: node.range }]
    case 'list':
      return node.items.flatMap(listTexts)
    case 'mapping':
      return [...node.entries.values()].flatMap(({ value }) => listTexts(value))
  }
}

interface NamedImage {
  readonly name: string
  readonly image: WrittenImage
}

/** A list that several images share by an alias is right if it is right for one of them. */
function checkVolatileArgs(images: readonly NamedImage[]): Finding[] {
  const named = images.flatMap(({ name, image }) => {
    const lists = [image['volatile-args'], image.dev?.['volatile-args']]
    const known = [image, image.dev].flatMap(recipe => [...(recipe?.['build-args']?.keys() ?? [])])
    return lists.flatMap(list => (list ?? []).map(text => ({ name, text, known })))
  })
  const right = new Set(
    named.flatMap(({ text, known }) => (known.includes(text.value) ? [text.range.start] : []))
  )
  return named.flatMap(({ name, text: { value, range }, known }): Finding[] => {
    if (right.has(range.start)) return []
    const meant = suggestName(value, known)
    return [
      {
        code: 'unknown-volatile-arg',
        message: `${quote(value)} is no build argument of image ${quote(name)}`,
        fix:
          meant === undefined
            ? `name its value for builds without one under "build-args", as\n${value}: unknown`
            : `did you mean ${quote(meant)}?`,
        range
      }
    ]
  })
}
