/** The path of the module that every page loads; made by `site-module.ts`. In the browser it is not known. */
declare module 'virtual:site-module' {
  const path: string | undefined;
  export default path;
}
