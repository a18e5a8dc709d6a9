import { resolve } from 'node:path'
import type { NoWorkplace, Workplace } from '../../../ports/process/terminal'
import {
  type Answer,
  type Invocation,
  misuse,
  misused,
  type Refusal
} from '../command-line/command'

/** Opens the repository that the command is about, and leaves it unchanged. */
export async function inWorkplace(
  { terminal, given }: Invocation,
  answer: (place: Workplace) => Promise<Answer>
): Promise<Answer> {
  const folders = given.get('directory') ?? []
  const folder = resolve(terminal.folder, ...folders)
  const place = await terminal.openWorkplace(folder)
  if (place.kind !== 'workplace') return refuse(place, folder)
  try {
    return await answer(place)
  } finally {
    place.close()
  }
}

/** Git refuses a missing folder in the same way. */
function refuse(why: NoWorkplace, folder: string): Refusal {
  switch (why.kind) {
    case 'no-folder': {
      const mistake = misuse(`there is no folder "${folder}"`, 'name a folder of a clone by -C DIR')
      return misused(mistake)
    }
    case 'no-git': {
      const fix = 'install it from https://git-scm.com/downloads, or put its folder into PATH'
      return { kind: 'failed', diagnostics: [misuse('git was not found', fix)] }
    }
    case 'no-commit': {
      const message = `"${folder}" has no working tree, and its HEAD names no commit`
      const fix = 'push a branch to it, or choose one: git symbolic-ref HEAD refs/heads/main'
      return { kind: 'failed', diagnostics: [misuse(message, fix)] }
    }
    case 'no-repository': {
      const fix = `every command asks git: "git -C ${folder} status" has to answer`
      return { kind: 'failed', diagnostics: [misuse(why.because, fix)] }
    }
  }
}
