import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { tabTo, useBrowser } from './browser.ts'

const world = useBrowser({ repositories: {} })

/** Writes in place of the whole text of the editor. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Text of /).click()
  await page.locator('.cm-focused .cm-content').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

test('plans the example: who is built, published and tested', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page
    .getByRole('heading', { name: 'Builds 4 of 5 images, publishes 1, tests 2, 1 of them as dev' })
    .waitFor()
  await page.locator('.im-source', { hasText: 'COPY api/main.py .' }).waitFor()
  await finish()
})

test('plans again when a Dockerfile is changed', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page.locator('.im-rows').waitFor()
  await page.getByRole('tab', { name: 'docs/Dockerfile' }).click()
  await write(page, 'FROM nginx\nCOPY --from=ghcr.io/octo-org/shop-api /app /srv\n')
  await page.getByRole('heading', { name: 'Builds 5 of 5 images' }).waitFor()
  await finish()
})

test('marks a mistake where it stands, with its fix and its page', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page.locator('.im-rows').waitFor()
  await write(page, 'images:\n  api: { contxt: api }\n')
  await page.getByText('Nothing is planned').waitFor()
  const problem = page.locator('.im-problems > li').first()
  assert.match(
    await problem.innerText(),
    /\.github\/image-matrix\.yml:2:10.*unknown key "contxt".*did you mean "context"/s
  )
  assert.equal(await page.locator('.cm-lintRange-error').first().innerText(), 'contxt')
  await problem.getByRole('link', { name: 'What unknown-key means' }).click()
  await page.getByRole('heading', { name: 'unknown-key' }).waitFor()
  assert.match(page.url(), /\/errors#unknown-key$/)
  await finish()
})

test('proposes the keys and values of the schema', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page.locator('.im-rows').waitFor()
  await write(page, 'images:\n  api:\n    con')
  const options = page.locator('.cm-tooltip-autocomplete li')
  await options.first().waitFor()
  assert.match((await options.allInnerTexts()).join(' '), /context/)
  await page.keyboard.press('Escape')
  await write(page, 'images:\n  api:\n    publish: f')
  await options.filter({ hasText: 'false' }).waitFor()
  await page.keyboard.press('Enter')
  assert.match(await page.locator('.cm-content').innerText(), /publish: false/)
  await finish()
})

test('proposes a configuration where none is written', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page.locator('.im-rows').waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('.github/image-matrix.yml as proposed').waitFor()
  await finish()
})

test('shares what is written by the address, which another visitor reads', async () => {
  const first = await world.visit('by-hand')
  await first.page.locator('.im-rows').waitFor()
  await write(first.page, 'images:\n  docs:\n')
  await first.page.waitForURL(/#v1\./)
  const fragment = new URL(first.page.url()).hash
  await first.finish()
  const second = await world.visit(`by-hand${fragment}`)
  await second.page.getByText('docs:').first().waitFor()
  await second.page.getByText('Dockerfiles', { exact: false }).first().waitFor()
  assert.match(await second.page.getByLabel(/^Text of /).inputValue(), /^images:\s+docs:\s*$/)
  await second.finish()
})

test('says that an address was cut, and shows the example', async () => {
  const { page, finish } = await world.visit('by-hand#v1.not-packed')
  await page.getByText('The address holds nothing that can be read').waitFor()
  await page.getByRole('heading', { name: 'Builds 4 of 5 images' }).waitFor()
  await finish()
})

test('is used by the keyboard alone: tabs, editor, a file that is touched', async () => {
  const { page, finish } = await world.visit('by-hand')
  await page.locator('.im-rows').waitFor()
  await tabTo(page, /^\.github\/image-matrix\.yml$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, /^Text of docker\/api\.Dockerfile$/)
  await page.locator('.cm-focused .cm-content').waitFor()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('COPY api/test_main.py .')
  await tabTo(page, /^A file that changes$/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('api/test_main.py')
  await page.keyboard.press('Enter')
  await page.locator('.im-source', { hasText: 'docker/api.Dockerfile:12' }).first().waitFor()
  await finish()
})
