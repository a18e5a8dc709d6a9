import { explained } from '../../configuration/mistakes/explained'
import type { ParsedConfiguration } from '../../configuration/reading/valid-configuration'
import { type ConfigurationText, parseText } from './parse-text'

/** The configuration that a text is, or all that is wrong with it, in the best words for it. */
export function parseConfiguration(input: ConfigurationText): ParsedConfiguration {
  return parseText(input, explained)
}
