declare module '*/yaml/browser/dist/index.js' {
  export * from 'yaml'
}
