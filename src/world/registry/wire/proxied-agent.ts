import type { Agent, AgentOptions } from 'node:http'

/**
 * What reaches a server through the proxy of HTTPS_PROXY, as the runner's own programs do it;
 * undefined where there is none for it. What knows of proxies is loaded where one is named.
 */
export async function openProxied(url: URL, options: AgentOptions): Promise<Agent | undefined> {
  const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  if (named.every(name => (process.env[name] ?? '') === '')) return undefined
  const { getProxyUrl, HttpClient } = await import('@actions/http-client')
  if (getProxyUrl(url.href) === '') return undefined
  const agent: unknown = new HttpClient('image-matrix').getAgent(url.href)
  if (!isAgent(agent)) return undefined
  Object.assign(agent.options, options)
  return agent
}

/** The package does not say what it gives. */
function isAgent(value: unknown): value is Agent & { readonly options: AgentOptions } {
  return typeof value === 'object' && value !== null && 'addRequest' in value && 'options' in value
}
