// Says, 5 minutes before a session ends, that it will, and offers to stay. Every answer from the server begins the time anew.
(() => {
  const BEFORE = 5 * 60;
  let last = Date.now();
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(url).includes('v-r=uidl')) last = Date.now();
    return open.call(this, method, url, ...rest);
  };
  setInterval(() => {
    const region = document.getElementById('stay');
    if (!region) return;
    const seconds = Number(region.dataset.seconds);
    const idle = (Date.now() - last) / 1000;
    const show = idle > seconds - Math.min(BEFORE, seconds / 2);
    if (idle > seconds + 5) {
      window.location = '/session-ended';
    } else if (show === region.hidden) {
      region.hidden = !show;
      // Filled in only now, so that it is read out.
      region.querySelector('[role=alert]').textContent = show ? region.dataset.words : '';
    }
  }, 1000);
})();
