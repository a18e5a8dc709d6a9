import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { tabTo, useBrowser } from './browser.ts'
import type { Repository } from './github-server.ts'
import { configured, hostile, many, mistaken, shop } from './repositories.ts'

const repositories = {
  'octo-org/shop': shop,
  'octo-org/configured': configured,
  'octo-org/mistaken': mistaken,
  'octo-org/many': many,
  'octo-org/hostile': hostile,
  'octo-org/empty': {},
  'octo-org/plain': { 'README.md': '# Plain\n' },
  'octo-org/huge': shop
}
const facts = { repositories, huge: 'octo-org/huge' }
const world = useBrowser(facts)
const status = /Failed to load resource: the server responded with a status of/

test('proposes the images of a repository, with who is built, published and tested by which line', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try')
  await page.getByLabel('Repository').fill('octo-org/shop')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('octo-org/shop at main: 3 images').waitFor()
  const picture = await page.getByRole('img').getAttribute('aria-label')
  assert.match(picture ?? '', /api is built from base/)

  await page.getByRole('button', { name: /^base\// }).click()
  await page.getByRole('button', { name: /^tools\// }).click()
  await page.getByRole('button', { name: /^run\.sh/ }).click()
  await page.getByRole('heading', { name: 'Builds 2 of 3 images' }).waitFor()
  const rows = page.locator('.im-rows > li')
  assert.match(
    (await rows.nth(0).innerText()).replace(/\s+/g, ' '),
    /^base built.* base\/tools\/run\.sh, copied by base\/Dockerfile:2 base\/Dockerfile:2 COPY tools \/tools$/
  )
  assert.match(
    (await rows.nth(1).innerText()).replace(/\s+/g, ' '),
    /^api built in stage 1 .*base: base\/tools\/run\.sh, copied by base\/Dockerfile:2/
  )
  const line = page.getByRole('link', { name: 'base/Dockerfile:2' }).first()
  assert.equal(
    await line.getAttribute('href'),
    'https://github.com/octo-org/shop/blob/main/base/Dockerfile#L2'
  )
  await finish()
})

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

/** Asks the command line in a clone of these files. */
function askCommandLine(files: Repository, words: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const git = (...each: string[]): unknown => execFileSync('git', ['-C', folder, ...each])
    git('init', '--quiet', '--initial-branch=main')
    git('remote', 'add', 'origin', 'https://github.com/octo-org/shop.git')
    git('add', '--all')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'a')
    return execFileSync('node', [cli, ...words], { cwd: folder, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('proposes the very text that the command line does, and rebuilds the same images', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/shop:base/tools/run.sh')
  await page.getByText('.github/image-matrix.yml as proposed').click()
  const proposed = await page.locator('pre[aria-label=".github/image-matrix.yml"]').textContent()
  assert.equal(proposed, askCommandLine(shop, ['init', '--dry-run']))
  const clone = { ...shop, '.github/image-matrix.yml': proposed }
  const told = askCommandLine(clone, ['explain', 'base/tools/run.sh', '--json'])
  const rebuilt = await page.locator('.im-row-head strong').allInnerTexts()
  assert.deepEqual(rebuilt.sort(), (JSON.parse(told) as { rebuilds: string[] }).rebuilds.sort())
  await finish()
})

test('says why an image does not read a file', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/shop:web/drafts/new.html')
  await page.getByRole('heading', { name: 'Nothing to build' }).waitFor()
  const others = await page.locator('.im-others').innerText()
  assert.match(others, /web\s+does not read it: ignored by web\/\.dockerignore:1/)
  assert.match(others, /api\s+does not read it: it is not in what the build is given: "api"/)
  await finish()
})

test('asks GitHub twice, and once for each file that is read; never again for a text in this tab', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/shop')
  await page.getByText('octo-org/shop at main').waitFor()
  const first = world.github.asked.length
  // Four Dockerfiles, a workflow, an ignore file.
  assert.equal(first, 2 + 6)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('octo-org/shop at main').waitFor()
  assert.equal(world.github.asked.length, first + 2)
  await finish()
})

test('plans by the configuration that a repository has, and reads the filters that it names', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/configured:docs/index.md')
  await page.getByText('by its own .github/image-matrix.yml').waitFor()
  await page.getByText('filter docs matches docs/index.md').waitFor()
  await finish()
})

test('tells the mistakes of a configuration as the log does, each with its page', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/mistaken')
  await page.getByText('The configuration of octo-org/mistaken is refused.').waitFor()
  const problem = page.locator('.im-problems > li').first()
  assert.match(await problem.innerText(), /\.github\/image-matrix\.yml:2:10.*unknown key "contxt"/s)
  const link = problem.getByRole('link', { name: 'What unknown-key means' })
  assert.equal(await link.getAttribute('href'), '/image-matrix/errors#unknown-key')
  await finish()
})

test('shows names from outside as text', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try#octo-org/hostile')
  await page.getByText('octo-org/hostile at main').waitFor()
  await page.getByRole('button', { name: /^api\// }).click()
  await page.getByRole('button', { name: /onerror/ }).click()
  await page.getByText('<img src=x onerror=alert(1)>.txt, copied by api/Dockerfile:2').waitFor()
  await page.getByRole('button', { name: /txt\.exe/ }).click()
  await page.getByRole('heading', { name: 'Builds 1 of 1 image' }).waitFor()
  assert.doesNotMatch(await page.locator('main, .VPContent').first().innerText(), /\u202E/)
  await finish()
})

const troubles = [
  {
    name: 'a repository that is missing or private',
    address: 'octo-org/none',
    says: [/GitHub shows nobody octo-org\/none/, /private/, /npx image-matrix init/]
  },
  {
    name: 'a repository without a commit',
    address: 'octo-org/empty',
    says: [/octo-org\/empty is empty/]
  },
  {
    name: 'a repository with more files than GitHub lists',
    address: 'octo-org/huge',
    says: [/more files than GitHub lists/, /npx image-matrix init/]
  },
  {
    name: 'a repository without Dockerfiles',
    address: 'octo-org/plain',
    says: [/nothing to plan in octo-org\/plain/]
  },
  {
    name: 'what names no repository',
    address: 'shop',
    says: [/“shop” names no repository/, /owner\/name/]
  },
  {
    name: 'more files than may be read in an hour',
    address: 'octo-org/many',
    says: [/70 more files have to be read, and GitHub answers only 58 more/, /in 25 minutes/]
  },
  {
    name: 'an address that used up its requests',
    address: 'octo-org/shop',
    changed: { ...facts, left: 0 },
    says: [/answers no more requests/, /It answers again at .*, in 25 minutes/]
  },
  {
    name: 'requests that end while it reads',
    address: 'octo-org/shop',
    changed: { ...facts, left: 4 },
    says: [/5 more files have to be read, and GitHub answers only 2 more/]
  },
  {
    name: 'a repository that GitHub blocks',
    address: 'octo-org/shop',
    changed: { ...facts, failure: { status: 451, message: 'Repository access blocked' } },
    says: [/refuses to show octo-org\/shop: Repository access blocked/]
  },
  {
    name: 'a failure of GitHub',
    address: 'octo-org/shop',
    changed: { ...facts, failure: { status: 502, message: 'Server Error' } },
    says: [/status 502: Server Error/, /try again/]
  },
  {
    name: 'a browser without a network',
    address: 'octo-org/shop',
    network: 'none',
    says: [/GitHub cannot be reached/, /needs no network/]
  }
] as const

for (const { name, address, says, ...rest } of troubles) {
  test(`tells ${name} in words, with what one can do`, async () => {
    world.github.facts = 'changed' in rest ? rest.changed : facts
    const network = 'network' in rest ? { network: rest.network } : {}
    const { page, finish } = await world.visit('try', {
      ...network,
      complaints: 'network' in rest ? /ERR_INTERNET_DISCONNECTED/ : status
    })
    await page.getByLabel('Repository').fill(address)
    await page.getByLabel('Repository').press('Enter')
    const told = page.getByRole('alert')
    await told.waitFor()
    const text = await told.innerText()
    for (const words of says) assert.match(text, words)
    assert.equal(await page.getByRole('status').first().innerText(), '')
    await finish()
  })
}

test('sends a token to GitHub alone, and keeps it nowhere', async () => {
  world.github.facts = {
    repositories: {},
    token: { text: 'secret-token', opens: { 'octo-org/private': shop } }
  }
  const { page, finish } = await world.visit('try')
  await page.getByText('Private, or out of requests?').click()
  await page.getByLabel('A token that may read its contents').fill('secret-token')
  await page.getByLabel('Repository').fill('https://github.com/octo-org/private')
  await page.getByLabel('Repository').press('Enter')
  await page.getByText('octo-org/private at main: 3 images').waitFor()
  const kept = await page.evaluate(() =>
    [
      location.href,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie
    ].join()
  )
  assert.doesNotMatch(kept, /secret-token/)
  await page.reload()
  assert.equal(await page.getByLabel('A token that may read its contents').inputValue(), '')
  await finish()
})

test('says that a token is not known', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('try', { complaints: status })
  await page.getByText('Private, or out of requests?').click()
  await page.getByLabel('A token that may read its contents').fill('old')
  await page.getByLabel('Repository').fill('octo-org/shop')
  await page.getByLabel('Repository').press('Enter')
  await page.getByText('GitHub does not know this token.').waitFor()
  await finish()
})

test('leads from the first page to the plan of a file by the keyboard alone', async () => {
  world.github.facts = facts
  const { page, finish } = await world.visit('')
  await tabTo(page, /^Try it on a public repository$/)
  await page.keyboard.type('octo-org/shop')
  await page.keyboard.press('Enter')
  await page.getByText('octo-org/shop at main').waitFor()
  await tabTo(page, /^A file that changes$/)
  await page.keyboard.type('api/src/main.py')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Builds 2 of 3 images' }).waitFor()
  assert.match(page.url(), /try#octo-org\/shop:api\/src\/main\.py$/)
  await tabTo(page, /images? (is|are) left alone/)
  await page.keyboard.press('Enter')
  await page.getByText('it is not in what the build is given: "web"').waitFor()
  await finish()
})
