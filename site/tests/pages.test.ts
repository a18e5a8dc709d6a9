import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { problems } from '../../src/diagnostics/problems.ts'
import { measureOverflow, tabTo, useBrowser } from './browser.ts'
import { shop } from './repositories.ts'

const world = useBrowser({ repositories: { 'octo-org/shop': shop } })

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** The search button names its key besides, which its label does not: it is the theme's. */
const runAxe = "axe.run({ exclude: [['.DocSearch-Button']] })"

/** What axe finds, as `rule: element`. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(runAxe)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
  )
}

const pages = [
  { path: '', ready: 'Which images does this change build?' },
  { path: 'try', ready: 'Try it on your repository' },
  { path: 'try#octo-org/shop:api/src/main.py', ready: 'Builds 2 of 3 images' },
  { path: 'by-hand', ready: 'Builds 4 of 5 images' },
  { path: 'start', ready: 'image-matrix' },
  { path: 'gate', ready: 'The gate' },
  { path: 'architecture', ready: 'Architecture' },
  { path: 'decisions/', ready: 'Decisions' },
  { path: 'errors', ready: 'Mistakes and warnings' }
]

for (const { path, ready } of pages) {
  for (const [colours, width] of [
    ['light', 'desk'],
    ['dark', 'phone']
  ] as const) {
    test(`shows /${path} in ${colours} at the width of a ${width}, for everybody`, async () => {
      const { page, finish } = await world.visit(path, { colours, width })
      await page.getByRole('heading', { name: ready }).first().waitFor()
      await page.waitForLoadState('networkidle')
      assert.equal(await measureOverflow(page), 0, 'scrolls sideways')
      assert.deepEqual(await findBarriers(page), [])
      await finish()
    })
  }
}

for (const { path, document, first } of [
  { path: 'start', document: 'README.md', first: 'plan → build, stage 0; ' },
  { path: 'architecture', document: 'docs/architecture.md', first: 'entries: plan · load ' }
]) {
  for (const [colours, width] of [
    ['light', 'desk'],
    ['dark', 'phone']
  ] as const) {
    test(`draws the diagram of /${path} in ${colours}, legible at the width of a ${width}`, async () => {
      const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8')
      const [, source = ''] = /```mermaid\n([^]*?)```/.exec(text) ?? []
      const { page, finish } = await world.visit(path, { colours, width })
      const picture = page.locator('.im-diagram').getByRole('img')
      await picture.scrollIntoViewIfNeeded()
      assert((await picture.getAttribute('aria-label'))?.startsWith(first))
      assert.equal(await picture.locator('polyline').count(), source.split('-->').length - 1)
      const drawn = (await picture.locator('text').allTextContents()).join(' ').replace(/\s/g, '')
      for (const [, label = ''] of source.matchAll(/"([^"]+)"/g)) {
        assert(drawn.includes(label.replaceAll(' ', '')), label)
      }
      const { size, contrast } = await picture.locator('text').first().evaluate(readText)
      assert(size >= 11, `${size} px`)
      assert(contrast > 200, `${contrast} of 255`)
      await finish()
    })
  }
}

/** Runs in the page: the height of letters on the screen, and how far their colour is from the box's. */
function readText(element: SVGElement | HTMLElement): { size: number; contrast: number } {
  const drawing = element.closest('svg')
  const box = drawing?.querySelector('rect')
  const scale = (drawing?.clientWidth ?? 0) / (drawing?.viewBox.baseVal.width ?? 1)
  const lightness = (each: Element): number =>
    Number(/\d+/.exec(getComputedStyle(each).fill)?.[0] ?? NaN)
  return {
    size: scale * parseFloat(getComputedStyle(element).fontSize),
    contrast: box ? Math.abs(lightness(element) - lightness(box)) : NaN
  }
}

test('says of an address without a page that there is none, and leads back', async () => {
  const { page, finish } = await world.visit('docs/nothing', { complaints: /status of 404/ })
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  assert.deepEqual(await findBarriers(page), [])
  await page.getByRole('link', { name: 'To the first page' }).click()
  await page.getByRole('heading', { name: 'Which images does this change build?' }).waitFor()
  await finish()
})

/** In bytes, compressed. */
const mostBytes = 300_000

for (const path of ['', 'try', 'start', 'errors', 'by-hand', 'architecture']) {
  test(`loads less than 300 kB for /${path} before anything is typed`, async t => {
    const { page, finish } = await world.visit(path)
    await page.waitForLoadState('networkidle')
    const { bytes, painted } = await page.evaluate(() => {
      const loaded = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource')
      ]
      const sizes = loaded.map(each => (each as PerformanceResourceTiming).transferSize)
      const [first] = performance.getEntriesByName('first-contentful-paint')
      return { bytes: sizes.reduce((sum, size) => sum + size, 0), painted: first?.startTime ?? NaN }
    })
    t.diagnostic(
      `/${path}: ${Math.round(bytes / 1000)} kB, first picture after ${Math.round(painted)} ms`
    )
    assert(bytes > 20_000 && bytes < mostBytes, `${bytes} bytes`)
    await finish()
  })
}

test('has an address for every code of a mistake', async () => {
  const { page, finish } = await world.visit('errors')
  const ids = new Set(await page.locator('h2[id]').evaluateAll(all => all.map(({ id }) => id)))
  assert.deepEqual(
    Object.keys(problems).filter(code => !ids.has(code)),
    []
  )
  await finish()
})

test('finds a document by a word in it, by the keyboard alone', async () => {
  const { page, finish } = await world.visit('start')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('unread-generated')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/errors#unread-generated/)
  await finish()
})

test('leads from the documents to each other, and to the code for all else', async () => {
  const { page, finish } = await world.visit('configuration')
  const links = await page
    .locator('.vp-doc a[href]')
    .evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
  assert.deepEqual(
    links.filter(
      href => !/^(#|https:\/\/|\/image-matrix\/(decisions\/\d{4}-)?[a-z-]+(#.*)?$)/.test(href)
    ),
    []
  )
  await page.locator('.vp-doc a[href^="/image-matrix/errors"]').first().click()
  await page.getByRole('heading', { name: 'Mistakes and warnings' }).waitFor()
  await finish()
})

test('skips to the content by the first press of Tab', async () => {
  const { page, finish } = await world.visit('start')
  await tabTo(page, /^Skip to content$/, 1)
  await finish()
})

test('lets the browser ask nobody but itself and GitHub', async () => {
  const { page, finish } = await world.visit('try', {
    complaints: /Content Security Policy|Refused to connect/i
  })
  const answers = await page.evaluate(async () => {
    const ask = (url: string): Promise<string> =>
      fetch(url).then(
        () => 'answered',
        () => 'refused'
      )
    return [
      await ask('https://example.com/'),
      await ask('https://api.github.com/repos/octo-org/shop')
    ]
  })
  assert.deepEqual(answers, ['refused', 'answered'])
  await finish()
})
