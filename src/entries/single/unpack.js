// The program is packed: plain, it would take twice the room. What is unpacked has an address of this page alone.
(async () => {
  /** @param {string} id */
  const unpack = (id) => {
    const packed = atob(document.getElementById(id)?.textContent ?? '');
    const bytes = new Blob([Uint8Array.from(packed, (letter) => letter.charCodeAt(0))]);
    return new Response(bytes.stream().pipeThrough(new DecompressionStream('deflate'))).text();
  };
  const [style, code] = await Promise.all([unpack('dateline-style'), unpack('dateline-script')]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  document.head.append(script);
})().catch((error) => {
  const target = document.getElementById('app');
  if (target !== null)
    target.textContent = 'This browser is too old for this timeline, or the file is not whole.';
  throw error;
});
