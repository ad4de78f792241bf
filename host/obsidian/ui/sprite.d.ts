declare module '*.svg' {
  /** The file's text: esbuild loads `.svg` as text. */
  const text: string;
  export default text;
}
