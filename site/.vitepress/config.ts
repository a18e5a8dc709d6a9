import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig, type MarkdownRenderer, type Plugin } from 'vitepress'
import { drawDiagram } from './draw-diagram.ts'
import { card, describePage, toOpenGraph } from './page-head.ts'

type Token = Parameters<NonNullable<MarkdownRenderer['renderer']['rules']['text']>>[0][number]

const site = dirname(dirname(fileURLToPath(import.meta.url)))
const project = dirname(site)
const repository = process.env['GITHUB_REPOSITORY'] ?? 'org/image-matrix'
const code = `https://github.com/${repository}`
const base = '/image-matrix/'
const address = `https://${dirname(repository).toLowerCase()}.github.io${base}`

/** The pages of the documentation, in the order in which one reads them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Set it up': [
    'init',
    'how-an-image-is-chosen',
    'pipeline',
    'publish',
    'deploying',
    'gate',
    'required-checks',
    'events',
    'troubleshooting'
  ],
  'Look it up': [
    'configuration',
    'inputs-and-outputs',
    'command-line',
    'errors',
    'reading-dockerfiles'
  ],
  'Save builds': ['reuse', 'bases', 'replay'],
  'Move to it': [
    'moving-from-paths-filter',
    'moving-from-a-bake-matrix',
    'moving-from-a-script',
    'moving-from-set-matrix-images'
  ],
  'Trust it': ['comparison', 'real-repositories', 'performance', 'threat-model', 'architecture']
}

function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(join(project, file), 'utf8'))?.[1]
  return heading?.replaceAll('`', '') ?? file
}

const listed = new Set(Object.values(groups).flat())
const others = readdirSync(join(project, 'docs'))
  .flatMap(name => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
  .filter(name => !listed.has(name))
const decisions = readdirSync(join(project, 'docs/decisions'))
  .filter(name => name !== 'README.md')
  .sort()

const documents: DefaultTheme.SidebarItem[] = [
  {
    text: 'Begin',
    items: [
      { text: 'What it is', link: '/start' },
      { text: 'Try it on a repository', link: '/try' },
      { text: 'Try it by hand', link: '/by-hand' }
    ]
  },
  ...Object.entries({ ...groups, More: others }).flatMap(([text, names]) => {
    const items = names.map(name => ({ text: titleOf(`docs/${name}.md`), link: `/${name}` }))
    return items.length === 0 ? [] : [{ text, items }]
  }),
  { text: 'Why it is so', items: [{ text: 'Decisions', link: '/decisions/' }] }
]

const sidebar: DefaultTheme.SidebarMulti = {
  '/': documents,
  '/decisions/': [
    { text: 'Documentation', items: [{ text: 'What it is', link: '/start' }] },
    {
      text: 'Decisions',
      items: [
        { text: 'All of them', link: '/decisions/' },
        ...decisions.map(name => ({
          text: titleOf(`docs/decisions/${name}`),
          link: `/decisions/${name.replace(/\.md$/, '')}`
        }))
      ]
    }
  ]
}

/** Links among the documents lead to their pages here, and all others to the code. */
function linkCode(md: MarkdownRenderer): void {
  md.core.ruler.push('link-code', ({ tokens, env }) => {
    const { realPath } = env as { realPath?: string }
    // A title alone is of no page.
    if (realPath === undefined) return
    const folder = dirname(relative(project, realPath))
    for (const token of tokens) readPictures(token)
    for (const token of tokens.flatMap(each => each.children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href === null || /^(?:[a-z]+:|#|\/)/i.test(href)) continue
      const [path = '', fragment] = href.split('#')
      const target = posix.join(folder, path)
      const page = toPage(target)
      if (page === undefined && !existsSync(join(project, target))) continue
      const hash = fragment === undefined ? '' : `#${fragment}`
      token.attrSet('href', `${page ?? `${code}/blob/HEAD/${target}`}${hash}`)
    }
  })
}

/** Pictures in HTML become part of the site as those of Markdown do. */
function readPictures(token: Token): void {
  if (token.type.startsWith('html_')) {
    token.content = token.content.replaceAll(/\b(src|srcset)="(?![a-z]+:|[./])/g, '$1="./')
  }
  for (const child of token.children ?? []) readPictures(child)
}

/** Pictures in Mermaid become part of the page: no browser has to draw them. */
function drawDiagrams(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, index, ...parameters) => {
    const token = tokens[index]
    if (token?.info.trim() !== 'mermaid') return fence?.(tokens, index, ...parameters) ?? ''
    return drawDiagram(token.content, `diagram-${index}`)
  }
}

/** The page of this site that a file of the repository is; undefined: it is none. */
function toPage(path: string): string | undefined {
  if (path === 'README.md') return '/start.md'
  if (path === 'docs/decisions/README.md') return '/decisions/'
  const name = /^docs\/((?:decisions\/)?[^/]+\.md)$/.exec(path)?.[1]
  return name === undefined ? undefined : `/${name}`
}

/** Expressions of workflows are text here, and none of Vue's. */
function keepBraces(md: MarkdownRenderer): void {
  const { text, code_inline: code } = md.renderer.rules
  md.renderer.rules.text = (...parameters) =>
    (text?.(...parameters) ?? '').replaceAll('{{', '&#123;&#123;')
  md.renderer.rules.code_inline = (...parameters) =>
    (code?.(...parameters) ?? '').replace('<code', '<code v-pre')
}

/** The page may ask itself and GitHub's API, and run what it brings: the browser sees to it. */
function addPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
  const hashes = scripts.map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  )
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://api.github.com",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return html.replace(/<head>/, `<head>\n    ${tag}`)
}

/** The documents become components, and stand outside this folder, where no Vue is installed. */
const findVue: Plugin = {
  name: 'find-vue',
  enforce: 'pre',
  resolveId(id, importer, { ssr }) {
    if (id !== 'vue' && id !== 'vue/server-renderer') return undefined
    if (ssr === true) return { id, external: true }
    const isOutside = importer?.startsWith(site) === false
    return isOutside ? this.resolve(id, join(site, 'package.json'), { skipSelf: true }) : undefined
  }
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='7' height='7' rx='1.5' fill='%231a7f37'/%3E%3Crect x='9' width='7' height='7' rx='1.5' fill='%230969da'/%3E%3Crect y='9' width='7' height='7' rx='1.5' fill='%238250df'/%3E%3Crect x='9.75' y='9.75' width='5.5' height='5.5' rx='1' fill='none' stroke='%238c959f' stroke-width='1.5' stroke-dasharray='2 1.6'/%3E%3C/svg%3E"

export default defineConfig({
  title: 'image-matrix',
  description: 'Which Docker images does a change build, test and publish, and why?',
  lang: 'en',
  base,
  cleanUrls: true,
  srcDir: '..',
  srcExclude: ['!(docs|site|README.md)/**', '!(README).md', 'site/*.md', 'site/tests/**'],
  rewrites: {
    'site/pages/:page': ':page',
    'docs/decisions/README.md': 'decisions/index.md',
    'docs/decisions/:page': 'decisions/:page',
    'docs/:page': ':page',
    'README.md': 'start.md'
  },
  head: [
    ['link', { rel: 'icon', href: icon }],
    ['meta', { name: 'referrer', content: 'no-referrer' }]
  ],
  // Pages that nobody opens are not loaded.
  router: { prefetchLinks: false },
  transformPageData: page => ({ description: describePage(page, project) }),
  transformHead: ({ pageData }) => toOpenGraph(pageData, address),
  transformHtml: addPolicy,
  buildEnd({ outDir }) {
    copyFileSync(join(project, 'docs/images', card.file), join(outDir, card.file))
  },
  markdown: {
    config(md) {
      linkCode(md)
      drawDiagrams(md)
      keepBraces(md)
    },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }
  },
  vite: {
    publicDir: false,
    plugins: [findVue],
    resolve: { alias: { 'node:path': join(site, 'study/node-path.ts') } },
    build: { target: 'es2022', chunkSizeWarningLimit: 700 },
    server: { fs: { allow: [project] } }
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Try it', link: '/try' },
      { text: 'By hand', link: '/by-hand' },
      { text: 'Documentation', link: '/start' },
      { text: 'Errors', link: '/errors' }
    ],
    sidebar,
    outline: { level: [2, 3] },
    externalLinkIcon: true,
    socialLinks: [{ icon: 'github', link: code, ariaLabel: 'The code on GitHub' }]
  }
})
