import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {{ name?: string, modules?: Module[] }} Module one of webpack's statistics */

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

/** @param {string} folder */
async function describePackage(folder) {
  const { name, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter(file => /^licen[cs]e/i.test(file)).sort()
  const texts = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')))
  return [name, license, ...texts, ''].join('\n').replaceAll('\r\n', '\n')
}
