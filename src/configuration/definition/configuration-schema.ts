import type { JsonSchema } from '../shape/json-schema'
import { configurationShape } from './configuration-shape'

/** The JSON Schema of the configuration, for editors: `schema/` holds it as a file. */
export const configurationSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'image-matrix',
  description: 'The images of a repository, and when each is built, published and tested.',
  ...configurationShape.schema
}
