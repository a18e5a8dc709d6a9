// TypeScript to JavaScript for the tests, with one file read as its mutant: nothing is written to
// src/. The compiler is loaded only where a file is not in the cache, which saves a second.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

/**
 * @typedef {object} Options what the configuration of jest hands to this transformer
 * @property {{ mutated?: { file: string, text: string } }} transformerConfig
 */

const require = createRequire(import.meta.url)

/**
 * @param {string} text
 * @param {string} file
 * @param {Options} options
 */
const read = (text, file, { transformerConfig: { mutated } }) =>
  file === mutated?.file ? mutated.text : text

/** @param {string} text */
function transpile(text) {
  /** @type {import('typescript')} */
  const ts = require('typescript')
  const { ES2022 } = ts.ScriptTarget
  const compilerOptions = { target: ES2022, module: ts.ModuleKind.ESNext, esModuleInterop: true }
  return ts.transpileModule(text, { compilerOptions }).outputText
}

export default {
  /** @type {(text: string, file: string, options: Options) => { code: string }} */
  process: (text, file, options) => ({ code: transpile(read(text, file, options)) }),
  /** @type {(text: string, file: string, options: Options) => string} */
  getCacheKey: (text, file, options) =>
    createHash('sha256')
      .update(`1\0${read(text, file, options)}`)
      .digest('hex')
}
