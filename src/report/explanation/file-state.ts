import { listNames, type Phrase, phrase, words } from '../phrases/phrase'

/** How git knows a file of the working tree. */
export type FileState =
  | { readonly kind: 'tracked' }
  /** Not in the commit that is checked out, and not ignored. */
  | { readonly kind: 'new' }
  /** In the commit that is checked out, and not in the working tree. */
  | { readonly kind: 'deleted' }
  /** By a line of an ignore file, whether it is there or not. */
  | { readonly kind: 'ignored'; readonly by: { readonly file: string; readonly line: number } }
  | { readonly kind: 'in-submodule'; readonly submodule: string }
  | { readonly kind: 'behind-link'; readonly link: string }
  /** Nothing is there; `meant` are files of nearly that name. */
  | { readonly kind: 'absent'; readonly meant: readonly string[] }

/** Whether a commit of everything would hold it. */
export function isThere({ kind }: FileState): boolean {
  return kind === 'tracked' || kind === 'new'
}

/** What a person has to know before the answer; nothing of a tracked file. */
export function tellState(file: string, state: FileState): readonly Phrase[] {
  switch (state.kind) {
    case 'tracked':
      return []
    case 'new':
      return [phrase`${file} is new: a runner sees it once it is committed`]
    case 'deleted':
      return [phrase`${file} is deleted here, and still in the commit that is checked out`]
    case 'ignored': {
      const { by } = state
      return [
        phrase`${file} is ignored by git (${by.file}:${String(by.line)}): a runner sees it only if an earlier step makes it, and then the key "generated" says from what`
      ]
    }
    case 'in-submodule':
      return [phrase`${file} is in the submodule ${state.submodule}, which counts as its commit`]
    case 'behind-link':
      return [phrase`${file} is behind the link ${state.link}: ask about the file that it leads to`]
    case 'absent': {
      const missing = phrase`${file} is not there: neither tracked, nor new and not ignored`
      const { meant } = state
      const names = listNames(
        meant.map(name => `"${name}"`),
        3
      )
      return [
        meant.length === 0
          ? missing
          : [...missing, ...words('; did you mean '), ...names, ...words('?')]
      ]
    }
  }
}
