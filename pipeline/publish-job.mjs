// A job that publishes, as far as image-matrix/publish sees one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseOutputs } from '../scripts/run-plan.mjs'
import { project } from '../scripts/scratch.mjs'

const bundle = path.join(project, 'dist/publish/index.js')

/**
 * @typedef {{ status: number | string | null, log: string, result: string, images: Record<string, any>, summary: string }} Published
 * @typedef {object} Step
 * @property {Record<string, string>} inputs
 * @property {Record<string, string | undefined>} variables
 * @property {(running: Running) => void} [started]
 *
 * @typedef {object} Running
 * @property {(signal?: NodeJS.Signals) => void} kill ends it: with SIGKILL all that it has started, too
 * @property {(words: string) => Promise<void>} said resolves once its log has these words, or it has ended
 */

/**
 * Runs dist/publish as a step, in a group of its own.
 * @param {Step} step
 * @returns {Promise<Published>}
 */
export async function runPublish({ inputs, variables, started }) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-job-'))
  const [output, summary, temp] = ['output', 'summary', 'temp'].map(name => path.join(home, name))
  await mkdir(String(temp))
  for (const file of [output, summary]) await writeFile(String(file), '')
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(given),
    ...variables
  }
  const child = spawn(process.execPath, [bundle], {
    cwd: home,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', part => {
      log += part
      child.emit('said')
    })
  }
  started?.({
    kill(signal = 'SIGKILL') {
      if (child.pid === undefined) return
      try {
        process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal)
      } catch {
        // It has ended.
      }
    },
    async said(words) {
      while (!log.includes(words) && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(child, 'said'), once(child, 'exit')])
      }
    }
  })
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  const outputs = new Map(parseOutputs(await readFile(String(output), 'utf8')))
  const markdown = await readFile(String(summary), 'utf8')
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
  return {
    status,
    // What only a runner with debug logging shows.
    log: log.replaceAll(/^::debug::.*\n/gm, ''),
    result: outputs.get('result') ?? '',
    images: JSON.parse(outputs.get('images') || '{}'),
    summary: markdown
  }
}
