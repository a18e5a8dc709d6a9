import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { project } from './scratch.mjs'

/**
 * The folder of a `node` of version 24 or newer: the one that runs, else one that npm installs
 * beside the other tools. No dependency of the package brings it: whoever runs the package by npx
 * would install it, too.
 */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return path.dirname(process.execPath)
  const name = `node-${process.platform}-${process.arch}`
  const prefix = path.join(project, '.tools/node-24')
  const folder = path.join(prefix, 'node_modules', name, 'bin')
  if (existsSync(folder)) return folder
  const words = ['install', '--silent', '--no-save', '--prefix', prefix, `${name}@24`]
  const { status } = spawnSync('npm', words, { stdio: 'inherit' })
  if (status === 0 && existsSync(folder)) return folder
  throw new Error(`Node 24 is needed. Run this with it, or let npm install "${name}"`)
}
