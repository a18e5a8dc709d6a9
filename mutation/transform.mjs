// TypeScript to JavaScript for the tests, with one file read as its mutant: nothing is written to
// src/. The compiler is loaded only where a file is not in the cache, which saves a second a mutant.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const mutant = path.resolve(process.env['MUTANT_FILE'] ?? '')

/**
 * @param {string} text
 * @param {string} file
 */
const read = (text, file) =>
  file === mutant ? readFileSync(process.env['MUTANT_TEXT'] ?? '', 'utf8') : text

/** @param {string} text */
function transpile(text) {
  /** @type {import('typescript')} */
  const ts = require('typescript')
  const { ES2022 } = ts.ScriptTarget
  const compilerOptions = { target: ES2022, module: ts.ModuleKind.ESNext, esModuleInterop: true }
  return ts.transpileModule(text, { compilerOptions }).outputText
}

export default {
  /** @type {(text: string, file: string) => { code: string }} */
  process: (text, file) => ({ code: transpile(read(text, file)) }),
  /** @type {(text: string, file: string) => string} */
  getCacheKey: (text, file) =>
    createHash('sha256')
      .update(`1\0${read(text, file)}`)
      .digest('hex')
}
