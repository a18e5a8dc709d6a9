import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @param {string} name */
const input = name => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
/** @param {string} name @param {string} option */
const one = (name, option) => (input(name) === '' ? [] : [`--${option}=${input(name)}`])
/** @param {string} name @param {string} option */
const each = (name, option) =>
  input(name)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => `--${option}=${line}`)

const folder = mkdtempSync(path.join(process.env['RUNNER_TEMP'] ?? '/tmp', 'build-'))
const [id, metadata] = [path.join(folder, 'iidfile'), path.join(folder, 'metadata')]
const { status } = spawnSync(
  'docker',
  [
    ...['buildx', 'build', `--iidfile=${id}`, `--metadata-file=${metadata}`],
    ...[...one('file', 'file'), ...one('target', 'target'), ...one('provenance', 'provenance')],
    ...[...each('build-args', 'build-arg'), ...each('build-contexts', 'build-context')],
    ...[...each('outputs', 'output'), input('context')]
  ],
  { stdio: 'inherit' }
)
if (status === 0) {
  const digest = JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest']
  const lines = [`imageid=${readFileSync(id, 'utf8').trim()}`, `digest=${digest}`]
  appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', `${lines.join('\n')}\n`)
} else process.exitCode = 1
