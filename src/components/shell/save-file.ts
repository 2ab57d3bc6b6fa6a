/** Hands a JSON text to the reader as a file to keep. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads the file after the click, so the address has to live a while longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
