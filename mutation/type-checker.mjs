// Whether a mutant compiles. One program is kept: a mutant checks again what it affects alone.
import path from 'node:path'
import ts from 'typescript'

/** @returns {(file: string, text: string) => boolean} whether src/ compiles with this text of the file */
export function createTypeChecker() {
  const { options, fileNames } = readConfiguration()
  const mutated = { file: '', text: '', version: 0 }
  const service = ts.createLanguageService({
    getScriptFileNames: () => fileNames,
    getScriptVersion: file => (file === mutated.file ? String(mutated.version) : '0'),
    getScriptSnapshot: file => {
      const text = file === mutated.file ? mutated.text : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories
  })
  /** What each file declares, as it stands. @type {Map<string, string>} */
  const declared = new Map()

  return (name, text) => {
    const file = path.resolve(name)
    if (!declared.has(file)) {
      Object.assign(mutated, { file: '' })
      declared.set(file, declarationsOf(service, file))
    }
    Object.assign(mutated, { file, text, version: mutated.version + 1 })
    if (!isClean(service, file)) return false
    // Only a change of what is declared can break another file.
    if (declarationsOf(service, file) === declared.get(file)) return true
    return fileNames.every(other => other === file || isClean(service, other))
  }
}

/** The options of tsconfig.json, and the files of src/. */
function readConfiguration() {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
      }
    }
  )
  if (config === undefined) throw new Error('there is no tsconfig.json')
  const folder = path.resolve('src') + path.sep
  return {
    options: config.options,
    fileNames: config.fileNames.filter(name => name.startsWith(folder))
  }
}

/**
 * @param {ts.LanguageService} service
 * @param {string} file
 */
function isClean(service, file) {
  return (
    service.getSyntacticDiagnostics(file).length + service.getSemanticDiagnostics(file).length === 0
  )
}

/**
 * @param {ts.LanguageService} service
 * @param {string} file
 * @returns {string} the text of its `.d.ts`
 */
function declarationsOf(service, file) {
  return service
    .getEmitOutput(file, true, true)
    .outputFiles.map(({ text }) => text)
    .join('\n')
}
