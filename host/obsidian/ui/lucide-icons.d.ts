/** Made by the bundler (scripts/lucide-icons.mjs): a line `name<tab>drawing` for each icon. */
declare const drawings: string;
export default drawings;
