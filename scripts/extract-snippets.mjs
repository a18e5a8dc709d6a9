// Writes every workflow that README.md and docs/ show into a folder, for actionlint and
// zizmor to read; steps that take the place of others in a workflow (`<!-- variant: … -->`) as a
// workflow of their own.
//
//   node scripts/extract-snippets.mjs FOLDER
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listDocuments, listSnippets } from './snippets.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/extract-snippets.mjs FOLDER')

await mkdir(folder, { recursive: true })
let count = 0
// What docs/errors.md shows is wrong on purpose.
const documents = (await listDocuments()).filter(name => name !== path.join('docs', 'errors.md'))
for (const document of documents) {
  const snippets = listSnippets(await readFile(document, 'utf8'))
  for (const { line, text } of snippets.filter(isWorkflow).concat(snippets.flatMap(toWorkflow))) {
    const name = `${document.replaceAll('/', '-').replace(/\.md$/, '')}-line-${line}.yml`
    await writeFile(path.join(folder, name), text)
    count += 1
  }
}
if (count === 0)
  throw new Error('no document shows a workflow: this script looks in the wrong place')
console.log(`${count} workflows of the documents are in ${folder}`)

/** @param {import('./snippets.mjs').Snippet} snippet */
function isWorkflow({ language, text }) {
  return language === 'yaml' && /^on:/m.test(text) && /^jobs:/m.test(text)
}

/**
 * @param {import('./snippets.mjs').Snippet} snippet
 * @returns {import('./snippets.mjs').Snippet[]}
 */
function toWorkflow(snippet) {
  // A variant that is no step adds inputs to one.
  if (!snippet.mark.startsWith('variant: ') || !snippet.text.startsWith('- ')) return []
  const steps = snippet.text.replaceAll(/^(?=.)/gm, '      ')
  const text = `on: push
permissions: {}
jobs:
  build:
    strategy:
      matrix: \${{ fromJSON(vars.MATRIX) }}
    runs-on: ubuntu-latest
    steps:
      - uses: org/image-matrix/load@v1
        id: parents
${steps}`
  return [{ ...snippet, text }]
}
