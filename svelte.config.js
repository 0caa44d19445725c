/** Read by the Vite plugin, svelte-check and the lint parser alike. */
export default {
  compilerOptions: {
    runes: true,
    // Builds nodes one by one: the default goes through innerHTML, which `require-trusted-types-for 'script'` forbids.
    fragments: 'tree',
  },
};
