// What the built files say, without a browser: links, heads and pictures.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { base, dist } from './site-server.ts'

const pages = new Map(
  listFiles(dist, '.html').map(file => [
    base + file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''),
    readFileSync(join(dist, file), 'utf8')
  ])
)
const shown = [...pages].filter(([address]) => address !== `${base}404`)

test('has a page for every document', () => {
  const sources = listFiles(join(dist, '../../../docs'), '.md')
  // The three of its own, the README, and the one for what is not there.
  assert.equal(pages.size, sources.length + 5)
  assert(sources.length > 50)
})

function listFiles(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter(file => file.endsWith(ending))
}

test('leads nowhere that is not there', () => {
  const anchors = new Map([...pages].map(([address, html]) => [address, listIds(html)]))
  let followed = 0
  const lost = [...pages].flatMap(([address, html]) =>
    listLinks(html, address).flatMap(({ pathname, hash }) => {
      followed += 1
      const ids = anchors.get(pathname)
      if (ids === undefined) return existsFile(pathname) ? [] : [`${address}: ${pathname}`]
      const id = decodeURIComponent(hash.slice(1))
      // What the pages that try something get behind "#" is theirs.
      const isOwn = /\/(?:try|by-hand)$/.test(pathname)
      return id === '' || isOwn || ids.has(id) ? [] : [`${address}: ${pathname}${hash}`]
    })
  )
  assert.deepEqual([...new Set(lost)], [])
  assert(followed > 2_000, `${followed} links`)
})

function listLinks(html: string, address: string): URL[] {
  const links = [...html.matchAll(/<(?:a|link|img|script)\s[^>]*?\b(?:href|src)="([^"]+)"/g)]
  const own = 'http://site'
  return links
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), own + address))
    .filter(({ origin }) => origin === own)
}

function listIds(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
}

function existsFile(pathname: string): boolean {
  return pathname.startsWith(base) && existsSync(join(dist, pathname.slice(base.length)))
}

test('names every page by a title and a description of its own', () => {
  const names = shown.map(([address, html]) => ({
    address,
    title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '',
    description: readMeta(html, 'name="description"')
  }))
  const isVague = ({ title, description }: (typeof names)[number]): boolean =>
    title === '' || description.length < 25 || description.length > 210
  assert.deepEqual(names.filter(isVague), [])
  assert.equal(new Set(names.map(({ title }) => title)).size, shown.length)
  assert.equal(new Set(names.map(({ description }) => description)).size, shown.length)
})

test('shows a link to a page with its title, its description and a picture', () => {
  for (const [address, html] of shown) {
    assert.equal(readMeta(html, 'property="og:description"'), readMeta(html, 'name="description"'))
    assert.notEqual(readMeta(html, 'property="og:title"'), '', address)
    const url = new URL(readMeta(html, 'property="og:url"'))
    assert.equal(url.pathname, address)
    const picture = new URL(readMeta(html, 'property="og:image"'))
    assert.equal(picture.origin, url.origin)
    assert(existsFile(picture.pathname), picture.href)
    assert.deepEqual(measure(join(dist, picture.pathname.slice(base.length))), [
      Number(readMeta(html, 'property="og:image:width"')),
      Number(readMeta(html, 'property="og:image:height"'))
    ])
  }
})

function readMeta(html: string, attribute: string): string {
  return (
    new RegExp(`<meta ${attribute} content="([^"]*)">`).exec(html)?.[1]?.replaceAll('&gt;', '>') ??
    ''
  )
}

/** Width and height of a PNG: the first two numbers of its header. */
function measure(file: string): readonly [number, number] {
  const bytes = readFileSync(file)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
