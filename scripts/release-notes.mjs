// What the changelog says of one version, for the page of its release.
//
//   node scripts/release-notes.mjs 1.0.0
import { readFile } from 'node:fs/promises'

const [version] = process.argv.slice(2)
const sections = (await readFile('CHANGELOG.md', 'utf8')).split(/^(?=## )/m)
const found = sections.find(section => section.startsWith(`## [${version}]`))
if (found === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}`)
console.log(found.replace(/^.*\n+/, '').trimEnd())
