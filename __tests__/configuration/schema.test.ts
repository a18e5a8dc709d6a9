import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { renderSchema } from '../../scripts/render-schema'

const file = join(import.meta.dirname, '../../schema/image-matrix.schema.json')
const folder = join(import.meta.dirname, 'valid')

if (process.env['UPDATE'] === '1') writeFileSync(file, renderSchema())

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(renderSchema()) as object
)

const isAccepted = (yaml: string): boolean => validate(parse(yaml, { merge: true }))

test('the schema file is that of the shape', () => {
  expect(readFileSync(file, 'utf8')).toBe(renderSchema())
})

test.each(readdirSync(folder))('an editor accepts valid/%s', name => {
  expect([isAccepted(readFileSync(join(folder, name), 'utf8')), validate.errors]).toEqual([
    true,
    null
  ])
})

test.each([
  ['no images', '{}'],
  ['an empty mapping of images', 'images: {}'],
  ['images as a list', 'images: [api]'],
  ['an unknown key', 'imags: {}\nimages: { api: {} }'],
  ['an unknown key of an image', 'images: { api: { contxt: a } }'],
  ['an unknown key under dev', 'images: { api: { dev: { publish: false } } }'],
  ['a text instead of a list', 'images: { api: { paths: a } }'],
  ['a flag as a text', 'images: { api: { publish: "true" } }'],
  ['a build argument that is a list', 'images: { api: { build-args: { A: [1] } } }'],
  ['a build argument that is null', 'images: { api: { build-args: { A: null } } }'],
  ['a name that no registry takes', 'images: { Api: {} }'],
  ['the name that means every image', 'images: { all: {} }'],
  ['a platform without an architecture', 'images: { api: { platforms: [arm64] } }'],
  ['a generated source made from nothing', 'images: { api: { generated: { dist: [] } } }'],
  ['a build label without an image', 'labels: { build: [x] }\nimages: { api: {} }']
])('an editor rejects %s', (_, yaml) => {
  expect(isAccepted(yaml)).toBe(false)
})

test('every key is described', () => {
  const schema = JSON.parse(renderSchema()) as Described
  expect(listUndescribed(schema, '')).toEqual([])
})

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly additionalProperties?: Described | boolean
  readonly anyOf?: readonly Described[]
}

function listUndescribed(schema: Described, at: string): string[] {
  const { properties = {}, additionalProperties, anyOf = [] } = schema
  return [
    ...Object.entries(properties).flatMap(([key, each]) => [
      ...((each.description ?? each.anyOf?.[0]?.description) ? [] : [`${at}/${key}`]),
      ...listUndescribed(each, `${at}/${key}`)
    ]),
    ...(typeof additionalProperties === 'object'
      ? listUndescribed(additionalProperties, `${at}/*`)
      : []),
    ...anyOf.flatMap(each => listUndescribed(each, at))
  ]
}
