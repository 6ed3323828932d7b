/** Whether single keys act on the page; a person can switch them off on a device. */
export function shortcutsEnabled(): boolean {
  try {
    return localStorage.getItem('rostrum-shortcuts') !== 'off';
  } catch {
    return true;
  }
}

export function enableShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem('rostrum-shortcuts');
    else localStorage.setItem('rostrum-shortcuts', 'off');
  } catch {
    // Without storage they stay on.
  }
}

/** Whether a key press is meant for the page: no modifier, nothing typed into, no panel before it. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { target } = event;
  if (document.querySelector('dialog[open]') !== null) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return !(target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'));
}
