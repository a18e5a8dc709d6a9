// The owner of the repository, in everything that people copy. `repository` of package.json is the
// one place that says who it is; until the first release that is the placeholder `org`.
//
//   node scripts/owner.mjs                  fails where a text names another owner
//   node scripts/owner.mjs --set octo-org   writes an owner everywhere; "npm run bundle" after it
//   node scripts/owner.mjs --expect octo-org  fails unless it is that one: the release asks
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

/** What stands in a document only as long as there is no owner. */
const untilOwned =
  /<!-- until there is an owner -->\n[^]*?<!-- until there is an owner, end -->\n+/g
const placeholder = 'org'

const { values } = parseArgs({ options: { set: { type: 'string' }, expect: { type: 'string' } } })
const manifest = JSON.parse(await readFile('package.json', 'utf8'))
const [, owner = ''] = /github\.com\/([\w.-]+)\/image-matrix/.exec(manifest.repository.url) ?? []

if (values.set !== undefined) await setOwner(values.set)
else await checkOwner(values.expect)

/** @param {string} next */
async function setOwner(next) {
  if (!/^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(next)) throw new Error(`"${next}" owns nothing`)
  const mention = new RegExp(String.raw`(?<![\w.-])${owner}(?=/image-matrix\b)`, 'g')
  for (const file of listTexts()) {
    const text = await readFile(file, 'utf8')
    const owned = next === placeholder ? text : text.replaceAll(untilOwned, '')
    const written = owned.replaceAll(mention, next)
    if (written !== text) await writeFile(file, written)
  }
}

/** @param {string | undefined} expected */
async function checkOwner(expected) {
  if (expected !== undefined && expected.toLowerCase() !== owner.toLowerCase()) {
    console.error(`package.json says that "${owner}" owns this repository, and "${expected}" does`)
    console.error(`  fix: node scripts/owner.mjs --set ${expected} && npm run bundle`)
    process.exitCode = 1
  }
  const named = /(?:uses:\s*|github(?:usercontent)?\.com\/|github\.io\/)([\w-]+)\/image-matrix\b/g
  // Tests have owners of their own.
  for (const file of listTexts().filter(name => !name.startsWith('__tests__/'))) {
    const lines = (await readFile(file, 'utf8')).split('\n')
    for (const [index, line] of lines.entries()) {
      for (const [, found] of line.matchAll(named)) {
        if (found === owner) continue
        console.error(`${file}:${index + 1}: "${found}/image-matrix", and the owner is "${owner}"`)
        process.exitCode = 1
      }
    }
  }
}

/** Tracked texts, but for what is built and what others gave. */
function listTexts() {
  const without = ['dist', 'package-lock.json', '__tests__/fixtures'].map(
    each => `:(exclude)${each}`
  )
  const options = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 1 << 26 }
  return execFileSync('git', ['ls-files', '-z', '--', ...without], options)
    .split('\0')
    .filter(name => /\.(?:md|ya?ml|json|ts|mjs|vue|txt)$/.test(name))
}
