import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A file of a package that is open in an editor, and what is asked about it. */
export interface Editor {
  readonly service: ts.LanguageService
  /** The name of the file, which is on no disk. */
  readonly file: string
  write(text: string): void
}

/**
 * Opens a new file among the sources of a package, with the settings of its `tsconfig.json`.
 *
 * @param folder - of the package, with a slash at its end.
 */
export function openEditor(folder: string): Editor {
  const file = `${folder}src/probe.ts`
  let text = ''
  let version = 0
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) =>
      name === file
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(name)
          ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
          : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  return {
    service,
    file,
    write(next) {
      text = next
      version++
    },
  }
}
