import type { CopyInstruction } from '../instructions/instruction'
import { isBoolean, isDigest, isInt32, isMode } from '../instructions/literals'
import { parsePartialForm, parseSourceForm, type SourceForm } from '../names/remote'
import type { SourceWord } from '../reading'
import { refuse } from '../refusal'
import type { Node } from '../stages/stage-node'
import { literal, type Text } from '../text'
import { expandHeredoc, uniteUnset } from '../words/expand'
import type { StageRun } from './stage-run'
import { toSourcePath } from './to-source'

/** Runs COPY or ADD: paths are taken from `from`, or from the main context. */
export function runCopy(run: StageRun, copy: CopyInstruction, from: Node | undefined): void {
  if (from !== undefined) run.demandEarlier(from)
  const chown = run.expand(copy.chown)
  const chmod = literal(run.expand(copy.chmod))
  const checksum = run.expand(copy.checksum)
  const words = copy.sources.map(source => run.trace(source))
  const sources = words.map(({ text }) => text)
  const unset = uniteUnset(words)
  run.toPath(run.expand(copy.destination))
  for (const { expand, content } of copy.heredocs) {
    if (expand) expandHeredoc(content, run.expansion)
  }
  if (chmod !== undefined && chmod !== '' && !isMode(chmod)) {
    refuse(`invalid chmod parameter: '${chmod}'`)
  }
  const forms = sources.map(source => toForm(source, copy))
  checkChecksum(literal(checksum), forms)
  checkOwner(literal(chown) ?? '', copy)
  sources.forEach((source, index) => {
    const form = forms[index]?.kind
    if (form !== 'path' || literal(source) === undefined) run.note(source, checksum)
    if (form !== 'http' && form !== 'address') {
      const { line, instruction, parents } = copy
      const text = form === 'path' ? run.toPath(source) : source
      const taken = toSourcePath(text, parents)
      // An unknown source does not tell where the patterns count from.
      const excludes = parents === 'parents' && taken.kind === 'prefix' ? [] : copy.excludes
      const purpose = form === 'git' ? 'sent' : 'read'
      run.use({ purpose, from, source: { ...taken, excludes, line, instruction }, unset })
      noteWord(run, {
        line,
        path: taken.path,
        unset: words[index]?.unset ?? [],
        leads: whereTo(text)
      })
    }
  })
}

function noteWord(run: StageRun, word: SourceWord): void {
  if (word.unset.length > 0 || word.leads === 'above') run.sourceWords.push(word)
}

/** Whether a path begins above the root that it counts from. */
function whereTo(path: Text): SourceWord['leads'] {
  return typeof path === 'string' && /^(?:\.?\/)*\.\.\//.test(path) ? 'above' : 'within'
}

/** A linked copy knows no names: it has no file system around it in which to look them up. */
function checkOwner(chown: string, { link }: CopyInstruction): void {
  const [user = '', ...group] = chown.split(':')
  const isName = (id: string): boolean => !['', 'root'].includes(id) && !isInt32(id)
  if (link === 'linked' && (isName(user) || isName(group.join(':')))) {
    refuse(`--chown=${chown}: user and group names can't be resolved when used with --link`)
  }
}

/**
 * Refuses a download or a repository in COPY. An unknown text may be a path, unless its beginning
 * cannot be one.
 */
function toForm(source: Text, copy: CopyInstruction): SourceForm {
  const form = typeof source === 'string' ? parseSourceForm(source) : parsePartialForm(source)
  if (form.kind !== 'path' && copy.instruction === 'COPY') {
    refuse(`source can't be ${form.kind === 'git' ? 'a git ref' : 'a URL'} for COPY`)
  }
  if (form.kind === 'git') checkKeepGitDir(form.options.get('keep-git-dir'), copy)
  return form
}

function checkKeepGitDir(option: string | undefined, { keepGitDir }: CopyInstruction): void {
  if (option === undefined || keepGitDir === 'unsaid') return
  const inUrl = option === '' || (isBoolean(option) && /^[1tT]/.test(option)) ? 'yes' : 'no'
  if (inUrl !== keepGitDir) refuse('inconsistent keep-git-dir configuration')
}

function checkChecksum(checksum: string | undefined, forms: readonly SourceForm[]): void {
  if (checksum === undefined || checksum === '') return
  const [form, ...others] = forms
  if (form === undefined || others.length > 0) {
    return refuse("checksum can't be specified for multiple sources")
  }
  switch (form.kind) {
    case 'path':
      return refuse('checksum requires HTTP(S) or Git sources')
    case 'address':
      return
    case 'http':
      if (!isDigest(checksum)) refuse(`invalid checksum: ${checksum}`)
      return
    case 'git':
      if ((form.options.get('checksum') ?? form.options.get('commit') ?? checksum) !== checksum) {
        refuse(`checksum mismatch: ${checksum}`)
      }
  }
}
