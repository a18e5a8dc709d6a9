import { configurationSchema } from '../src/configuration/definition/configuration-schema'

/** The text of `schema/image-matrix.schema.json`. */
export function renderSchema(): string {
  return `${JSON.stringify(configurationSchema, undefined, 2)}\n`
}
