(function () {
  "use strict";
  // Without this script the page is a complete report; the script only points things out.

  function all(selector, root) {
    return Array.from((root || document).querySelectorAll(selector));
  }

  function reveal(button, act) {
    if (!button) { return; }
    button.hidden = false;
    button.addEventListener("click", act);
  }

  // Makes the page in the language that is shown come alive, once for each language; gives what to
  // call when the language is shown again.
  function enliven() {
    var drawings = all(".drawing svg");
    var circles = document.querySelector("#picture-circles");
    var tools = document.querySelector(".picture-tools");
    var pinned = null;
    var origin = null;

    function nodesOf(drawing) { return all("[data-node]", drawing); }

    // A tie says what it consists of; the names of its ends stand once, in the list to search in.
    var names = {};
    all("#actor-names option").forEach(function (option) {
      names[option.dataset.actor] = option.value;
    });
    all(".drawing [data-a] > title").forEach(function (title) {
      var tie = title.parentNode;
      var ends = [names[tie.dataset.a], names[tie.dataset.b]];
      if (!ends[0] || !ends[1]) { return; }
      var mark = tie.querySelector("polygon") ? " → " : " – ";
      title.textContent = tie.classList.contains("gap")
        ? title.textContent + ": " + ends.join(" – ")
        : ends.join(mark) + ": " + title.textContent;
    });

    // Lights up actors and the ties among them, or from one actor to its neighbors.
    function light(names, center) {
      drawings.forEach(function (drawing) {
        drawing.classList.toggle("has-lit", names !== null);
        all(".lit", drawing).forEach(function (item) { item.classList.remove("lit"); });
        if (names === null) { return; }
        nodesOf(drawing).forEach(function (node) {
          if (names.has(node.dataset.node)) { node.classList.add("lit"); }
        });
        all("[data-a]", drawing).forEach(function (edge) {
          var a = edge.dataset.a;
          var b = edge.dataset.b;
          var isLit = center ? a === center || b === center : names.has(a) && names.has(b);
          if (isLit) { edge.classList.add("lit"); }
        });
      });
    }

    function neighborhood(name) {
      var names = new Set([name]);
      all(".drawing [data-a]:not(.off)").forEach(function (edge) {
        if (edge.dataset.a === name) { names.add(edge.dataset.b); }
        if (edge.dataset.b === name) { names.add(edge.dataset.a); }
      });
      return names;
    }

    function restore() {
      if (pinned) { light(pinned.names, pinned.center); } else { light(null); }
    }

    function pin(names, center) {
      pinned = names ? { names: names, center: center } : null;
      all(".drawing-tools .reset").forEach(function (button) { button.hidden = !pinned; });
      restore();
    }

    function reset() {
      pin(null);
      if (origin) {
        origin.focus();
        origin = null;
      }
    }

    drawings.forEach(function (drawing) {
      var nodes = nodesOf(drawing);
      if (nodes.length === 0) { return; }
      drawing.setAttribute("role", "group");
      nodes.forEach(function (node, index) {
        var name = node.dataset.node;
        // One stop for the tab key; the arrow keys go from actor to actor.
        node.setAttribute("tabindex", index === 0 ? "0" : "-1");
        node.setAttribute("role", "img");
        node.addEventListener("pointerenter", function () { light(neighborhood(name), name); });
        node.addEventListener("pointerleave", restore);
        node.addEventListener("focus", function () { light(neighborhood(name), name); });
        node.addEventListener("blur", restore);
        node.addEventListener("click", function () { pin(neighborhood(name), name); });
        node.addEventListener("keydown", function (event) {
          var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          if (event.key === "Enter") { pin(neighborhood(name), name); }
          if (!step) { return; }
          var next = nodes[(index + step + nodes.length) % nodes.length];
          event.preventDefault();
          node.setAttribute("tabindex", "-1");
          next.setAttribute("tabindex", "0");
          next.focus();
        });
      });
    });

    // The word of the button stands once, whom it shows at each finding.
    all(".all-gaps[data-label] [data-show]").forEach(function (finding) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "show";
      button.dataset.nodes = finding.dataset.show;
      button.textContent = finding.closest(".all-gaps").dataset.label;
      button.hidden = true;
      var line = document.createElement("p");
      line.className = "tools";
      line.append(button);
      finding.append(line);
    });
    all(".links a").forEach(function (link) {
      var title = document.querySelector(link.hash + " h4");
      if (title) { link.title = title.lastChild.textContent.trim(); }
    });

    if (circles) {
      all("button.show").forEach(function (button) {
        reveal(button, function () {
          origin = button;
          pin(new Set(button.dataset.nodes.split(" ")));
          var isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
          circles.scrollIntoView({ behavior: isCalm ? "auto" : "smooth", block: "start" });
          circles.querySelector(".reset").focus({ preventScroll: true });
        });
      });
    }
    all(".enlarge").forEach(function (button) {
      reveal(button, function () {
        var isLarge = button.closest("figure").querySelector(".drawing").classList.toggle("large");
        button.setAttribute("aria-pressed", String(isLarge));
      });
    });
    all(".drawing-tools .reset").forEach(function (button) {
      button.addEventListener("click", reset);
    });

    if (tools) { choosePictures(tools, drawings, pin, neighborhood); }
    var filter = document.querySelector("#gaps .filter");
    var showTarget = filter ? chooseGaps(filter) : null;
    reveal(document.querySelector(".print"), function () { window.print(); });
    reveal(document.querySelector(".print-short"), function () {
      document.body.classList.add("short");
      window.print();
    });
    return function () {
      document.onkeydown = function (event) {
        if (event.key === "Escape" && pinned) { reset(); }
      };
      window.onhashchange = showTarget;
    };
  }

  // Shows a part of the pictures: some actors, some ties, another day, sizes by a measure.
  function choosePictures(tools, drawings, pin, neighborhood) {
    var fields = tools.elements;
    var actors = tools.dataset.actors.split(" ").map(function (entry) {
      var parts = entry.split(":").map(function (part) { return part.split(","); });
      return {
        sector: parts[0], level: parts[1], forum: parts[2], day: parts[3],
        size: parts[4].map(Number)
      };
    });
    var ties = new Map();
    tools.dataset.ties.split(" ").filter(Boolean).forEach(function (entry) {
      var parts = entry.split(":");
      var ends = parts[0].split("-");
      var tie = { kinds: parts[1], days: parts[2].split(",") };
      ties.set("a" + ends[0] + " a" + ends[1], tie);
      ties.set("a" + ends[1] + " a" + ends[0], tie);
    });
    var gone = tools.dataset.gone.split(" ");

    function value(name) { return fields[name] ? fields[name].value : ""; }

    function isShown(actor) {
      return ["sector", "level", "forum", "day"].every(function (name) {
        return !value(name) || actor[name].includes(value(name));
      });
    }

    function apply() {
      var shown = actors.map(isShown);
      var day = value("day");
      var kind = value("kind");
      var size = value("size");
      function isOn(name) { return shown[Number(name.slice(1))]; }
      drawings.forEach(function (drawing) {
        all("[data-node]", drawing).forEach(function (node) {
          var actor = actors[Number(node.dataset.node.slice(1))];
          if (!actor) { return; }
          node.classList.toggle("off", !isOn(node.dataset.node));
          node.style.transform = size === "" ? ""
            : "scale(" + (0.62 + 0.78 * Math.sqrt(actor.size[Number(size)] / 100)).toFixed(2) + ")";
        });
        all("[data-a]", drawing).forEach(function (edge) {
          var isMissing = edge.classList.contains("gap");
          var tie = ties.get(edge.dataset.a + " " + edge.dataset.b);
          var fits = isMissing
            ? fields.missing.checked && !day && !kind
            : !tie || (!kind || tie.kinds.includes(kind)) && (!day || tie.days.includes(day));
          edge.classList.toggle("off", !(fits && isOn(edge.dataset.a) && isOn(edge.dataset.b)));
        });
      });
      var count = shown.filter(Boolean).length;
      tools.querySelector(".filter-status").textContent = tools.dataset.status
        .replace("{shown}", count).replace("{all}", actors.length)
        + (day && gone[day] !== "0" ? tools.dataset.goneText.replace("{gone}", gone[day]) : "");
    }

    // Lights up those whose name holds what is typed; one alone with its ties.
    function find() {
      var text = fields.search.value.trim().toLocaleLowerCase();
      if (!text) { pin(null); return; }
      var options = all("option", fields.search.list);
      var same = options.filter(function (option) {
        return option.value.toLocaleLowerCase() === text;
      });
      var found = same.length > 0 ? same : options.filter(function (option) {
        return option.value.toLocaleLowerCase().includes(text);
      });
      if (found.length === 1) {
        pin(neighborhood(found[0].dataset.actor), found[0].dataset.actor);
      } else {
        pin(new Set(found.map(function (option) { return option.dataset.actor; })));
      }
    }

    tools.parentElement.hidden = false;
    tools.addEventListener("change", function (event) {
      if (event.target !== fields.search) { apply(); }
    });
    fields.search.addEventListener("input", find);
    tools.addEventListener("reset", function () {
      setTimeout(function () { apply(); pin(null); }, 0);
    });
    tools.addEventListener("submit", function (event) { event.preventDefault(); });
    apply();
  }

  // Narrows the list of gaps.
  function chooseGaps(filter) {
    var gaps = all("article.gap");
    function apply() {
      var shown = 0;
      gaps.forEach(function (gap) {
        var fits = Array.from(filter.elements).every(function (field) {
          if (!field.value) { return true; }
          return (gap.dataset[field.name] || "").split(" ").includes(field.value);
        });
        gap.hidden = !fits;
        if (fits) { shown += 1; }
      });
      all(".severity").forEach(function (group) {
        group.hidden = !group.querySelector("article.gap:not([hidden])");
      });
      filter.closest("section").classList.toggle("filtered", shown < gaps.length);
      filter.querySelector(".filter-status").textContent = filter.dataset.status
        .replace("{shown}", shown).replace("{all}", gaps.length);
    }
    filter.hidden = false;
    filter.addEventListener("change", apply);
    filter.addEventListener("submit", function (event) { event.preventDefault(); });
    apply();
    // A link to a gap that the filter hides shows all gaps again.
    return function () {
      var target = document.getElementById(location.hash.slice(1));
      if (!target || !target.hidden) { return; }
      filter.reset();
      apply();
      target.scrollIntoView();
    };
  }

  // The other language is kept packed: the one entry of a zip archive.
  function unpack(text) {
    var bytes = Uint8Array.from(atob(text.trim()), function (letter) {
      return letter.charCodeAt(0);
    });
    var view = new DataView(bytes.buffer);
    var start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    var end = start + view.getUint32(18, true);
    var stream = new Blob([bytes.subarray(start, end)]).stream();
    return new Response(stream.pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }

  function offerLanguages(listen) {
    var archive = document.getElementById("other-language");
    if (!archive || typeof DecompressionStream === "undefined") { return; }
    var other = {
      code: archive.dataset.code, title: archive.dataset.title, nodes: null, listen: null
    };
    var opened = unpack(archive.content.textContent);

    function offer() { reveal(document.querySelector(".language"), change); }

    function change() {
      opened.then(function (markup) {
        var kept = Array.from(document.body.childNodes).filter(function (node) {
          return node !== archive && node.nodeName !== "SCRIPT";
        });
        var now = {
          code: document.documentElement.lang, title: document.title, nodes: kept, listen: listen
        };
        if (!other.nodes) {
          var holder = document.createElement("template");
          holder.innerHTML = markup;
          other.nodes = Array.from(holder.content.childNodes);
        }
        var place = window.scrollY / Math.max(1, document.documentElement.scrollHeight);
        kept.forEach(function (node) { node.remove(); });
        document.body.prepend.apply(document.body, other.nodes);
        document.documentElement.lang = other.code;
        document.title = other.title;
        if (!other.listen) {
          offer();
          other.listen = enliven();
        }
        listen = other.listen;
        listen();
        other = now;
        document.dispatchEvent(new Event("languagechange"));
        window.scrollTo(0, place * document.documentElement.scrollHeight);
        document.querySelector(".language").focus({ preventScroll: true });
      });
    }
    offer();
  }

  window.addEventListener("afterprint", function () {
    if (document.querySelector(".print-short")) { document.body.classList.remove("short"); }
  });
  var listen = enliven();
  listen();
  offerLanguages(listen);
})();
