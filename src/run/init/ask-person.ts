import { Printable } from '../../diagnostics/text/printable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Person } from '../../ports/process/terminal'
import { listQuestions, type Question, renderQuestion } from '../../proposal/asking/list-questions'
import { takeAnswer } from '../../proposal/asking/take-answer'
import type { Proposal } from '../../proposal/proposal'

/**
 * The proposal with what a person answers. Whoever ends the input leaves the rest open: comments
 * have it.
 *
 * @param paths every file of the repository
 */
export async function askPerson(
  person: Person,
  proposal: Proposal,
  paths: readonly RepositoryPath[]
): Promise<Proposal> {
  let known = proposal
  try {
    for (const question of listQuestions(proposal)) {
      const answered = await askOnce(person, question, { proposal: known, paths })
      if (answered === undefined) return known
      known = answered
    }
    return known
  } finally {
    person.close()
  }
}

/** Asks until the answer can be taken; undefined where the input ends. */
async function askOnce(
  person: Person,
  question: Question,
  known: Parameters<typeof takeAnswer>[2]
): Promise<Proposal | undefined> {
  let lines = renderQuestion(question)
  for (;;) {
    const line = await person.ask(Printable.lines(lines))
    if (line === undefined) return undefined
    const taken = takeAnswer(question, line, known)
    if (taken.kind === 'taken') return taken.proposal
    lines = [taken.because]
  }
}
