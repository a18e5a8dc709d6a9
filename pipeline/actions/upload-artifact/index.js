import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

// The folder is copied before it runs, so that the client is found by its place.
const { DefaultArtifactClient } = await import(process.env['ARTIFACT_CLIENT'] ?? '')
/** @param {string} name */
const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const paths = input('path')
  .split('\n')
  .map(line => line.trim())
  .filter(line => line !== '')
const isFolder = paths.length === 1 && statSync(paths[0] ?? '').isDirectory()
const folder = isFolder ? (paths[0] ?? '') : path.dirname(paths[0] ?? '')
const files = isFolder ? readdirSync(folder).map(file => path.join(folder, file)) : paths
const compressionLevel = Number(input('compression-level'))
await new DefaultArtifactClient().uploadArtifact(input('name'), files, folder, { compressionLevel })
