import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Compression } from '../../src/ports/docker/archives'
import { openEngine } from '../../src/world/docker/open-engine'
import { runProgram } from '../../src/world/process/run-program'
import { attestedImageOf, tarOf } from '../support/tar'

const docker = { program: 'docker' } as const

const home = mkdtempSync(join(tmpdir(), 'image-matrix-engine-'))
const path = process.env['PATH'] ?? ''
const attested = attestedImageOf('a layer')
afterAll(() => {
  process.env['PATH'] = path
  rmSync(home, { recursive: true })
})

/** A program called `docker`, which writes down what it was called with. */
function placeDocker(script: string): string {
  const folder = mkdtempSync(join(home, 'bin-'))
  const file = join(folder, 'docker')
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/words"\n${script}\n`)
  chmodSync(file, 0o755)
  process.env['PATH'] = `${folder}:${path}`
  return folder
}

it('ends a call that takes too long, and says so', async () => {
  // What it starts holds the output, as a plugin of docker does.
  placeDocker('sleep 60 &\nsleep 60')
  const end = await runProgram({ ...docker, words: ['x'], directory: home, limit: 300 })
  expect(end.end).toBe('the limit of 0 s')
})

it('gives docker names as words that are no options', async () => {
  const folder = placeDocker('echo sha256:x')
  await openEngine(home).tag('sha256:x', '--help')
  const words = readFileSync(join(folder, 'words'), 'utf8')
  expect(words.split('\n')).toEqual(['image', 'tag', '--', 'sha256:x', '--help', ''])
})

/** What docker reads of an archive: what its tar program says is in it. */
const archives: readonly { title: string; file: Buffer; compression: Compression }[] = [
  { title: 'a plain archive', file: tarOf(attested.files), compression: 'none' },
  { title: 'one packed by gzip', file: gzipSync(tarOf(attested.files)), compression: 'gzip' }
]
it.each(archives)('gives docker $title with the manifest that it lacks', async given => {
  const folder = placeDocker(`if [ "$2" = inspect ]; then echo ${attested.id}; exit; fi
tar --extract --to-stdout manifest.json > "$0.manifest"`)
  const file = join(folder, 'image.tar')
  writeFileSync(file, given.file)
  const answer = await openEngine(home).load({
    kind: 'archive',
    file,
    compression: given.compression,
    size: given.file.length,
    ids: [attested.id],
    form: 'layout',
    recordedId: undefined,
    missingManifest: '[the manifest]'
  })
  expect(answer).toEqual({ id: attested.id })
  expect(readFileSync(join(folder, 'docker.manifest'), 'utf8')).toBe('[the manifest]')
  expect(readFileSync(file)).toEqual(given.file)
})

it('gives docker as much as it can read of an archive that is gone', async () => {
  placeDocker('tar --list; exit 1')
  const answer = await openEngine(home).load({
    kind: 'archive',
    file: '/nowhere/image.tar',
    compression: 'none',
    size: 1,
    ids: [attested.id],
    form: 'layout',
    recordedId: undefined,
    missingManifest: '[]'
  })
  expect(answer).toMatchObject({ kind: 'complaint', code: 'docker-failed' })
})

it('asks for the id of what it has pulled', async () => {
  const folder = placeDocker(`printf '%s\\n' "$@" >> "$0.all"; echo sha256:x`)
  const reference = `ghcr.io/o/base@sha256:${'0'.repeat(64)}`
  expect(await openEngine(home).pull(reference)).toEqual({ id: 'sha256:x' })
  const words = readFileSync(join(folder, 'docker.all'), 'utf8')
  expect(words.split('\n')).toEqual([
    ...['image', 'pull', '--quiet', '--', reference],
    ...['image', 'inspect', '--format={{.Id}}', '--', reference, '']
  ])
})

const pulls = [
  {
    title: 'asks a registry again that could not answer',
    says: 'received unexpected HTTP status: 503 Service Unavailable',
    fails: 2,
    calls: 3,
    answer: { id: 'sha256:x' }
  },
  {
    title: 'asks a registry again that was asked too much',
    says: 'toomanyrequests: rate exceeded',
    fails: 1,
    calls: 2,
    answer: { id: 'sha256:x' }
  },
  {
    title: 'asks three times at the most',
    says: 'Get "https://ghcr.io/v2/": net/http: TLS handshake timeout',
    fails: 9,
    calls: 3,
    answer: { kind: 'complaint', code: 'docker-failed' }
  },
  {
    title: 'takes a no for an answer',
    says: 'manifest unknown',
    fails: 1,
    calls: 1,
    answer: { kind: 'complaint', code: 'reused-image-gone' }
  }
]
it.each(pulls)('$title', async ({ says, fails, calls, answer }) => {
  const folder = placeDocker(`if [ "$2" = inspect ]; then echo sha256:x; exit; fi
echo . >> "$0.calls"
if [ "$(wc -l < "$0.calls")" -gt ${fails} ]; then exit; fi
echo 'Error response from daemon: ${says}' >&2; exit 1`)
  expect(await openEngine(home, [1, 1]).pull('ghcr.io/o/base@sha256:0')).toMatchObject(answer)
  expect(readFileSync(join(folder, 'docker.calls'), 'utf8')).toHaveLength(2 * calls)
})

it('says why it could not pull', async () => {
  placeDocker('echo Error response from daemon: manifest unknown >&2; exit 1')
  const answer = await openEngine(home).pull(`ghcr.io/o/base@sha256:${'0'.repeat(64)}`)
  expect(answer).toMatchObject({ kind: 'complaint', code: 'reused-image-gone' })
})

it('gives an engine a stream to read, and reads its lines whole, whatever pieces they come in', async () => {
  placeDocker(`cat; printf '\\303'; sleep 0.2; printf '\\251\\n'; echo error >&2`)
  const lines: string[] = []
  const input = Readable.from([Buffer.from('first\nsec'), Buffer.from('ond\n')])
  const print = (line: string): unknown => lines.push(line)
  const call = await runProgram({ ...docker, words: ['load'], directory: home, input, print })
  expect(call).toMatchObject({ end: 0, output: 'first\nsecond\né\n' })
  expect(lines.sort()).toEqual(['error', 'first', 'second', 'é'])
})

it('gives each of several calls with the same words its own stream', async () => {
  placeDocker('cat')
  const texts = ['first', 'second', 'third']
  const calls = texts.map(text => {
    const input = Readable.from([Buffer.from(`${text}\n`)])
    return runProgram({ ...docker, words: ['load'], directory: home, input, limit: 5_000 })
  })
  const ends = await Promise.all(calls)
  expect(ends.map(({ output }) => output)).toEqual(texts.map(text => `${text}\n`))
})

it.each<[title: string, script: string, end: number | string]>([
  ['its exit status', 'exit 7', 7],
  ['the signal that ended it', 'kill -TERM $$', 'SIGTERM']
])('tells %s', async (_, script, end) => {
  placeDocker(script)
  expect(await runProgram({ ...docker, words: ['x'], directory: home })).toMatchObject({ end })
})

it('tells that there is no docker', async () => {
  process.env['PATH'] = home
  const { end } = await runProgram({ ...docker, words: ['x'], directory: home })
  expect(end).toContain('Unable to locate executable file: docker')
})
