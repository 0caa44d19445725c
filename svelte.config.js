/** Read by the Vite plugin, svelte-check and the lint parser alike. */
export default {
  compilerOptions: {
    runes: true,
    // Says in a global of the page, which may be somebody else's, which Svelte is there: nobody asks.
    discloseVersion: false,
    // Builds nodes one by one: the default goes through innerHTML, which `require-trusted-types-for 'script'` forbids.
    fragments: 'tree',
  },
};
