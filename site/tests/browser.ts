// Pages in a real Chromium. Whatever a page asks of anybody but its own server and GitHub's API is
// refused, and fails the test; so does whatever it complains of.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before } from 'node:test'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { type Facts, type GitHubServer, startGitHub } from './github-server.ts'
import { base, serveSite, type Site } from './site-server.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome'].map(name => `/usr/bin/${name}`)

export interface Visit {
  readonly page: Page
  /** Nobody else was asked, and nothing was complained of. */
  readonly finish: () => Promise<void>
}

export interface Look {
  readonly colours?: 'light' | 'dark'
  readonly width?: 'phone' | 'desk'
  readonly network?: 'none'
  /** Complaints of the browser that belong to what is tried, as an answer with status 404. */
  readonly complaints?: RegExp
}

/** A browser, the site and GitHub, for the tests of a file. */
export function useBrowser(facts: Facts) {
  const world: { browser?: Browser; site?: Site; github?: GitHubServer } = {}
  before(async () => {
    const program = process.env['CHROMIUM'] ?? programs.find(path => existsSync(path))
    assert(program !== undefined, `no browser: install chromium, or name one by CHROMIUM`)
    world.site = await serveSite()
    world.github = await startGitHub(facts)
    world.browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  })
  after(async () => {
    await world.browser?.close()
    await world.site?.close()
    await world.github?.close()
  })
  return {
    get github(): GitHubServer {
      assert(world.github)
      return world.github
    },
    async visit(path: string, look: Look = {}): Promise<Visit> {
      const { browser, site, github } = world
      assert(browser && site && github)
      return visit({ browser, site, github }, path, look)
    }
  }
}

async function visit(
  { browser, site, github }: { browser: Browser; site: Site; github: GitHubServer },
  path: string,
  { colours = 'light', width = 'desk', network, complaints }: Look
): Promise<Visit> {
  const context = await browser.newContext({
    colorScheme: colours,
    viewport: width === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 }
  })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', error => wrong.push(`thrown: ${error.message}`))
  page.on('console', message => {
    const text = message.text()
    const isTold = ['error', 'warning'].includes(message.type()) && complaints?.test(text) !== true
    if (isTold) wrong.push(`console: ${text}`)
  })
  await page.route('**/*', route => answer(route, { site, github, network, wrong }))
  await page.goto(`${site.origin}${base}${path}`)
  return {
    page,
    async finish() {
      await context.close()
      assert.deepEqual(wrong, [])
    }
  }
}

interface Around {
  readonly site: Site
  readonly github: GitHubServer
  readonly network: Look['network']
  readonly wrong: string[]
}

async function answer(route: Route, { site, github, network, wrong }: Around): Promise<void> {
  const request = route.request()
  const url = new URL(request.url())
  if (url.origin === site.origin) return route.continue()
  if (url.origin !== 'https://api.github.com') {
    wrong.push(`asked ${url.href}`)
    return route.abort()
  }
  if (network === 'none') return route.abort('internetdisconnected')
  const { authorization } = request.headers()
  const headers = authorization === undefined ? {} : { authorization }
  const found = await fetch(`${github.origin}${url.pathname}${url.search}`, { headers })
  const body = await found.text()
  if (found.status === 500) wrong.push(body)
  return route.fulfill({ status: found.status, headers: Object.fromEntries(found.headers), body })
}

/** Presses a key until what has the focus is called so; nothing but the keyboard moves it. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  const seen: string[] = []
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(nameOfFocus)
    if (name.test(label)) return
    seen.push(label)
  }
  assert.fail(`${String(name)} is not reached by Tab, only ${seen.join(' | ')}`)
}

/** Runs in the page. */
function nameOfFocus(): string {
  const element = document.activeElement
  if (element === null) return ''
  const { labels } = element as HTMLInputElement
  const label = element.getAttribute('aria-label') ?? labels?.[0]?.textContent
  return (label ?? element.textContent).replace(/\s+/g, ' ').trim()
}

/** How far the page is wider than the window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
