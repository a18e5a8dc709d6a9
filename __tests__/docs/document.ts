import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { project } from '../../scripts/scratch.mjs'
import { listSnippets } from '../../scripts/snippets.mjs'

/** @param document a path from the project's folder, as `docs/pipeline.md` */
export function readDocument(document: string): string {
  return readFileSync(join(project, document), 'utf8')
}

/** The fenced block behind `<!-- mark -->`. */
export function snippetOf(document: string, mark: string): string {
  const snippet = listSnippets(readDocument(document)).find(each => each.mark === mark)
  if (snippet === undefined) throw new Error(`${document} has no block behind <!-- ${mark} -->`)
  return snippet.text
}

/** What a document shows between its markers is what people see; `UPDATE=1` writes it. */
export function expectSample(document: string, name: string, text: string): void {
  const now = readDocument(document)
  const [start, end] = [`<!-- sample: ${name} -->`, `<!-- sample: ${name}, end -->`]
  const [from, to] = [now.indexOf(start) + start.length, now.indexOf(end)]
  const block = ['```text', text, '```'].join('\n')
  const sample = `\n<!-- prettier-ignore-start -->\n\n${block}\n\n<!-- prettier-ignore-end -->\n`
  if (process.env['UPDATE'] !== '1') expect(now.slice(from, to)).toBe(sample)
  else writeFileSync(join(project, document), now.slice(0, from) + sample + now.slice(to))
}

/** What the log says before its first group. */
export function headOf(log: string): string {
  const plain = stripVTControlCharacters(log)
  return plain.slice(0, plain.indexOf('\n::group::')).trimEnd()
}
