/// The script that reads out the plots under the pointer, or with the arrow keys. The page is complete without it. It
/// avoids characters that are special in XML.
enum PageScript {
  static let text = """

    "use strict";
    const box = document.getElementById("read-out");

    function svgElement(name, attributes) {
      const element = document.createElementNS(document.querySelector("svg").namespaceURI, name);
      for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
      return element;
    }

    function textElement(name, text) {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    }

    function readOut(figure) {
      const data = JSON.parse(figure.querySelector("script").textContent);
      const svg = figure.querySelector("svg");
      let layer = null;
      let current = 0;

      function hide() {
        if (layer) layer.remove();
        layer = null;
        box.hidden = true;
      }

      function show(index) {
        hide();
        current = index;
        const x = data.x[index];
        layer = svgElement("g", {});
        layer.append(svgElement("line", { class: "cursor", x1: x, x2: x, y1: data.top, y2: data.bottom }));
        box.replaceChildren(textElement("b", data.label[index]));
        for (const line of data.series) {
          if (line.y[index] === null) continue;
          layer.append(svgElement("circle", { class: line.color, cx: x, cy: line.y[index], r: 4 }));
          const name = textElement("span", line.name);
          const key = document.createElement("span");
          key.className = "key " + line.color;
          name.prepend(key);
          const row = document.createElement("div");
          row.append(name, textElement("span", line.text[index]));
          box.append(row);
        }
        svg.append(layer);
        box.hidden = false;
        const frame = svg.getBoundingClientRect();
        const place = frame.left + x * frame.width / svg.viewBox.baseVal.width;
        const isRight = place > window.innerWidth / 2;
        box.style.left = (isRight ? Math.max(4, place - box.offsetWidth - 14) : place + 14) + "px";
        box.style.top = Math.max(4, frame.top + 8) + "px";
      }

      function nearest(event) {
        const frame = svg.getBoundingClientRect();
        const x = (event.clientX - frame.left) * svg.viewBox.baseVal.width / frame.width;
        let best = 0;
        data.x.forEach((place, index) => {
          if (Math.abs(data.x[best] - x) > Math.abs(place - x)) best = index;
        });
        return best;
      }

      svg.addEventListener("pointermove", event => show(nearest(event)));
      svg.addEventListener("pointerdown", event => show(nearest(event)));
      svg.addEventListener("pointerleave", hide);
      svg.addEventListener("blur", hide);
      svg.addEventListener("keydown", event => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        show(Math.max(0, Math.min(data.x.length - 1, current + step)));
      });
    }

    for (const figure of document.querySelectorAll("figure.plot")) {
      if (figure.querySelector("script")) readOut(figure);
    }

    """
}
