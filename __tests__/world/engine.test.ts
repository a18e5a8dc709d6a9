import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '../../src/world/docker/open-engine'
import { runDocker } from '../../src/world/docker/run-docker'

const home = mkdtempSync(join(tmpdir(), 'image-matrix-engine-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

/** A program called `docker`, which writes down what it was called with. */
function placeDocker(script: string): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(home, 'bin-'))
  const file = join(folder, 'docker')
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/words"\n${script}\n`)
  chmodSync(file, 0o755)
  return { PATH: `${folder}:${process.env['PATH'] ?? ''}`, FOLDER: folder }
}

it('ends a call that takes too long, and says so', async () => {
  // What it starts holds the output, as a plugin of docker does.
  const environment = placeDocker('sleep 60 &\nsleep 60')
  const end = await runDocker({ words: ['x'], directory: home, environment, limit: 300 })
  expect(end.end).toBe('the limit of 0 s')
})

it('gives docker names as words that are no options', async () => {
  const environment = placeDocker('echo sha256:x')
  await openEngine(home, environment).tag('sha256:x', '--help')
  const words = readFileSync(join(environment['FOLDER'] ?? '', 'words'), 'utf8')
  expect(words.split('\n')).toEqual(['image', 'tag', '--', 'sha256:x', '--help', ''])
})
