import { existsSync } from 'node:fs'
import path from 'node:path'
import { project } from './scratch.mjs'

/**
 * The folder of a `node` of version 24 or newer: the one that runs, else the one that npm
 * installed as an optional dependency. Throws where there is neither.
 */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return path.dirname(process.execPath)
  const name = `node-${process.platform}-${process.arch}`
  const folder = path.join(project, 'node_modules', name, 'bin')
  if (existsSync(folder)) return folder
  throw new Error(`Node 24 is needed. Run this with it, or install "${name}": npm ci`)
}
