import type { CopyInstruction } from '../instructions/instruction'
import { isBoolean, isDigest, isMode } from '../instructions/literals'
import type { SourceForm } from '../names/remote'
import { parseSourceForm } from '../names/remote'
import { refuse } from '../refusal'
import type { Text } from '../text'
import { literal } from '../text'
import { expandHeredoc } from '../words/expand'
import type { Node } from './stage-graph'
import type { StageRun } from './stage-run'
import { toSourcePath } from './to-source'

/** Runs COPY or ADD: what is a path is taken from `from`, or from the main context. */
export function runCopy(run: StageRun, copy: CopyInstruction, from: Node | undefined): void {
  run.expand(copy.chown)
  const chmod = literal(run.expand(copy.chmod))
  const checksum = run.expand(copy.checksum)
  const sources = copy.sources.map(source => run.expand(source))
  run.expand(copy.destination)
  for (const { expand, content } of copy.heredocs) {
    if (expand) {
      expandHeredoc(content, run.expansion)
    }
  }
  if (chmod !== undefined && chmod !== '' && !isMode(chmod)) {
    refuse(`invalid chmod parameter: '${chmod}'`)
  }
  const forms = sources.map(source => toForm(source, copy))
  checkChecksum(literal(checksum), forms)
  sources.forEach((source, index) => {
    if (forms[index]?.kind === 'path') {
      const { line, instruction, excludes, parents } = copy
      const path = toSourcePath(run.os === 'windows' ? toSlashes(source) : source, parents)
      run.use({ from, source: { ...path, excludes, line, instruction } })
    }
  })
}

/** Refuses a download or a repository in COPY. A text that is not known may be a path. */
function toForm(source: Text, copy: CopyInstruction): SourceForm {
  const text = literal(source)
  const form: SourceForm = text === undefined ? { kind: 'path' } : parseSourceForm(text)
  if (form.kind !== 'path' && copy.instruction === 'COPY') {
    refuse(`source can't be ${form.kind === 'git' ? 'a git ref' : 'a URL'} for COPY`)
  }
  if (form.kind === 'git') {
    checkKeepGitDir(form.options.get('keep-git-dir'), copy)
  }
  return form
}

function checkKeepGitDir(option: string | undefined, { keepGitDir }: CopyInstruction): void {
  if (option === undefined || keepGitDir === 'unsaid') {
    return
  }
  const inUrl = option === '' || (isBoolean(option) && /^[1tT]/.test(option)) ? 'yes' : 'no'
  if (inUrl !== keepGitDir) {
    refuse('inconsistent keep-git-dir configuration')
  }
}

function checkChecksum(checksum: string | undefined, forms: readonly SourceForm[]): void {
  if (checksum === undefined || checksum === '') {
    return
  }
  const [form, ...others] = forms
  if (form === undefined || others.length > 0) {
    return refuse("checksum can't be specified for multiple sources")
  }
  switch (form.kind) {
    case 'path':
      return refuse('checksum requires HTTP(S) or Git sources')
    case 'http':
      if (!isDigest(checksum)) {
        refuse(`invalid checksum: ${checksum}`)
      }
      return
    case 'git':
      if ((form.options.get('checksum') ?? form.options.get('commit') ?? checksum) !== checksum) {
        refuse(`checksum mismatch: ${checksum}`)
      }
  }
}

/** Paths for Windows: with slashes, without the letter of the system's drive. */
function toSlashes([first, ...rest]: Text): Text {
  const slash = (text: string): string => text.replaceAll('\\', '/')
  const path = slash(first)
  const colon = path.indexOf(':')
  if (path.startsWith('//') || (colon >= 0 && !/^[cC]:./.test(path))) {
    refuse(`the path is not on the system drive: ${first}`)
  }
  return [path.slice(colon + 1), ...rest.map(slash)]
}
