// Draws results on a map above their list, from files of our own alone. The element holds the same results as links; they stay where this fails.
(() => {
  if (customElements.get('carefair-map')) return;

  const APART = 46;
  // Half a number.
  const EDGE = 23;
  // As far from the middle of a number the dot is seen that says from where distances are counted.
  const CLEAR = 34;
  // Where a number may stand when another is in its place: rings around where it belongs.
  const SPOTS = [[0, 0]];
  for (let ring = 1; ring <= 4; ring++) {
    for (let i = 0; i < 6 * ring; i++) {
      const turn = (Math.PI * 2 * i) / (6 * ring);
      SPOTS.push([Math.round(Math.cos(turn) * APART * ring), Math.round(Math.sin(turn) * APART * ring)]);
    }
  }

  let loading;
  const leaflet = (folder) => loading ??= new Promise((done, failed) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = folder + 'leaflet.css';
    const script = document.createElement('script');
    script.src = folder + 'leaflet.js';
    script.onload = () => done(window.L);
    script.onerror = failed;
    document.head.append(style, script);
  });

  customElements.define('carefair-map', class extends HTMLElement {
    connectedCallback() {
      this.draw().catch((problem) => console.warn('The map could not be drawn', problem));
    }

    disconnectedCallback() {
      if (this.map) this.map.remove();
      this.map = null;
    }

    async draw() {
      const [L, outline] = await Promise.all([
        leaflet(this.dataset.leaflet),
        fetch(this.dataset.outline).then((answer) => answer.json())]);
      if (!this.isConnected || this.map) return;
      const box = document.createElement('div');
      box.className = 'map-view';
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', this.dataset.name);
      this.append(box);
      this.querySelector('ol').hidden = true;
      const map = this.map = L.map(box, {
        attributionControl: false, zoomControl: false, scrollWheelZoom: false, dragging: !L.Browser.mobile,
        inertia: false, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, minZoom: 7, maxZoom: 14, zoomSnap: 0.25 });
      L.control.zoom({ zoomInTitle: this.dataset.in, zoomOutTitle: this.dataset.out }).addTo(map);
      const pins = [...this.querySelectorAll('li[data-lat]')].map((item) => ({
        at: L.latLng(+item.dataset.lat, +item.dataset.lon), link: item.querySelector('a'), number: item.dataset.number }));
      const seen = pins.map((pin) => pin.at);
      const here = this.dataset.lat ? L.latLng(+this.dataset.lat, +this.dataset.lon) : null;
      if (here) seen.push(here);
      const frame = () => {
        const room = Math.min(70, box.clientWidth / 5);
        map.fitBounds(L.latLngBounds(seen), { padding: [room, room], maxZoom: 11, animate: false });
      };
      frame();
      // A phone that is turned shows all of it again, unless somebody chose what to look at.
      let chosen = false;
      ['pointerdown', 'keydown'].forEach((touch) => box.addEventListener(touch, (event) => { chosen ||= event.key !== 'Tab'; }));
      outline.areas.forEach((rings) => L.polygon(rings.map((ring) => [ring]), { interactive: false, className: 'map-land' }).addTo(map));
      const towns = outline.towns.map(([name, lat, lon, size]) => {
        const town = document.createElement('span');
        town.textContent = name;
        const marker = L.marker([lat, lon], { interactive: false, keyboard: false, zIndexOffset: -1000,
          icon: L.divIcon({ html: town, className: 'map-town', iconSize: [1, 1] }) }).addTo(map);
        marker.getElement().setAttribute('aria-hidden', 'true');
        return { town, at: marker.getLatLng(), size, long: name.length * 9 };
      }).sort((one, other) => one.size - other.size);
      if (here) L.circleMarker(here, { radius: 9, interactive: false, className: 'map-here' }).addTo(map);
      const lines = L.layerGroup().addTo(map);
      pins.forEach((pin) => this.put(L, map, box, pin));
      const settle = () => {
        const taken = [];
        const size = map.getSize();
        const dot = here && map.latLngToLayerPoint(here);
        lines.clearLayers();
        pins.forEach((pin) => {
          const at = map.latLngToLayerPoint(pin.at);
          const inView = map.latLngToContainerPoint(pin.at);
          const away = (other, x, y) => Math.hypot(other.x - at.x - x, other.y - at.y - y);
          const apart = SPOTS.filter(([x, y]) => taken.every((other) => away(other, x, y) >= APART - 1) && (!dot || away(dot, x, y) >= CLEAR));
          // A number is not put where the picture ends, unless it belongs there.
          const free = apart.find(([x, y]) => inView.x + x >= EDGE && inView.x + x <= size.x - EDGE && inView.y + y >= EDGE && inView.y + y <= size.y - EDGE)
            || apart[0] || [0, 0];
          const stands = L.point(at.x + free[0], at.y + free[1]);
          taken.push(stands);
          pin.mark.style.translate = `${free[0]}px ${free[1]}px`;
          if (free[0] || free[1]) {
            L.polyline([pin.at, map.layerPointToLatLng(stands)], { interactive: false, className: 'map-line' }).addTo(lines);
            L.circleMarker(pin.at, { radius: 4, interactive: false, className: 'map-spot' }).addTo(lines);
          }
        });
        // A name that would stand on another is left out, the smaller town's first.
        const named = [];
        towns.forEach((town) => {
          const at = map.latLngToLayerPoint(town.at);
          const clear = named.every((other) => Math.abs(other.y - at.y) > 22 || Math.abs(other.x - at.x) > (other.long + town.long) / 2);
          town.town.hidden = !clear || (town.size > 1 && map.getZoom() < 9);
          if (!town.town.hidden) named.push({ x: at.x, y: at.y, long: town.long });
        });
      };
      map.on('zoomend', settle);
      map.on('resize', () => {
        if (!chosen) frame();
        settle();
      });
      settle();
    }

    put(L, map, box, pin) {
      const mark = document.createElement('a');
      mark.href = pin.link.href;
      mark.setAttribute('router-ignore', '');
      mark.setAttribute('aria-label', `${pin.number}. ${pin.link.textContent}`);
      mark.title = pin.link.textContent;
      mark.draggable = false;
      mark.className = 'map-pin';
      mark.textContent = pin.number;
      // Whoever comes by keyboard to a number outside the picture has the picture brought to it.
      mark.addEventListener('focus', () => {
        box.scrollTop = box.scrollLeft = 0;
        if (!map.getBounds().pad(-0.1).contains(pin.at)) map.panTo(pin.at, { animate: false });
      });
      pin.mark = mark;
      L.marker(pin.at, { interactive: false, keyboard: false, icon: L.divIcon({ html: mark, className: 'map-mark', iconSize: [44, 44] }) }).addTo(map);
    }
  });
})();
