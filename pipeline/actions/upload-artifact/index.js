import { readdirSync } from 'node:fs'
import path from 'node:path'

// The folder is copied before it runs, so that the client is found by its place.
const { DefaultArtifactClient } = await import(process.env['ARTIFACT_CLIENT'] ?? '')
/** @param {string} name */
const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const folder = input('path')
const files = readdirSync(folder).map(file => path.join(folder, file))
const compressionLevel = Number(input('compression-level'))
await new DefaultArtifactClient().uploadArtifact(input('name'), files, folder, { compressionLevel })
