import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { project } from '../../scripts/scratch.mjs'
import { listCommands } from '../action/repository'

jest.setTimeout(30_000)

function runExample(...words: readonly string[]) {
  const script = join(project, 'scripts/example.mjs')
  return spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
}

it('plans an example without a command to a runner', () => {
  const { status, stdout } = runExample()
  expect(status).toBe(0)
  expect(stdout).toContain('api/manage.py, copied by api/Dockerfile:12')
  expect(listCommands(stdout)).toEqual([])
})

it.each([
  ['openverse', 'api/manage.py, copied by api/Dockerfile:12'],
  ['bases', 'foundation/locale.conf, copied by'],
  ['pipeline', 'packages/shared/money.sh'],
  ['required-checks', 'api/main.py, copied by']
])('shows %s by default, with the line that reads what changed', (example, evidence) => {
  const { status, stdout } = runExample('--example', example)
  expect(status).toBe(0)
  expect(stdout).toContain(evidence)
  expect(stdout).not.toContain('warning')
})

it.each([
  ['an option that is misspelt', ['--chnage', 'x'], "'--chnage'"],
  ['an example that is not there', ['--example', 'nope'], 'choose from bases, openverse'],
  ['an event that it cannot lay out', ['--event', 'bogus'], 'none of pull_request, push'],
  ['a file that is not there', ['--change', 'api/mange.py'], 'no file of examples/openverse'],
  ['a file outside of the example', ['--change', '../../README.md'], '"../../README.md" is no'],
  ['a folder in place of a file', ['--change', 'api'], '"api" is no file'],
  ['an input that the action has not', ['--input', 'nonsense=1'], 'choose from config, token'],
  ['an input without its value', ['--input', 'stages'], 'write stages=VALUE']
])('shows its usage for %s', (_, words, says) => {
  const { status, stdout, stderr } = runExample(...words)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
  expect(stderr).toContain('usage: npm run example')
  expect(stderr).not.toMatch(/^\s+at /m)
})
