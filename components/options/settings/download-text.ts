/** Offers a text as a file to save; nothing leaves the computer. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
