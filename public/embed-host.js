/* Makes each <iframe data-dateline> as high as what is in it. For pages that embed a Dateline timeline; needs nothing else. */
(() => {
  const frames = () => [...document.querySelectorAll('iframe[data-dateline]')];
  addEventListener('message', ({ source, data }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(Math.max(data.height, 100), 20000)}px`;
  });
  // Those that were there before this script have told their height already.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ dateline: 'height' }, '*');
})();
