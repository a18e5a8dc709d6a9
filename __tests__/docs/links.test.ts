import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { project } from '../../scripts/scratch.mjs'
import { listDocuments } from '../../scripts/snippets.mjs'

/** Folders of others, of tools, and of tests whose Markdown is compared with and not read. */
const elsewhere = /^(?:(?:site\/)?node_modules|dist|__tests__|\.git|\.tools)(?:\/|$)/

const shown = await listDocuments()
const files = listFiles('.')
const documents = files.filter(name => name.endsWith('.md'))
const sources = files.filter(name =>
  /^(?:src|scripts|load|gate|publish)\/|^action\.yml$/.test(name)
)

test('every document is looked at', () => {
  const some = ['CONTRIBUTING.md', 'SECURITY.md', 'examples/pipeline/README.md', ...shown]
  expect(documents).toEqual(expect.arrayContaining(some))
})

test.each(documents)('%s links to files and headings that exist', document => {
  const broken = listLinks(read(document)).filter(link => !leadsSomewhere(link, document))
  expect(broken).toEqual([])
})

test('the documents that the code names exist', () => {
  const pattern = /\bdocs\/(?:decisions\/\d{4}|[a-z-]{2,}\.md)/g
  const named = sources.flatMap(source => read(source).match(pattern) ?? [])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(name => !documents.some(each => each.startsWith(name)))).toEqual([])
})

/** Paths from the project's folder, without what is elsewhere. */
function listFiles(folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap(entry => {
    const name = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (elsewhere.test(name)) return []
    if (entry.isDirectory()) return listFiles(name)
    return entry.isFile() ? [name] : []
  })
}

/** The targets of Markdown's links within the repository, `[…](target)` and `[…]: target`; those in code are none. */
function listLinks(text: string): string[] {
  const prose = text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)]
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter(target => !/^[a-z]+:/.test(target))
}

function leadsSomewhere(link: string, document: string): boolean {
  const [file = '', heading] = link.split('#')
  const target = file === '' ? document : relative(project, resolve(project, document, '..', file))
  if (!existsSync(join(project, target))) return false
  return heading === undefined || listHeadings(read(target)).includes(heading)
}

/** As GitHub names them: lower case, spaces as `-`, without what is no letter, digit, `-` or `_`. */
function listHeadings(text: string): string[] {
  const prose = text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
}

function read(document: string): string {
  return readFileSync(join(project, document), 'utf8')
}
