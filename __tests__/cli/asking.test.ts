import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { project } from '../../scripts/scratch.mjs'
import type { Terminal } from '../../src/ports/process/terminal'
import { runCommand } from '../../src/run/commands/command-line/run-command'
import { openWorkplace } from '../../src/world/terminal/open-workplace'
import { type Files, git, removeFolders } from '../support/repository-builder'
import { createCheckout, runCli } from './command-line'

jest.setTimeout(60_000)
afterAll(removeFolders)

const files: Files = {
  'api/Dockerfile': 'FROM scratch\nCOPY dist /\n',
  'web/Dockerfile': 'FROM scratch\n',
  'web/src/main.ts': ''
}

const configuration = '.github/image-matrix.yml'
const read = (folder: string): string => readFileSync(join(folder, configuration), 'utf8')

/** A terminal where somebody types these lines, and then ends the input. */
function createTerminal(folder: string, words: readonly string[], typed: readonly string[]) {
  const asked: string[] = []
  const told: string[] = []
  const rest = [...typed]
  const nobody = (): never => {
    throw new Error('nothing asks for this')
  }
  const terminal: Terminal = {
    ...{ words, folder, version: '0', isInteractive: false, openWorkplace },
    variable: () => undefined,
    readFile: nobody,
    readInput: nobody,
    showProgress: nobody,
    writeFile: nobody,
    openPerson: () => ({
      ask: text => {
        asked.push(String(text))
        return Promise.resolve(rest.shift())
      },
      close: () => undefined
    }),
    print: text => {
      told.push(String(text))
    },
    complain: text => {
      told.push(String(text))
    },
    registry: { read: nobody, readTags: nobody } as unknown as Terminal['registry']
  }
  return { terminal, asked, told }
}

interface Case {
  readonly title: string
  readonly typed: readonly string[]
  readonly words?: readonly string[]
  readonly asks: number
  /** Lines of the configuration. */
  readonly writes: readonly string[]
}

test.each<Case>([
  {
    title: 'writes what is answered',
    typed: ['api', 'web/src/**'],
    asks: 2,
    writes: ['    publish: false # only for tests', '      api/dist: [web/src/**]']
  },
  {
    title: 'asks again until an answer can be taken',
    typed: ['aip', 'api', 'src/**', ''],
    asks: 4,
    writes: ['    publish: false # only for tests']
  },
  {
    title: 'leaves the rest open where the input ends',
    typed: ['web'],
    asks: 2,
    writes: ['    publish: false # only for tests']
  },
  {
    title: 'leaves everything open where nobody answers',
    typed: [],
    asks: 1,
    writes: ['    # publish: false # nothing here says: take the "# " away if it is only for tests']
  },
  {
    title: 'asks nothing with --yes',
    typed: [],
    words: ['--yes'],
    asks: 0,
    writes: ['    # publish: false # nothing here says: take the "# " away if it is only for tests']
  }
])('$title', async ({ typed, words = [], asks, writes }) => {
  const { folder } = createCheckout(files)
  const { terminal, asked } = createTerminal(folder, ['init', ...words], typed)
  expect(await runCommand(terminal)).toBe(0)
  expect(asked).toHaveLength(asks)
  const lines = read(folder).split('\n')
  for (const line of writes) expect(lines).toContain(line)
  expect(runCli(folder, ['plan'])).toMatchObject({ status: 0 })
})

test('asks nothing, and writes nothing, with --dry-run', async () => {
  const { folder } = createCheckout(files)
  const { terminal, asked, told } = createTerminal(folder, ['init', '--dry-run'], [])
  expect(await runCommand(terminal)).toBe(0)
  expect(asked).toEqual([])
  expect(told.join('')).toContain('# publish: false')
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

/** What a terminal of its own shows, where each text is typed once the one in front of it is shown. */
async function talk(folder: string, typed: readonly (readonly [string, string])[]) {
  const entry = join(project, 'dist/cli/index.js')
  const child = spawn('python3', ['-c', terminalOfItsOwn, process.execPath, entry, 'init'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  let shown = ''
  const rest = [...typed]
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    shown += part
    const [next] = rest
    if (next !== undefined && shown.includes(next[0])) {
      rest.shift()
      child.stdin.write(next[1])
    }
  })
  const status = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { shown, status }
}

/** Its input is the keyboard, its output the screen, and its status that of the program. */
const terminalOfItsOwn = `
import os, pty, sys
status = pty.spawn(sys.argv[1:])
sys.exit(os.waitstatus_to_exitcode(status) % 256)
`

test('asks on a terminal, and takes what is typed there', async () => {
  const { folder } = createCheckout(files)
  const { shown, status } = await talk(folder, [
    ['Which of these are only for tests?', 'web\r'],
    ['Of which files does a step make it?', 'web/src/**\r']
  ])
  expect(status).toBe(0)
  expect(shown).toContain(`Wrote ${configuration}`)
  expect(read(folder)).toMatch(/web:\n {4}publish: false # only for tests/)
})

test('leaves the rest open where the input is ended on a terminal', async () => {
  const { folder } = createCheckout(files)
  const { shown, status } = await talk(folder, [['only for tests?', '\u0004']])
  expect(status).toBe(0)
  expect(shown).toContain(`Wrote ${configuration}`)
  expect(read(folder)).toContain('# publish: false')
})

test('writes nothing where it is interrupted on a terminal', async () => {
  const { folder } = createCheckout(files)
  const { shown } = await talk(folder, [['only for tests?', '\u0003']])
  expect(shown).not.toContain('Wrote')
  expect(git(folder, 'status', '--porcelain')).toBe('')
})
