import { explainCodes, findErrorsPage } from '../../diagnostics/text/explain-codes'
import { Printable } from '../../diagnostics/text/printable'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/git/repository'
import type { Origin } from '../../ports/process/terminal'
import type { World } from '../../ports/world'
import type { CheckReport } from '../../report/check/check-report'
import { isClean, renderCheck } from '../../report/check/render-check'
import { renderCheckSummary } from '../../report/check/render-check-summary'
import { emptyOutputs } from '../../report/matrix/outputs'
import { plain } from '../../report/phrases/palette'
import { configurationPath, parseRequest } from '../../request/request'
import { misuse } from '../commands/command-line/command'
import { toUnexpectedFailure, writeOutputs } from '../plan/outcome'
import type { Overrides } from '../workflows/plan-settings'
import { checkRepository } from './check-repository'

/**
 * `mode: check` of the action: annotations in place of a plan. Every output has its empty value.
 *
 * @returns the exit status: 0 if nothing was found
 */
export async function runCheckStep(world: World): Promise<0 | 1> {
  const { runner } = world
  const unwritten = writeOutputs(() => {
    runner.presetOutputs(emptyOutputs())
  })
  const report =
    unwritten === undefined
      ? await readReport(world).catch((error: unknown) =>
          toReport(toUnexpectedFailure(error, 'the check could not be made').diagnostics)
        )
      : toReport(unwritten.diagnostics)
  const explained = explainCodes(report.findings, findErrorsPage(runner))
  runner.print(Printable.of([...renderCheck(report, plain), ...explained].join('\n')))
  runner.annotate(report.findings)
  runner.writeSummary(Printable.of([renderCheckSummary(report), ...explained].join('\n')))
  return isClean(report) ? 0 : 1
}

function toReport(findings: CheckReport['findings']): CheckReport {
  return { findings, silenced: 0, notes: [], looked: { images: 0, workflows: 0 } }
}

async function readReport(world: World): Promise<CheckReport> {
  const repository = await world.openRepository('.')
  if (isUnreadable(repository)) return refuse(repository.because)
  try {
    const head = await findHead(repository)
    if (head === undefined) return refuse('the job has no checkout')
    const place = { checkout: world, repository, tree: head, origin: readOrigin(world) }
    return await checkRepository(place, readOverrides(world))
  } finally {
    repository.close()
  }
}

/** The files of the configuration are read from the folder of the job. */
async function findHead(repository: Repository): Promise<string | undefined> {
  if (repository.place !== 'checkout') return undefined
  const head = await repository.readCommit('HEAD')
  return head === undefined || isUnreadable(head) ? undefined : head.id
}

function refuse(because: string): CheckReport {
  return toReport([misuse(because, 'check the repository out before this step')])
}

/** Another file than the usual one is what is checked. */
function readOverrides({ runner }: World): Overrides {
  const { config } = parseRequest(name => runner.input(name)).request
  const isUsual = config.kind === 'file' && config.path === configurationPath
  return isUsual ? {} : { config }
}

function readOrigin({ runner }: World): Origin {
  const repository = runner.variable('GITHUB_REPOSITORY')
  const server = runner.variable('GITHUB_SERVER_URL') ?? 'https://github.com'
  return repository === undefined ? {} : { url: `${server}/${repository}` }
}
