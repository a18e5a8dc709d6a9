import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isUnreadable } from '../../src/diagnostics/unreadable'
import { Patience } from '../../src/world/git/fetch/patience'
import { openJobRepository } from '../../src/world/git/open-job-repository'
import { createTemporaryFolder } from '../../src/world/process/temporary-folders'
import { createFolder, createRepository, removeFolders } from '../support/repository-builder'

afterAll(removeFolders)

const path = process.env['PATH'] ?? ''

/** A folder with a program called git that runs this. */
function fakeGit(script: string): string {
  const folder = createFolder()
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return `${folder}:${path}`
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that nobody has waited for is there, and does nothing.
    return !/^\S+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isTrue(); tries += 1) await wait(50)
  expect(isTrue()).toBe(true)
}

const bundles = {
  plan: join(import.meta.dirname, '../../dist/plan/index.js'),
  cli: join(import.meta.dirname, '../../dist/cli/index.js')
}

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s', signal => {
  test('ends a fetch with what it started, removes what was fetched, and ends the step', async () => {
    const home = createFolder()
    const [temporary, pids] = [join(home, 'temp'), join(home, 'pids')]
    mkdirSync(temporary)
    const git = `case " $* " in *" fetch "*) sleep 300 & echo $! > ${pids}; wait;; esac\nPATH='${path}' exec git "$@"`
    const source = createRepository({ '.github/image-matrix.yml': 'images: { api: {} }\n' })
    const { folder } = source.clone({ depth: 1 })
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, '.github/image-matrix.yml'), 'images: { api: {} }\n')
    writeFileSync(join(home, 'output'), '')
    const before = '1'.repeat(40)
    writeFileSync(join(home, 'event.json'), JSON.stringify({ before, ref: 'refs/heads/main' }))
    const child = spawn(process.execPath, [bundles.plan], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        PATH: fakeGit(git),
        HOME: home,
        TMPDIR: temporary,
        RUNNER_TEMP: temporary,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(home, 'event.json'),
        GITHUB_OUTPUT: join(home, 'output'),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: source.id('HEAD'),
        GITHUB_WORKSPACE: folder,
        INPUT_DIRECTORY: '.'
      }
    })
    const ended = new Promise(resolve =>
      child.on('close', (_, by) => {
        resolve(by)
      })
    )
    await until(() => existsSync(pids) && readFileSync(pids, 'utf8').endsWith('\n'))
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^image-matrix-store-/)])
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(temporary)).toEqual([])
    const pid = Number(readFileSync(pids, 'utf8'))
    await until(() => !isAlive(pid))
  }, 60_000)

  test('removes the snapshot of a working tree', async () => {
    const [temporary, home] = [createFolder(), createFolder()]
    const started = join(home, 'started')
    const git = `case " $* " in *" add "*) touch ${started}; exec sleep 300;; esac\nPATH='${path}' exec git "$@"`
    const { folder } = createRepository({ '.github/image-matrix.yml': 'images: { api: {} }\n' })
    const child = spawn(process.execPath, [bundles.cli, 'plan'], {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: fakeGit(git), HOME: home, TMPDIR: temporary }
    })
    const ended = new Promise(resolve =>
      child.on('close', (_, by) => {
        resolve(by)
      })
    )
    await until(() => existsSync(started))
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)
})

describe('at the start', () => {
  const old = new Date(Date.now() - 2 * 86_400_000)

  test('folders of ours go that are older than a day, and nothing else', () => {
    const [parent, elsewhere] = [createFolder(), createFolder()]
    const kept = join(elsewhere, 'file')
    writeFileSync(kept, '')
    const make = (name: string, time: Date): void => {
      mkdirSync(join(parent, name, 'trees'), { recursive: true })
      symlinkSync(elsewhere, join(parent, name, 'link'))
      utimesSync(join(parent, name), time, time)
    }
    for (const purpose of ['store', 'head', 'snapshot', 'upload']) {
      make(`image-matrix-${purpose}-aB3dEf`, old)
    }
    make('image-matrix-store-young1', new Date())
    make('image-matrix-load-aB3dEf', old)
    make('image-matrix-store-longer7', old)
    make('other-store-aB3dEf', old)
    symlinkSync(elsewhere, join(parent, 'image-matrix-store-linked'))
    utimesSync(elsewhere, old, old)
    writeFileSync(join(parent, 'image-matrix-store-afile1'), '')
    utimesSync(join(parent, 'image-matrix-store-afile1'), old, old)

    createTemporaryFolder(parent, 'store').remove()

    expect(readdirSync(parent).sort()).toEqual([
      'image-matrix-load-aB3dEf',
      'image-matrix-store-afile1',
      'image-matrix-store-linked',
      'image-matrix-store-longer7',
      'image-matrix-store-young1',
      'other-store-aB3dEf'
    ])
    expect(existsSync(kept)).toBe(true)
  })
})

describe('git that hangs', () => {
  test('is waited for once in all of a run', async () => {
    const [folder, temporary] = [createFolder(), createFolder()]
    const environment = { PATH: fakeGit('exec sleep 300'), RUNNER_TEMP: temporary }
    const start = performance.now()
    const patience = new Patience(800)
    const remote = { server: 'http://127.0.0.1:9', repository: 'octo/repo', token: '' }
    const commit = 'a'.repeat(40)
    const found = await openJobRepository(folder, commit, { environment, remote, patience })
    expect(isUnreadable(found) && found.because).toContain('did not answer within 0.8 s')
    expect(performance.now() - start).toBeLessThan(1_500)
    expect(readdirSync(temporary)).toEqual([])
  })

  test('is waited for only while something is asked', async () => {
    const patience = new Patience(300)
    const start = performance.now()
    const stops = [patience.start(), patience.start()]
    await wait(20)
    for (const stop of stops) stop()
    const waited = performance.now() - start
    const { left } = patience
    await wait(50)
    expect(patience.left).toBe(left)
    // Once, though two asked.
    expect(300 - left).toBeLessThanOrEqual(waited)
    expect(300 - left).toBeGreaterThan(0)
  })
})
