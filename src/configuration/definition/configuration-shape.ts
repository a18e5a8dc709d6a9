import type { Node } from '../document/node'
import {
  exampleOfBuildAll,
  exampleOfImages,
  exampleOfLabels,
  exampleOfPublish,
  exampleOfRunners,
  severalLabels,
  toLabelText
} from '../mistakes/habits'
import { silencesShape } from '../reading/silences'
import { fields, listOf, mapOf } from '../shape/collection-shapes'
import type { JsonSchema } from '../shape/json-schema'
import { flag, text } from '../shape/scalar-shapes'
import { type Read, type Shape, type Text, withHabits, wrongType } from '../shape/shape'
import { basesShape } from './bases-shape'
import { defaultEvents, defaultLocalTag, defaultRunners } from './defaults'
import { globs } from './forms/globs'
import { imageNamePattern } from './forms/image-name'
import { imageShape } from './image-shape'
import { reuseShape } from './reuse-shape'

const filtersShape: Shape<Node> = {
  // A text names a file, a mapping is the table itself: `parseFilters` reads both.
  schema: {
    description:
      'Named path sets: the path of a file in the format of dorny/paths-filter, or the mapping inline.',
    anyOf: [
      { type: 'string' },
      { type: 'object', additionalProperties: { type: ['string', 'array', 'object'] } }
    ],
    examples: ['.github/filters.yml', { api: ['api/**', '!**/*.md'] }]
  },
  example: 'the path of a file, or a mapping of names to patterns',
  read: node => ({ value: node, findings: [] })
}

const buildAllShape = fields(
  {
    filters: listOf(text(), { description: 'Names of filters.', examples: [['ci_cd']] }),
    paths: listOf(text(), { description: globs, examples: [['.github/workflows/ci.yml']] }),
    publish: flag({ description: 'Whether a match publishes, too.', default: false })
  },
  { description: 'A match builds and tests every image.' }
)

const labelsShape = fields(
  {
    'build-all': listOf(text(), {
      description: 'Labels that build and test every image.',
      examples: [['images: all']]
    }),
    build: listOf(text({ pattern: '\\{image\\}' }), {
      description: 'Labels that build one image; {image} stands for its name.',
      examples: [['image: {image}']]
    }),
    skip: listOf(text(), {
      description: 'Labels that build nothing for what changed.',
      examples: [['images: skip']]
    })
  },
  { description: 'Labels of pull requests, compared without case. No key: no labels.' }
)

const publishShape = fields(
  {
    events: listOf(text(), {
      description: 'The events that may publish.',
      default: defaultEvents
    }),
    branches: listOf(text(), {
      description:
        'The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.',
      examples: [['main', 'releases/**']]
    }),
    tags: listOf(text(), {
      description: 'The tags that may publish, as in on.push.tags. Default: any.',
      examples: [['v*']]
    }),
    complete: flag({
      description:
        'true: every image that may be published is, whatever changed; needs the key reuse.',
      default: false
    })
  },
  { description: 'When publish_matrix may hold anything at all.' }
)

/** An entry is flat: several labels are one text, which the job splits. */
const runner: Shape<Text> = {
  ...text(),
  read(node, subject) {
    if (node.kind !== 'list' || node.items.length < 2) return text().read(node, subject)
    const labels = node.items.map(item => (item.kind === 'scalar' ? item.text : ''))
    const example = `one label, or all of them as a text of JSON,\n${toLabelText(labels)}\nand in the job\n${severalLabels}`
    return wrongType(node, subject, { must: 'be a text', example })
  }
}

/** The one key of `images` that is no image, unless it holds a mapping. */
const fromSchema: JsonSchema = {
  description:
    'The bake files (HCL or JSON) or compose files that describe the images; what is written beside wins, and false leaves an image out.',
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' }, minItems: 1 },
    { type: ['object', 'null'], description: 'An image of that name.' }
  ],
  examples: ['docker-bake.hcl', ['compose.yml', 'compose.ci.yml']]
}

/** Keys that only hold an anchor, as in compose files: the text of a regular expression. */
const anchorKeys = '^x-'

/** The whole configuration as users write it: source of the types, the reader and the JSON Schema. */
const wholeShape = fields(
  {
    'image-name': text({
      description:
        'The published name; {image} stands for the name of the image. With a tag in it, names may differ by that alone.',
      examples: ['ghcr.io/octo-org/{image}', 'ghcr.io/octo-org/postgres:{image}']
    }),
    'local-tag': text({
      description: 'The tag inside a test job, for both variants.',
      default: defaultLocalTag,
      examples: ['shop-{image}']
    }),
    filters: filtersShape,
    runners: withHabits(
      mapOf(runner, {
        description:
          'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',
        default: Object.fromEntries(defaultRunners),
        examples: [{ default: 'ubuntu-24.04', 'linux/arm64': 'ubuntu-24.04-arm' }]
      }),
      exampleOfRunners
    ),
    'build-all': withHabits(buildAllShape, exampleOfBuildAll),
    labels: withHabits(labelsShape, exampleOfLabels),
    publish: withHabits(publishShape, exampleOfPublish),
    reuse: reuseShape,
    bases: basesShape,
    tests: flag({
      description: 'false: no image has tests, but for those that have the key themselves.',
      default: true
    }),
    silence: silencesShape,
    images: withHabits(
      mapOf(imageShape, {
        description: 'The images of the repository, by name.',
        minProperties: 1,
        propertyNames: { pattern: imageNamePattern },
        properties: { from: fromSchema },
        entry: 'image'
      }),
      exampleOfImages
    )
  },
  { required: ['images'], patternProperties: { [anchorKeys]: {} } }
)

/** A list here most likely lists images. */
export const configurationShape = withHabits(wholeShape, node =>
  node.kind === 'list' ? exampleOfImages(node) : undefined
)

/** The configuration as users write it, each value with its place. */
export type WrittenConfiguration = Read<typeof configurationShape>
