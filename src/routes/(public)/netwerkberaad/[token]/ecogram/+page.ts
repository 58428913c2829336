/** Drawing needs the browser; the other pages without an account need no JavaScript. */
export const csr = true;
