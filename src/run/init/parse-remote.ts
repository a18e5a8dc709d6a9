import type { Remote } from '../../descriptions/workflows/workflow-text'

/** The owner and the name of a repository, from the address of its remote; undefined: none is told. */
export function parseRemote(url: string): Remote | undefined {
  const path = /^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(url)?.[1]
  if (path === undefined || url.startsWith('file:')) return undefined
  const [name, owner] = path.split('/').reverse()
  const isName = (text: string | undefined): text is string => /^[\w.-]+$/.test(text ?? '')
  return isName(owner) && isName(name) ? { owner, name } : undefined
}
