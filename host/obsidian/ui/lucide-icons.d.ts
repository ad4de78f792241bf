declare module 'lucide-icons' {
  /** Made by the bundler (scripts/lucide-icons.mjs): a line `name<tab>drawing` for each icon. */
  const drawings: string;
  export default drawings;
}
