// What the benches of load and publish share: a bundle of the code alone, a figure with its limit.
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { project } from '../scripts/scratch.mjs'
import { makeFolder } from './job.mjs'

const megabytes = 200

/**
 * Tells a figure, and fails the bench where it is over its limit.
 * @param {number} value
 * @param {number} limit
 * @param {string} title
 */
export function print(value, limit, title) {
  console.log(`${value > limit ? 'OVER' : 'ok  '} ${value.toFixed(2)} ${title}, at most ${limit}`)
  if (value > limit) process.exitCode = 1
}

/**
 * Bundles a program of this folder, with its chunks beside it.
 * @param {string} name `bench-load.ts`
 * @param {string} bundle where it goes: `…/index.mjs`
 */
export async function bundleHere(name, bundle) {
  // ncc looks for tsconfig.json here.
  process.chdir(project)
  const options = { cache: false, quiet: true, transpileOnly: true, target: 'es2022' }
  const { code, assets } = await ncc(path.join(project, 'pipeline', name), options)
  await writeFile(bundle, code)
  for (const [asset, { source }] of Object.entries(assets)) {
    await writeFile(path.join(path.dirname(bundle), asset), source)
  }
}

/** A folder with the Dockerfile of an image of 200 MB that no other image shares a layer with. */
export async function makeContext() {
  const context = await makeFolder()
  await writeFile(path.join(context, 'data'), randomBytes(megabytes << 20))
  await writeFile(path.join(context, 'Dockerfile'), 'FROM scratch\nCOPY data /\n')
  return context
}
