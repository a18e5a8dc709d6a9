import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeadConfig, PageData } from 'vitepress'

/** The picture that a link to a page is shown with: its file in docs/images, and what it shows. */
export const card = {
  file: 'card.png',
  width: 1200,
  height: 630,
  alt: 'The first page: a file changes, and a graph of five images shows which are built, tested and published'
} as const

/** A search engine shows no more. */
const longest = 200

/**
 * What a page says of itself: as its own words have it, or the first paragraph of a document.
 *
 * @param folder that the path of the page begins in
 */
export function describePage({ filePath, frontmatter }: PageData, folder: string): string {
  const own: unknown = frontmatter['description']
  if (typeof own === 'string') return own
  const text = readFileSync(join(folder, filePath), 'utf8')
  const first = text.split(/\n{2,}/).find(block => /^(?!\d+\. )[^#<\s|!>-]/.test(block)) ?? ''
  const plain = first
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    // The theme puts it into an attribute as it is.
    .replaceAll('"', "'")
  return cut(plain.trim())
}

/** Whole sentences as far as they fit. */
function cut(text: string): string {
  const sentences = /^.*\.(?= )/.exec(text.slice(0, longest))?.[0]
  const words = text.slice(0, longest).replace(/\s\S*$/, ' …')
  return (text.length <= longest ? text : (sentences ?? words)).replace(/:$/, '.')
}

/**
 * The Open Graph of a page (ogp.me): what is shown where somebody sends a link to it.
 *
 * @param root the address of the site, with `/` at its end
 */
export function toOpenGraph({ title, description, relativePath }: PageData, root: string) {
  const address = `${root}${relativePath.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`
  const properties = {
    type: 'website',
    site_name: 'image-matrix',
    title,
    description,
    url: address,
    image: `${root}${card.file}`,
    'image:width': String(card.width),
    'image:height': String(card.height),
    'image:alt': card.alt
  }
  const tags = Object.entries(properties).map(([name, content]): HeadConfig => [
    'meta',
    { property: `og:${name}`, content }
  ])
  return [
    ...tags,
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }]
  ] satisfies HeadConfig[]
}
