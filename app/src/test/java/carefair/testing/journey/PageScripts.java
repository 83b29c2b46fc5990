package carefair.testing.journey;

/** What {@link PageRules} asks a page in the browser: each answers with the list of what is wrong, unless it says otherwise. */
final class PageScripts {

    private PageScripts() {}

    /** Runs axe, which must be in the page, and says of each violation which rule it breaks and where. */
    static final String AXE = """
            only => axe.run({ exclude: [['vaadin-connection-indicator']] }, { runOnly: only, resultTypes: ['violations'] })
              .then(found => found.violations.map(v => v.id + ' (' + v.help + ') ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 160)).join(', ')))
            """;

    static final String SHELL = """
            () => { const o = [], all = s => [...document.querySelectorAll(s)];
              if (!/^(Error: )?.+ – .+ – .+/.test(document.title)) o.push('2 title: ' + document.title);
              if (document.documentElement.lang !== 'en-GB') o.push('1 lang: ' + document.documentElement.lang);
              if (all('h1').length !== 1) o.push('1 h1: ' + all('h1').length);
              if (all('main').length !== 1 || !document.querySelector('main#main')) o.push('1 main: ' + all('main').length);
              for (const s of ['.carousel', '[role=toolbar]', 'marquee', 'video[autoplay]', 'audio[autoplay]', '.chat', 'vaadin-notification', 'vaadin-dialog',
                  'vaadin-confirm-dialog', 'vaadin-date-picker', 'vaadin-combo-box']) if (document.querySelector(s)) o.push('9, 42 not on a page: ' + s);
              if (!location.pathname.startsWith('/app/staff') && document.querySelector('vaadin-grid')) o.push('44 vaadin-grid');
              const help = document.querySelector('.help'), foot = document.querySelector('.foot');
              if (!help || !/\\d{3}/.test(help.textContent)) o.push('7 no help with a phone number');
              if (foot && help && !(help.compareDocumentPosition(foot) & 4)) o.push('7 help is not before the footer');
              for (const w of ['Accessibility', 'Cookies', 'Privacy', 'Contact', 'Easy Read']) if (!foot || !foot.textContent.includes(w)) o.push('6 footer lacks ' + w);
              if (document.title.startsWith('Error: ') !== !!document.querySelector('.problem')) o.push('2 Error: in the title without a summary, or the other way round');
              for (const t of all('.tag')) if (!t.textContent.trim()) o.push('53 a tag without words');
              return o; }
            """;

    static final String FORMS = """
            () => { const o = [], name = i => i.id || i.name || i.outerHTML.slice(0, 60);
              for (const i of document.querySelectorAll('input,select,textarea')) {
                if (i.type === 'hidden' || i.type === 'submit') continue;
                const lab = i.labels && i.labels[0], t = (lab ? lab.textContent : '').toLowerCase().trim();
                if (i.placeholder) o.push('12 placeholder: ' + name(i));
                if (i.type === 'number' || i.type === 'date') o.push('21 type=' + i.type + ': ' + name(i));
                if (i.required || i.getAttribute('aria-required')) o.push('13 required: ' + name(i));
                if (/\\*/.test(t)) o.push('13 asterisk: ' + t);
                if (!lab && !i.getAttribute('aria-labelledby')) o.push('12 no label: ' + name(i));
                if (lab && !/radio|checkbox/.test(i.type)) { const a = lab.getBoundingClientRect(), b = i.getBoundingClientRect();
                  if (a.width > 1 && b.width > 1 && a.bottom > b.top + 2) o.push('12 label not above: ' + name(i)); }
                if (/radio|checkbox/.test(i.type) && !i.closest('fieldset')) o.push('15 not in a fieldset: ' + name(i));
                if (!/radio|checkbox/.test(i.type) && /\\b(full name|email|phone|postcode|address line|date of birth)\\b/.test(t) && !i.autocomplete) o.push('22 autocomplete: ' + t.slice(0, 30));
                if (/full name/.test(t) && i.spellcheck) o.push('26 spellcheck on a name: ' + name(i));
                if (/\\b(postcode|day|month|year)\\b/.test(t) && t.length < 12 && i.type === 'text' && innerWidth > 600 && i.getBoundingClientRect().width > 300) o.push('23 too wide for its answer: ' + name(i));
                if (i.getAttribute('inputmode') === 'numeric' && i.getBoundingClientRect().width > 400) o.push('23 too wide for a number: ' + name(i));
                for (const id of (i.getAttribute('aria-describedby') || '').split(' ').filter(Boolean)) if (!document.getElementById(id)) o.push('17 described by nothing: ' + id);
              }
              for (const h of document.querySelectorAll('main .hint')) { if (h.querySelector('a')) o.push('17 link in a hint'); if (/\\.$/.test(h.textContent.trim())) o.push('17 full stop in a hint: ' + h.textContent.trim()); }
              for (const f of document.querySelectorAll('main form:has(h1)')) { const groups = f.querySelectorAll('fieldset:not(fieldset fieldset)').length
                + [...f.querySelectorAll('input:not([type=hidden]),textarea,select')].filter(i => !i.closest('fieldset')).length; if (groups > 1) o.push('11 the heading is one question, the page asks ' + groups); }
              for (const f of document.forms) if (!f.noValidate) o.push('13 form not novalidate');
              for (const f of document.querySelectorAll('fieldset')) if (!f.querySelector('legend')) o.push('15 fieldset without legend');
              for (const b of document.querySelectorAll('button')) { if (b.disabled) o.push('disabled button: ' + b.textContent); if (/^(submit|ok)$/i.test(b.textContent.trim())) o.push('42 button says nothing: ' + b.textContent); }
              return o; }
            """;

    // A change of colours that began before less motion was asked for may take its time to the end; what never ends is
    // found.
    static final String PLAIN_LOOK = """
            async () => { const o = [];
              const moving = () => document.getAnimations().filter(a => a.playState === 'running' && !a.effect.target.closest('vaadin-connection-indicator'));
              for (let i = 0; i < 30 && moving().length; i++) await new Promise(done => setTimeout(done, 100));
              for (const c of document.querySelectorAll('main button, main input:not([type=hidden]), main textarea, main select')) {
                const s = getComputedStyle(c), b = c.getBoundingClientRect();
                if (b.width > 2 && s.appearance === 'none' && (s.borderStyle === 'none' || parseFloat(s.borderWidth) === 0) && s.outlineStyle === 'none')
                  o.push('52 no edge with forced colours: ' + (c.id || c.textContent.trim().slice(0, 30))); }
              for (const a of moving()) o.push('52 moves though less motion is asked for: ' + (a.animationName || a.transitionProperty) + ' of ' + a.effect.target.outerHTML.slice(0, 80));
              return o; }
            """;

    /** A minus at the end of a line, its sum on the next: less than nothing would read as money that is left. */
    static final String PARTED = """
            () => { const o = [], walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let n; (n = walk.nextNode());) for (const m of n.data.matchAll(/[\u2212+]£/g)) {
                const top = at => { const r = document.createRange(); r.setStart(n, at); r.setEnd(n, at + 1); return r.getBoundingClientRect().top; };
                if (Math.abs(top(m.index) - top(m.index + 1)) > 4) o.push('48 a sum parted from its sign: ' + n.data.slice(0, 40)); }
              return o; }
            """;

    /** Cells that stand below each other on a narrow screen: words squeezed to one or two a line, or standing on the head of their cell. */
    static final String SQUEEZED = """
            () => { const o = []; for (const c of document.querySelectorAll('main td')) {
                const words = c.textContent.trim(), box = c.getBoundingClientRect();
                if (!words || !box.width || getComputedStyle(c).display === 'table-cell') continue;
                const r = document.createRange(); r.selectNodeContents(c);
                const parts = [...r.getClientRects()].filter(b => b.width > 1 && b.height > 1);
                const lines = []; for (const b of parts) if (b.height < 60 && !lines.some(t => Math.abs(t - b.top) < 8)) lines.push(b.top);
                if (lines.length > 2 && words.length / lines.length < 7) o.push('48 words squeezed in a cell: ' + words.slice(0, 40));
                const head = getComputedStyle(c, '::before');
                if (head.float === 'left' && head.content !== 'none') {
                  if (head.whiteSpace === 'nowrap') o.push('48 the head of a cell cannot wrap: ' + words.slice(0, 40));
                  const ends = box.left + parseFloat(head.width);
                  if (parts.some(b => b.left < ends - 1 && b.top < box.top + parseFloat(head.height))) o.push('48 words on the head of their cell: ' + words.slice(0, 40)); } }
              return o; }
            """;

    /** Words of one cell that stand on those of another of its row, and heads with hardly a letter a line. */
    static final String ON_EACH_OTHER = """
            () => { const o = [];
              const words = c => { const all = [], w = document.createTreeWalker(c, NodeFilter.SHOW_TEXT);
                while (w.nextNode()) { const r = document.createRange(); r.selectNodeContents(w.currentNode);
                  all.push(...[...r.getClientRects()].filter(b => b.width > 1 && b.height > 1)); } return all; };
              const short = c => c.textContent.trim().slice(0, 30);
              for (const row of document.querySelectorAll('main tr')) {
                if (row.parentElement.getBoundingClientRect().width < 2) continue;
                const cells = [...row.cells].map(c => [c, words(c)]);
                for (let i = 0; i < cells.length; i++) {
                  const [c, boxes] = cells[i], lines = new Set(boxes.map(b => Math.round(b.top / 8)));
                  if (lines.size > 3 && c.textContent.trim().length / lines.size < 3) o.push('48 hardly a letter a line: ' + short(c));
                  for (const [d, others] of cells.slice(i + 1))
                    if (boxes.some(a => others.some(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
                        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4))) o.push('48 words on each other: ' + short(c) + ' / ' + short(d)); } }
              return o; }
            """;

    static final String TABLES = """
            () => { const o = []; for (const t of document.querySelectorAll('table')) {
                if (!t.caption || !t.caption.textContent.trim()) o.push('44 table without a caption');
                for (const h of t.querySelectorAll('th')) if (!h.scope) { o.push('44 th without scope: ' + h.textContent.trim().slice(0, 30)); break; }
                for (const c of t.querySelectorAll('td')) if (/^[−-]?£[\\d,]+\\.\\d\\d$/.test(c.textContent.trim()) && !/right|end/.test(getComputedStyle(c).textAlign)) { o.push('44 a sum not on the right: ' + c.textContent.trim()); break; }
              } for (const s of document.querySelectorAll('.scroll')) if (s.tabIndex !== 0 || !(s.getAttribute('aria-labelledby') || s.getAttribute('aria-label'))) o.push('48 scroll box without name or tab stop');
              return o; }
            """;

    static final String WORDS = """
            () => { const o = [], t = document.querySelector('main').innerText;
              for (const w of ['please', 'sorry', 'invalid', 'forbidden', 'oops', 'illegal', 'utilise', 'in order to', 'prior to', 'click here', 'login', 'undefined', 'null', 'UnsupportedOperation'])
                if (new RegExp('\\\\b' + w + '\\\\b', 'i').test(t)) o.push('word: ' + w);
              if (/!\\{|\\?\\?\\w+|\\{\\w+\\}/.test(t)) o.push('a key or a fact was not filled in: ' + t.match(/!\\{|\\?\\?\\w+|\\{\\w+\\}/)[0]);
              return o; }
            """;

    static final String BIG_TEXT = """
            () => { const s = document.createElement('style');
              s.textContent = 'html{font-size:237.5%!important} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';
              document.head.append(s);
              const clipped = [...document.querySelectorAll('main *')].filter(e => { const c = getComputedStyle(e); return !e.children.length && e.textContent.trim()
                && e.clientWidth > 1 && /hidden|clip/.test(c.overflow + c.overflowX) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) })
                .map(e => '49 clipped with big text: ' + e.textContent.trim().slice(0, 30));
              s.remove(); return clipped; }
            """;

    /** What the page shows and where, as a number. Values of fields stand in no markup. */
    static final String AS_IT_STANDS = """
            () => { const t = document.title + location.pathname + [...document.querySelectorAll('input,textarea,select')].map(i => i.value + i.checked).join()
                + document.body.outerHTML.replace(/ (id|for|href|aria-[a-z]+|name)="[^"]*"/g, '');
              let h = 7; for (let i = 0; i < t.length; i++) h = (h * 31 + t.charCodeAt(i)) | 0; return h; }
            """;

    /** Goes to every stop there is, in the order of the page. A stop with a place of its own in the order is wrong by itself. */
    static final String ALL_STOPS = """
            () => { const look = %s, o = [];
              for (const e of document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')) {
                if (!e.checkVisibility({visibilityProperty: true})) continue;
                e.focus();
                if (document.activeElement !== e) continue;
                const facts = look(); if (e.tabIndex > 0) facts.focus = false;
                o.push(facts); }
              return o; }
            """;

    static final String TAB_STOP = """
            () => { let e = document.activeElement; if (!e || e === document.body) return null;
              while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              const b = e.getBoundingClientRect(), c = getComputedStyle(e), x = b.x + Math.min(b.width / 2, 40), y = b.y + b.height / 2;
              const top = document.elementFromPoint(x, y) || document.elementFromPoint(b.x + 3, b.y + 3);
              return { key: e.tagName + '#' + e.id + ':' + (e.name || '') + (e.value || '').slice(0, 20) + (e.textContent || '').trim().slice(0, 30) + (e.getAttribute('href') || ''),
                text: (e.textContent || '').trim(),
                focus: (c.outlineStyle !== 'none' && parseFloat(c.outlineWidth) >= 2) || c.boxShadow !== 'none',
                seen: !top || top === e || e.contains(top) || top.contains(e) || b.height > innerHeight,
                small: !(e.matches('a') && e.closest('p,li,td,dd,th,h3')) && (b.width < 24 || b.height < 24) }; }
            """;
}
