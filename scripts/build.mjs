// Bundles every entry of src/entries/ to dist/<name>/: index.js, its chunks, package.json, licenses.txt.
//
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   builds elsewhere; fails when the committed dist/ is not that
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { listLicenses } from './licenses.mjs'
import { shrink } from './shrink.mjs'

const root = path.resolve(fileURLToPath(import.meta.url), '../..')
const committed = path.join(root, 'dist')

// ncc looks for tsconfig.json here.
process.chdir(root)

if (process.argv.includes('--check')) await checkDist()
else await buildAll(committed)

/** @param {string} out a folder, which is emptied first */
async function buildAll(out) {
  await rm(out, { recursive: true, force: true })
  for (const file of (await readdir('src/entries')).sort()) {
    const name = path.basename(file, '.ts')
    for (const [asset, content] of await bundle(path.join(root, 'src/entries', file))) {
      const target = path.join(out, name, asset)
      await mkdir(path.dirname(target), { recursive: true })
      // What begins with "#!" can be started by its path, as a hook of pre-commit does.
      await writeFile(target, content, { mode: content.startsWith('#!') ? 0o755 : 0o644 })
    }
    console.log(`built ${path.relative(root, path.join(out, name))}`)
  }
}

/**
 * The files of one bundle, by name. Types are checked by `tsc`, not here. Modules behind an
 * `import()` are files of their own, read only when they are used.
 * @param {string} entry
 */
async function bundle(entry) {
  const options = {
    cache: false,
    quiet: true,
    transpileOnly: true,
    target: 'es2022',
    // Starts sooner than a module would (docs/decisions/0009).
    esm: false
  }
  const { code, assets, stats } = await ncc(entry, options)
  /** @type {Map<string, string>} */
  const files = new Map([
    ['index.js', await shrink(code)],
    ['package.json', '{ "type": "commonjs" }\n'],
    ['licenses.txt', await listLicenses(stats)]
  ])
  for (const [name, asset] of Object.entries(assets)) {
    files.set(name, await shrink(mendModuleUrls(asset.source.toString())))
  }
  return files
}

/**
 * In CommonJS webpack writes `import.meta.url` as `require("url").pathToFileURL(__filename).href`,
 * and where a module has a `require` and a `__filename` of its own, which it renames, it renames
 * those as well: the module (@azure/storage-common) then makes its own out of itself.
 * @param {string} code
 */
function mendModuleUrls(code) {
  return code.replaceAll(
    /\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)/g,
    'require("url").pathToFileURL(__filename)'
  )
}

async function checkDist() {
  const fresh = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-dist-'))
  try {
    await buildAll(fresh)
    const [before, after] = [await readFiles(committed), await readFiles(fresh)]
    const names = [...new Set([...before.keys(), ...after.keys()])].sort()
    const stale = names.filter(name => before.get(name) !== after.get(name))
    for (const name of stale)
      console.error(`${describe(before.get(name), after.get(name))} dist/${name}`)
    if (stale.length > 0) {
      console.error('dist/ is not what src/ builds: run "npm run bundle" and commit it')
      process.exitCode = 1
    } else console.log(`dist/ is what src/ builds: ${names.length} files`)
  } finally {
    await rm(fresh, { recursive: true })
  }
}

/**
 * @param {string | undefined} before
 * @param {string | undefined} after
 */
function describe(before, after) {
  if (before === undefined) return 'missing '
  return after === undefined ? 'left over' : 'changed '
}

/**
 * Every file below a folder, by path; none where there is no folder.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
async function readFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async entry => {
        const file = path.join(entry.parentPath, entry.name)
        return /** @type {const} */ ([path.relative(folder, file), await readFile(file, 'latin1')])
      })
    )
  )
}
