// Runs .github/workflows/release.yml under act, as a tag or a person starts it, and looks at what
// was released: in a bare repository, by the real `gh` and npm, with GitHub and the registry on
// loopback. The tests and the bundles, which are other steps of .ci/run, are only noted down, and
// so are attestations, which need a certificate from outside.
//
//   node scripts/act-release.mjs         every case
//   node scripts/act-release.mjs tag     those whose name holds a word
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gitIdentity } from './git-identity.mjs'
import { cases, major, version } from './release-cases.mjs'
import { startGitHub, startRegistry } from './release-servers.mjs'
import { project } from './scratch.mjs'

const workflow = '.github/workflows/release.yml'
const repository = 'octo-org/image-matrix'
const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-release-'))
await layOutPrograms()
const wanted = process.argv[2] ?? ''
for (const each of cases.filter(({ name }) => name.includes(wanted))) {
  const start = performance.now()
  const problem = await runCase(each)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${each.name} (${seconds} s)`)
  if (problem === undefined) continue
  console.log(problem)
  process.exitCode = 1
}
await rm(home, { recursive: true })

/** Stand-ins for what runs elsewhere or not at all, noted down in the file $LEFT. */
async function layOutPrograms() {
  const npm = path.join(home, 'bin/npm')
  await mkdir(path.dirname(npm), { recursive: true })
  await writeFile(
    npm,
    `#!/bin/sh
PATH='${process.env['PATH'] ?? ''}'
if [ "$1" != publish ]; then echo "npm $*" >> "$LEFT"; exit; fi
# Provenance is a certificate of this run, from outside.
for word; do shift; [ "$word" = --provenance ] || set -- "$@" "$word"; done
exec npm "$@"
`
  )
  await chmod(npm, 0o755)
  const action = (/** @type {string} */ inputs, /** @type {string} */ run) =>
    `name: stand-in\n${inputs}runs:\n  using: composite\n  steps:\n    - shell: sh\n      run: ${run}\n`
  const actions = {
    'setup-node': action('', 'node --version'),
    'attest-build-provenance': action(
      'inputs:\n  subject-path: {}\n',
      'echo "attested ${{ inputs.subject-path }}" >> "$LEFT"'
    )
  }
  for (const [name, text] of Object.entries(actions)) {
    await mkdir(path.join(home, name))
    await writeFile(path.join(home, name, 'action.yml'), text)
  }
  await mkdir(path.join(home, 'config/act'), { recursive: true })
  await writeFile(path.join(home, 'config/act/actrc'), '-P ubuntu-24.04=-self-hosted\n')
}

/**
 * What went wrong, with act's log; undefined where all is as it should be.
 * @param {import('./release-cases.mjs').Case} each
 */
async function runCase(each) {
  const folder = await mkdtemp(path.join(home, 'case-'))
  const { checkout, remote, head, first } = await layOutRepository(folder, each)
  const released = (each.released ?? []).map(name => ({ tag_name: name }))
  /** @type {import('./release-servers.mjs').Release[]} */
  const releases = [...released]
  /** @type {import('./release-servers.mjs').Published[]} */
  const published = []
  const [github, registry] = [await startGitHub(remote, releases), await startRegistry(published)]
  const left = path.join(folder, 'left')
  await writeFile(left, '')
  const { status, log } = await runAct(folder, each, {
    LEFT: left,
    GH_HOST: 'github.localhost',
    HTTP_PROXY: github.url,
    NO_PROXY: '127.0.0.1',
    ...(await configureNpm(folder, registry.url))
  })
  github.stop()
  registry.stop()
  try {
    // act loses the last words of a step at times: its own words on the steps are whole.
    const failing = [...log.matchAll(/Failure - Main (.*) \[/g)].map(([, step]) => step)
    assert.deepEqual(failing, each.failing === undefined ? [] : [each.failing])
    assert.equal(status === 0, each.failing === undefined, `act ended with ${String(status)}`)
    const lines = (await readFile(left, 'utf8')).split('\n').filter(line => line !== '')
    assert.deepEqual(lines, each.left)
    const made = releases.slice(released.length)
    const { releases: expected } = each
    assert.deepEqual(
      made.map(({ tag_name, make_latest }) => [tag_name, make_latest]),
      expected?.latest === undefined ? [] : [[`v${version}`, expected.latest]]
    )
    for (const { body } of made) {
      assert.equal(body?.trim(), run('node', ['scripts/release-notes.mjs', version], checkout))
    }
    const names = published.map(({ version: name, tag: distTag }) => [name, distTag])
    assert.deepEqual(names, expected === undefined ? [] : [[version, expected.distTag]])
    const at = run('git', ['for-each-ref', '--format=%(objectname)', `refs/tags/v${major}`], remote)
    const before = each.isMajorThere === true ? first : ''
    assert.equal(at, expected?.isMajorMoved === true ? head : before, 'the major tag')
    return undefined
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${log}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * What a release needs of the project, owned as CONTRIBUTING.md says, with a remote behind it.
 * @param {string} folder
 * @param {import('./release-cases.mjs').Case} each
 */
async function layOutRepository(folder, { ref, changed = {}, isAside, isMajorThere }) {
  const [checkout, remote] = [path.join(folder, 'image-matrix'), path.join(folder, 'remote.git')]
  for (const name of [
    ...['package.json', 'action.yml', 'README.md', 'CHANGELOG.md', 'LICENSE', workflow],
    ...['scripts', 'schema', 'load', 'gate', 'publish', 'dist/cli']
  ]) {
    await cp(path.join(project, name), path.join(checkout, name), { recursive: true })
  }
  const git = (/** @type {string[]} */ ...words) => run('git', words, checkout)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=The project')
  const first = git('rev-parse', 'HEAD')
  run('node', ['scripts/owner.mjs', '--set', 'octo-org'], checkout)
  for (const [name, word] of Object.entries(changed)) {
    const file = path.join(checkout, name)
    const text = await readFile(file, 'utf8')
    assert(text.includes(word), `${name} does not hold ${word}`)
    await writeFile(file, text.replaceAll(word, `${word.slice(0, 3)}x${word.slice(3)}`))
  }
  git('commit', '--quiet', '--all', '--message=The owner')
  const head = git('rev-parse', 'HEAD')
  if (ref.startsWith('refs/tags/')) git('update-ref', ref, head)
  if (isMajorThere === true) git('update-ref', `refs/tags/v${major}`, first)
  run('git', ['clone', '--quiet', '--bare', checkout, remote], folder)
  // As a checkout has them: by this address the runner knows the repository.
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`)
  git('update-ref', 'refs/remotes/origin/main', isAside === true ? first : head)
  git('switch', '--quiet', '--detach', head)
  return { checkout, remote, head, first }
}

/**
 * @param {string} folder
 * @param {string} registry
 */
async function configureNpm(folder, registry) {
  const file = path.join(folder, 'npmrc')
  const host = registry.replace(/^http:/, '')
  await writeFile(file, `registry=${registry}/\n${host}/:_authToken=of-the-run\n`)
  return { NPM_CONFIG_USERCONFIG: file, NPM_CONFIG_CACHE: path.join(folder, 'npm') }
}

/**
 * In host mode: no containers, whatever `node` is on the path.
 * @param {string} folder
 * @param {import('./release-cases.mjs').Case} each
 * @param {Record<string, string>} variables
 * @returns {Promise<{ status: number | null, log: string }>}
 */
async function runAct(folder, { event, ref }, variables) {
  const checkout = path.join(folder, 'image-matrix')
  const payload = path.join(folder, 'event.json')
  const after = run('git', ['rev-parse', 'HEAD'], checkout)
  const about = { full_name: repository, default_branch: 'main' }
  await writeFile(payload, JSON.stringify({ ref, after, repository: about }))
  const text = await readFile(path.join(project, workflow), 'utf8')
  const standIns = [...text.matchAll(/uses: actions\/((?:setup|attest)[\w-]+)(@\w+)/g)]
  const words = [
    ...[event, '--eventpath', payload, '--workflows', workflow, '--no-cache-server'],
    ...['--concurrent-jobs', '1', '--secret', 'GITHUB_TOKEN=of-the-job'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...standIns.flatMap(([, name = '', at = '']) => [
      '--local-repository',
      `actions/${name}${at}=${path.join(home, name)}`
    ])
  ]
  const env = {
    ...process.env,
    PATH: [path.join(home, 'bin'), path.join(project, '.tools/bin'), process.env['PATH']].join(':'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache')
  }
  return new Promise((resolve, reject) => {
    const act = path.join(project, '.tools/bin/act')
    const child = spawn(act, words, { cwd: checkout, env, timeout: 120_000 })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', part => (log += part))
    }
    child.on('error', reject)
    child.on('close', status => resolve({ status, log }))
  })
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 */
function run(program, words, cwd) {
  const env = { ...process.env, ...gitIdentity }
  return execFileSync(program, words, { cwd, env, encoding: 'utf8' }).trim()
}
