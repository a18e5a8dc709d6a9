import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { project } from '../../scripts/scratch.mjs'
import { listDocuments } from '../../scripts/snippets.mjs'

const documents = [
  ...(await listDocuments()),
  ...['AGENTS.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(project, 'examples')).map(name => `examples/${name}/README.md`)
]

test.each(documents)('%s links to files and headings that exist', document => {
  const broken = listLinks(read(document)).filter(link => !leadsSomewhere(link, document))
  expect(broken).toEqual([])
})

/** The targets of Markdown's links within the repository; those in code are none. */
function listLinks(text: string): string[] {
  const prose = text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
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
