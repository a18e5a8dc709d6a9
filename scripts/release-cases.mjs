// What scripts/act-release.mjs tries: how a release may be started, and what is there afterwards.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { project } from './scratch.mjs'

const manifest = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
export const version = manifest.version
export const [major = ''] = version.split('.')
const older = 'v0.9.0'
const newer = `v${major}.99.0`
const tried = ['npm ci --ignore-scripts', 'npm test', 'npm run bundle:check']
const attested = 'attested dist/**/*'

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {'push' | 'workflow_dispatch'} event
 * @property {string} ref
 * @property {Record<string, string>} [changed] files that differ from the project's, by replacing the first word by the second
 * @property {boolean} [isAside] the commit is none of main
 * @property {string[]} [released] what was released before
 * @property {boolean} [isMajorThere] whether the major tag names another commit
 * @property {string} [failing] the step that ends the run
 * @property {string[]} left what was noted down, in its order
 * @property {{ latest?: string, isMajorMoved: boolean, distTag: string }} [releases] without: nothing
 */

const tag = { event: /** @type {const} */ ('push'), ref: `refs/tags/v${version}` }
const whole = [...tried, attested]

/** @type {Case[]} */
export const cases = [
  {
    name: 'a tag on main is released, and makes the major tag',
    ...tag,
    released: [older],
    left: whole,
    releases: { latest: 'true', isMajorMoved: true, distTag: 'latest' }
  },
  {
    name: 'a run again completes what the first left, and makes no second release',
    ...tag,
    released: [older, `v${version}`],
    isMajorThere: true,
    left: whole,
    releases: { isMajorMoved: true, distTag: 'latest' }
  },
  {
    name: 'a late run moves nothing back that a newer release has moved',
    ...tag,
    released: [newer],
    isMajorThere: true,
    left: whole,
    releases: { latest: 'false', isMajorMoved: false, distTag: 'older' }
  },
  {
    name: 'a release of an older major moves its own tag, and is not the latest',
    ...tag,
    released: [`v${Number(major) + 1}.0.0`],
    isMajorThere: true,
    left: whole,
    releases: { latest: 'false', isMajorMoved: true, distTag: 'older' }
  },
  {
    name: 'a run by hand on main is a rehearsal: it verifies, and publishes nothing',
    event: 'workflow_dispatch',
    ref: 'refs/heads/main',
    left: tried
  },
  {
    name: 'a tag beside main is refused',
    ...tag,
    isAside: true,
    failing: 'Demand that the tag is on main',
    left: []
  },
  {
    name: 'a tag of another version is refused',
    event: 'push',
    ref: `refs/tags/${newer}`,
    failing: 'Demand that the tag is the version of package.json',
    left: []
  },
  {
    name: 'a version that the changelog does not tell of is refused',
    ...tag,
    changed: { 'CHANGELOG.md': `## [${version}]` },
    failing: 'Demand that the changelog tells of the version',
    left: []
  },
  {
    name: 'a text that names another owner is refused',
    ...tag,
    changed: { 'README.md': 'octo-org/image-matrix' },
    failing: 'Demand that what people copy names this repository',
    left: []
  }
]
