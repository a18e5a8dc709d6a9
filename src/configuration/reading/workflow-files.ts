import type { RepositoryPath } from '../../paths/repository-path'

/** Where forges look for workflows. */
const workflowFolders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows']

/** Whether a file is a workflow, or what an action is made of. */
export function isCaller(path: RepositoryPath): boolean {
  return (
    workflowFolders.some(folder => path.startsWith(`${folder}/`)) ||
    /(?:^|\/)action\.ya?ml$/.test(path)
  )
}

/** The files that a workflow of that name may be in: not every forge says in which folder. */
export function listWorkflowFiles(name: string): readonly RepositoryPath[] {
  return workflowFolders.map(folder => `${folder}/${name}`)
}
