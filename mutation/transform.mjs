// The transformation of the tests, with one file read as its mutant: nothing is written to src/.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import tsJest from 'ts-jest'

const transformer = tsJest.default.createTransformer({ useESM: true, diagnostics: false })
const mutant = path.resolve(process.env['MUTANT_FILE'] ?? '')

/**
 * @param {string} text
 * @param {string} file
 */
const read = (text, file) =>
  file === mutant ? readFileSync(process.env['MUTANT_TEXT'] ?? '', 'utf8') : text

/** @type {Pick<typeof transformer, 'process' | 'processAsync' | 'getCacheKey'>} */
export default {
  process: (text, file, options) => transformer.process(read(text, file), file, options),
  processAsync: (text, file, options) => transformer.processAsync(read(text, file), file, options),
  getCacheKey: (text, file, options) => transformer.getCacheKey(read(text, file), file, options)
}
