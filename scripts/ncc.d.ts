declare module '@vercel/ncc' {
  interface Stats {
    toJson(options: object): { modules?: { name?: string }[] }
  }
  interface Bundle {
    code: string
    assets: Record<string, { source: string | Buffer }>
    stats: Stats
  }
  export default function ncc(entry: string, options: object): Promise<Bundle>
}
