/** The strictest of the platforms on which a vault is synced (Windows, Android); the app refuses these names there. */
export function checkPath(path: string): void {
  if (/[*"\\<>:|?]/.test(path)) {
    throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
  }
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..'))
    throw new Error(`Invalid path: ${path}`);
}
