import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ name?: string, modules?: Module[] }} Module one of webpack's statistics */

/** Texts of packages that have none, by hand, each with its source. */
const keptTexts = fileURLToPath(new URL('license-texts', import.meta.url))

/**
 * The names and licence texts of all packages in a bundle, chunks included. (The licence file
 * that ncc offers knows those of one chunk alone.)
 * @param {{ toJson(options: object): { modules?: Module[] } }} stats
 */
export async function listLicenses(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity
  })
  const folders = [...new Set(listPackageFolders(modules ?? []))].sort()
  return (await Promise.all(folders.map(describePackage))).join('\n')
}

/**
 * @param {readonly Module[]} modules
 * @returns {string[]}
 */
function listPackageFolders(modules) {
  return modules.flatMap(({ name = '', modules: nested = [] }) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]
    return [...(folder === undefined ? [] : [folder]), ...listPackageFolders(nested)]
  })
}

/**
 * Fails where neither the package nor `license-texts/` has a text: a bundle carries the text of
 * everything in it. A kept text is for one version, so that a new one is looked at.
 * @param {string} folder
 */
async function describePackage(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8')
  )
  const files = (await readdir(folder)).filter(file => /^(?:licen[cs]e|copying)/i.test(file)).sort()
  const texts = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')))
  const all = texts.length > 0 ? texts : [await readKeptText(`${name}@${version}`)]
  return [name, license, ...all, ''].join('\n').replaceAll('\r\n', '\n')
}

/** @param {string} nameAndVersion as `binary@0.3.0` */
async function readKeptText(nameAndVersion) {
  const file = path.join(keptTexts, `${nameAndVersion}.txt`)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Error(
      `${nameAndVersion} has no license file: look for its text upstream, and keep it with its source in scripts/license-texts/${nameAndVersion}.txt`,
      { cause: error }
    )
  }
}
