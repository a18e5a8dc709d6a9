import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { type Case, settingSchema } from './case'

const DOCKERFILE = /(?:^|[.-])(?:dockerfile|containerfile)(?:$|[.-])/i

/** All Dockerfiles below a folder, each with the setting that stands beside it as `<name>.json`. */
export function loadCases(folder: string): Case[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && DOCKERFILE.test(entry.name))
    .filter(entry => !/\.(?:json|dockerignore)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => loadCase(folder, path))
}

function loadCase(folder: string, path: string): Case {
  const beside = path.replace(/\.Dockerfile$/, '.json')
  const setting: unknown =
    beside !== path && existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {}
  return {
    name: relative(folder, path),
    // A byte order mark is part of the text.
    dockerfile: new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path)),
    setting: v.parse(settingSchema, setting)
  }
}
