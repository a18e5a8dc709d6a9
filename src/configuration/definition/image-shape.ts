import type { Node } from '../document/node'
import type { Finding } from '../mistakes/finding'
import {
  exampleOfContexts,
  exampleOfDev,
  exampleOfGenerated,
  exampleOfImage,
  exampleOfPlatforms,
  exampleOfTests
} from '../mistakes/habits'
import { fields, listOf, mapOf, removable, switchable } from '../shape/collection-shapes'
import type { JsonSchema } from '../shape/json-schema'
import { anyScalar, findLineBreak, flag, text } from '../shape/scalar-shapes'
import { type Read, type Shape, type Text, withHabits, wrongType } from '../shape/shape'
import { globs } from './forms/globs'
import { platformPattern } from './forms/platform-form'

const words = {
  context: {
    description:
      "The folder that is sent to the build, from the repository's root. Default: the image's name.",
    examples: ['docker/api', '.']
  },
  file: {
    description: "The Dockerfile, from the repository's root. Default: Dockerfile in the context.",
    examples: ['api/Dockerfile']
  },
  target: { description: 'The build stage; empty: the last one.', default: '' },
  buildArgs: {
    description: 'Build arguments; values are taken as written (3.10 stays 3.10).',
    examples: [{ PYTHON_VERSION: '3.12' }]
  },
  buildContexts: {
    description:
      'Named contexts: a folder, docker-image://…, oci-layout://…, a git or http URL, or target:<image of this file>.',
    examples: [{ packages: './packages/python', base: 'target:base' }]
  },
  platforms: {
    description: 'The platforms of the image. Default: that of the runner.',
    examples: [['linux/amd64', 'linux/arm64']]
  },
  generated: {
    description: 'Untracked sources, and globs of the files that each is made from.',
    examples: [{ 'web/dist': ['web/**'] }]
  },
  volatileArgs: {
    description:
      'Build arguments whose values change with every commit: a new value is not a reason to build.',
    examples: [['GIT_SHA']]
  }
} satisfies Record<string, JsonSchema>

const platform = text({ pattern: platformPattern })

const platforms = (schema: JsonSchema): Shape<readonly Text[]> =>
  withHabits(listOf(platform, schema), exampleOfPlatforms)

const sources = listOf(text(), { description: globs, minItems: 1 })

const recipeShapes = {
  context: text(words.context),
  file: text(words.file),
  target: text(words.target),
  'build-args': mapOf(anyScalar(), words.buildArgs),
  'build-contexts': withHabits(mapOf(text(), words.buildContexts), exampleOfContexts),
  platforms: platforms(words.platforms),
  generated: withHabits(mapOf(sources, words.generated), exampleOfGenerated),
  'volatile-args': listOf(text(), words.volatileArgs)
}

/** The recipe's keys for the dev variant: null takes one away. */
const devShape = fields(
  {
    context: removable(text(words.context)),
    file: removable(text(words.file)),
    target: removable(text(words.target)),
    'build-args': removable(mapOf(removable(anyScalar()), words.buildArgs)),
    'build-contexts': removable(
      withHabits(mapOf(removable(text()), words.buildContexts), exampleOfContexts)
    ),
    platforms: removable(
      platforms({
        description: "The one platform of the dev variant. Default: the runner's.",
        examples: [['linux/amd64']]
      })
    ),
    generated: removable(
      withHabits(mapOf(removable(sources), words.generated), exampleOfGenerated)
    ),
    'volatile-args': removable(listOf(text(), words.volatileArgs))
  },
  {
    description:
      'Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod.'
  }
)

const testsFields = fields(
  {
    images: listOf(text(), {
      description: 'The images that the tests of this image run against.',
      examples: [['database']]
    }),
    paths: listOf(text(), { description: `A match runs the tests. ${globs}` }),
    filters: listOf(text(), { description: 'Names of filters; a match runs the tests.' })
  },
  {
    description:
      'What the tests of the image need, and what runs them beside the image. false: it has none; {}: some, whatever the top says.'
  }
)

const testsShape = switchable(testsFields)

const matrixShape = mapOf(matrixValue(), {
  description: 'Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.',
  examples: [{ setup_nodejs: true }]
})

const imageFields = fields(
  {
    'image-name': text({
      description:
        'The published name of this image; with a tag where it shares the name with others.',
      examples: ['ghcr.io/octo-org/shop-{image}', 'ghcr.io/octo-org/postgres:17']
    }),
    'local-tag': text({ description: 'The tag of this image inside a test job.' }),
    ...recipeShapes,
    publish: flag({ description: 'Whether the image is ever published.', default: true }),
    paths: listOf(text(), {
      description: `Further files that build the image when they change. ${globs}`,
      examples: [['docker-compose.yml']]
    }),
    filters: listOf(text(), { description: 'Names of filters; a match builds the image.' }),
    infer: flag({
      description:
        'False: only paths, filters, the Dockerfile, its ignore file, parents and the other keys of the build count.',
      default: true
    }),
    reuse: flag({
      description:
        'false: the image is always built. true: also an image with volatile-args is reused.'
    }),
    dev: withHabits(devShape, exampleOfDev),
    tests: withHabits(testsShape, exampleOfTests),
    matrix: matrixShape
  },
  { description: 'An image; nothing behind the name: every key has its default.' }
)

export const imageKeys: readonly string[] = Object.keys(imageFields.schema.properties ?? {})

const namedImage = withHabits(imageFields, exampleOfImage)

/** `api:` alone is an image whose keys all have their defaults. */
export const imageShape: typeof imageFields = {
  ...imageFields,
  // `false` leaves out an image of the files under `from`.
  schema: { ...imageFields.schema, type: ['object', 'null', 'boolean'] },
  read(node, subject) {
    const empty = node.kind === 'scalar' && node.type === 'null'
    return empty ? { value: {}, findings: [] } : namedImage.read(node, subject)
  }
}

/** The keys under the name of an image. */
export type WrittenImage = Read<typeof imageFields>
/** The keys under `dev`: null takes a key away. */
export type WrittenOverrides = Read<typeof devShape>
/** The keys under `tests`, if it is more than a yes or no. */
export type WrittenTests = Read<typeof testsFields>
/** The keys of an image that reach its build. */
export type WrittenRecipe = Pick<WrittenImage, keyof typeof recipeShapes>

/** Nothing if `tests` only says whether the image has any. */
export function detailsOf(tests: WrittenImage['tests']): WrittenTests {
  return typeof tests === 'object' ? tests : {}
}

function matrixValue(): Shape<Text> {
  return {
    schema: { type: ['string', 'number', 'boolean', 'array', 'object'] },
    example: 'a value',
    read(node, subject) {
      if (node.kind === 'scalar') {
        if (node.type !== 'null') return readLine(node.text, node, subject)
        return wrongType(node, subject, {
          must: 'be a value',
          example: 'a value, "" for an empty text'
        })
      }
      return { value: { value: toJson(node), range: node.range }, findings: [] }
    }
  }
}

function readLine(
  value: string,
  { range }: Node,
  subject: string
): { value: Text; findings: Finding[] } {
  return { value: { value, range }, findings: findLineBreak(value, range, subject) }
}

/** JSON text with numbers as written, if JSON can write them so. */
function toJson(node: Node): string {
  switch (node.kind) {
    case 'list':
      return `[${node.items.map(toJson).join(',')}]`
    case 'mapping':
      return `{${[...node.entries]
        .map(([key, { value }]) => `${JSON.stringify(key)}:${toJson(value)}`)
        .join(',')}}`
    case 'scalar':
      if (node.type === 'null') return 'null'
      if (node.type === 'boolean') return node.text.toLowerCase()
      return node.type === 'number' && isJsonNumber(node.text)
        ? node.text
        : JSON.stringify(node.text)
  }
}

function isJsonNumber(written: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written)
}
