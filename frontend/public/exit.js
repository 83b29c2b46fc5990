// Leaves a page about safety at once: by its link, or by Shift pressed three times and nothing else. The page is emptied before the next one
// comes, and that one takes its place. Whoever goes back later to another step of the same pages is led away again, before anything of it
// is drawn; who opens one anew sees it. Without script the link is a link.
(() => {
  const TIMES = 3;
  const WITHIN = 5000;
  const LEFT = 'left';
  const away = document.currentScript.dataset.away;
  const cameBack = () => performance.getEntriesByType('navigation').some((entry) => entry.type === 'back_forward');
  const remembered = (then) => {
    try {
      return then(window.sessionStorage);
    } catch {
      // A browser that keeps nothing has nothing to forget.
      return null;
    }
  };
  const again = () => remembered((kept) => kept.getItem(LEFT)) === 'yes';

  const leave = (said) => {
    remembered((kept) => kept.setItem(LEFT, 'yes'));
    document.title = ' ';
    // Nothing is left but what is read out.
    document.body.textContent = '';
    if (said) document.body.appendChild(said);
    window.location.replace(away);
  };

  if (cameBack() && again()) {
    leave();
    return;
  }
  remembered((kept) => kept.removeItem(LEFT));
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && again()) leave();
  });

  document.addEventListener('DOMContentLoaded', () => {
    const words = document.querySelector('[data-exit-words]');
    const region = document.querySelector('[data-exit-said]');
    let pressed = 0;
    let alone = false;
    let late;

    const exit = () => {
      clearTimeout(late);
      region.textContent = words.dataset.leaving;
      leave(region);
    };
    const anew = (said) => {
      clearTimeout(late);
      pressed = 0;
      region.textContent = said;
    };

    document.querySelectorAll('a[data-exit]').forEach((link) => link.addEventListener('click', (event) => {
      event.preventDefault();
      exit();
    }));
    document.addEventListener('keydown', (event) => {
      alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!alone && pressed) anew('');
    }, true);
    document.addEventListener('keyup', (event) => {
      if (event.key !== 'Shift' || !alone) return;
      alone = false;
      pressed += 1;
      if (pressed >= TIMES) {
        exit();
        return;
      }
      region.textContent = pressed === 1 ? words.dataset.two : words.dataset.one;
      clearTimeout(late);
      late = setTimeout(() => anew(words.dataset.late), WITHIN);
    }, true);
    words.hidden = false;
  });
})();
