(function () {
  "use strict";
  // Without this script the page is a complete report; the script only points things out.
  var drawings = Array.from(document.querySelectorAll(".drawing svg"));
  var circles = document.querySelector("#picture-circles");
  var pinned = null;
  var origin = null;

  function nodesOf(drawing) {
    return Array.from(drawing.querySelectorAll("[data-node]"));
  }

  // Lights up actors and the ties among them, or from one actor to its neighbors.
  function light(names, center) {
    drawings.forEach(function (drawing) {
      drawing.classList.toggle("has-lit", names !== null);
      drawing.querySelectorAll(".lit").forEach(function (item) {
        item.classList.remove("lit");
      });
      if (names === null) { return; }
      nodesOf(drawing).forEach(function (node) {
        if (names.has(node.dataset.node)) { node.classList.add("lit"); }
      });
      drawing.querySelectorAll("[data-a]").forEach(function (edge) {
        var a = edge.dataset.a;
        var b = edge.dataset.b;
        var isLit = center ? a === center || b === center : names.has(a) && names.has(b);
        if (isLit) { edge.classList.add("lit"); }
      });
    });
  }

  function neighborhood(name) {
    var names = new Set([name]);
    drawings.forEach(function (drawing) {
      drawing.querySelectorAll("[data-a]").forEach(function (edge) {
        if (edge.dataset.a === name) { names.add(edge.dataset.b); }
        if (edge.dataset.b === name) { names.add(edge.dataset.a); }
      });
    });
    return names;
  }

  function restore() {
    if (pinned) { light(pinned.names, pinned.center); } else { light(null); }
  }

  function pin(names, center) {
    pinned = names ? { names: names, center: center } : null;
    document.querySelectorAll(".reset").forEach(function (button) {
      button.hidden = !pinned;
    });
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

  if (circles) {
    document.querySelectorAll(".show").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        origin = button;
        pin(new Set(button.dataset.nodes.split(" ")));
        var isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
        circles.scrollIntoView({ behavior: isCalm ? "auto" : "smooth", block: "start" });
        circles.querySelector(".reset").focus({ preventScroll: true });
      });
    });
  }
  document.querySelectorAll(".enlarge").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var isLarge = button.closest("figure").querySelector(".drawing").classList.toggle("large");
      button.setAttribute("aria-pressed", String(isLarge));
    });
  });
  document.querySelectorAll(".reset").forEach(function (button) {
    button.addEventListener("click", reset);
  });

  var filter = document.querySelector(".filter");
  if (filter) {
    var gaps = Array.from(document.querySelectorAll("article.gap"));
    var apply = function () {
      var shown = 0;
      gaps.forEach(function (gap) {
        var fits = Array.from(filter.elements).every(function (field) {
          if (!field.value) { return true; }
          return (gap.dataset[field.name] || "").split(" ").includes(field.value);
        });
        gap.hidden = !fits;
        if (fits) { shown += 1; }
      });
      document.querySelectorAll(".severity").forEach(function (group) {
        group.hidden = !group.querySelector("article.gap:not([hidden])");
      });
      filter.closest("section").classList.toggle("filtered", shown < gaps.length);
      filter.querySelector(".filter-status").textContent = filter.dataset.status
        .replace("{shown}", shown).replace("{all}", gaps.length);
    };
    filter.hidden = false;
    filter.addEventListener("change", apply);
    filter.addEventListener("submit", function (event) { event.preventDefault(); });
    // A link to a gap that the filter hides shows all gaps again.
    window.addEventListener("hashchange", function () {
      var target = document.getElementById(location.hash.slice(1));
      if (!target || !target.hidden) { return; }
      filter.reset();
      apply();
      target.scrollIntoView();
    });
    apply();
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && pinned) { reset(); }
  });
})();
