// What the documents hold between fences. Node's own modules only.
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * @typedef {object} Snippet
 * @property {string} language the word behind the fence
 * @property {string} mark the comment on the lines before it, as `quick start: workflow`
 * @property {number} line of the fence, counted from 1
 * @property {string} text
 */

/**
 * README.md and all of docs/, as paths from the project's folder.
 * @returns {Promise<string[]>}
 */
export async function listDocuments() {
  const names = await readdir('docs', { recursive: true })
  const documents = names.filter(name => name.endsWith('.md')).map(name => path.join('docs', name))
  return ['README.md', ...documents.sort()]
}

/**
 * Every fenced block of a document.
 * @param {string} document
 * @returns {Snippet[]}
 */
export function listSnippets(document) {
  const blocks = document.matchAll(
    /(?:^<!-- (.*) -->\n(?:<!-- prettier-ignore -->\n)?\n*)?^(`{3,})(\S*).*\n([^]*?)^\2$/gm
  )
  return [...blocks].map(({ index, 0: all, 1: mark = '', 3: language = '', 4: text = '' }) => ({
    language,
    mark,
    line: document.slice(0, index + all.indexOf('```')).split('\n').length,
    text
  }))
}
