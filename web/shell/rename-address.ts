/**
 * Gives what is on the screen another address and leaves the screen as it is: what is typed, where the focus stands. For a
 * draft that has an address of its own once it was saved. A reload, a bookmark and the way back open that address; the router,
 * in whose method's place the browser's own is called here, would open the screen anew.
 */
export function renameAddress(path: string): void {
  History.prototype.replaceState.call(window.history, window.history.state, '', path);
}
