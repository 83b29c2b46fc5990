// Links within the page move the focus there. Without this the <base> of the application would lead away from the page.
document.addEventListener('click', (event) => {
  const link = event.target.closest && event.target.closest('a[href^="#"]');
  if (!link) return;
  const target = document.getElementById(link.getAttribute('href').slice(1));
  if (!target) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!target.matches('a[href],input,select,textarea,button,[tabindex]')) target.setAttribute('tabindex', '-1');
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}, true);
