import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { checkFiles, configurationFile, workflowFile } from '../checks/repository/check-here'

/** Whether the example of a section is a workflow that `image-matrix check` reads. */
export function isCheck(section: string): boolean {
  return /^```yaml check\b/m.test(section)
}

const usual = 'image-name: ghcr.io/octo/shop-{image}\nimages:\n  api: { tests: false }\n'

/** What a check says of the section's workflow, and of the files that are shown beside it. */
export async function diagnoseCheck(section: string): Promise<readonly Diagnostic[]> {
  const [, words = '', workflow = ''] = /^```yaml check(.*)\n([^]*?)^```$/m.exec(section) ?? []
  const shown = [...section.matchAll(/^```(?:yaml|dockerfile) title=(\S+)\n([^]*?)^```$/gm)]
  const files = new Map(shown.map(([, path = '', text = '']) => [path, text]))
  const isBare = words.includes('configuration=none')
  const configuration = files.get(configurationFile) ?? usual
  const { images } = parse(configuration) as { images: Record<string, unknown> }
  const { findings } = await checkFiles({
    ...Object.fromEntries(
      Object.keys(images).map(name => [`${name}/Dockerfile`, 'FROM scratch\nCOPY . /\n'])
    ),
    ...{ 'api/main.py': '', 'api/requirements.txt': '' },
    ...(isBare ? {} : { [configurationFile]: configuration }),
    ...Object.fromEntries(files),
    [workflowFile]: workflow
  })
  return findings
}
