// Whether a mutant compiles. One program is kept: a mutant checks again what it affects alone.
import path from 'node:path'
import ts from 'typescript'

/** @returns {(file: string, text: string) => boolean} whether the project compiles with this text of the file */
export function createTypeChecker() {
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
  const { options, fileNames } = config
  const mutated = { file: '', text: '', version: 0 }
  const registry = ts.createDocumentRegistry()
  const service = ts.createLanguageService(
    {
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
    },
    registry
  )

  return (file, text) => {
    Object.assign(mutated, { file: path.resolve(file), text, version: mutated.version + 1 })
    if (!isClean(service, mutated.file)) return false
    // Only a change of what is exported can break another file.
    const folder = path.resolve('src')
    return fileNames
      .filter(name => name.startsWith(folder) && name !== mutated.file)
      .every(name => isClean(service, name))
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
