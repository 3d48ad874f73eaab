(function () {
  "use strict";
  // Runs on the live page only: asks the server for news and for what a change would do.
  function find(selector) {
    var live = document.getElementById("live");
    return selector ? live.querySelector(selector) : live;
  }
  if (!find()) { return; }
  var version = find().dataset.version;

  function ask(path, body) {
    var options = { cache: "no-store", credentials: "omit", redirect: "error" };
    if (body) {
      options.method = "POST";
      options.headers = { "Content-Type": "application/json" };
      options.body = JSON.stringify(body);
    }
    return fetch(path, options).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    });
  }

  function element(name, text) {
    var item = document.createElement(name);
    if (text) { item.textContent = text; }
    return item;
  }

  function show(list) {
    var box = find(".problems");
    var items = box.querySelector("ul");
    if (!items || box.dataset.shown === list.join("\n")) { return; }
    box.dataset.shown = list.join("\n");
    items.replaceChildren.apply(
      items, list.map(function (text) { return element("li", text); }));
    box.hidden = list.length === 0;
  }

  function say(isLost) {
    var status = find(".live-status");
    if (!status.dataset.calm) { status.dataset.calm = status.textContent; }
    var text = isLost ? find().dataset.lost : status.dataset.calm;
    if (status.textContent !== text) { status.textContent = text; }
    status.classList.toggle("lost", isLost);
  }

  function listen() {
    ask("state").then(function (state) {
      if (String(state.version) !== version) { location.reload(); return; }
      say(false);
      show(state.problems);
    }).catch(function () { say(true); })
      .finally(function () { setTimeout(listen, 700); });
  }
  listen();

  // The panel "what if" of the language that is shown.
  function bind() {
    var panel = find(".whatif");
    if (!panel || panel.dataset.bound) { return; }
    panel.dataset.bound = "yes";
    var changes = [];
    var answer = panel.querySelector(".whatif-answer");
    var list = panel.querySelector(".whatif-changes");
    var clear = panel.querySelector(".whatif-clear");

    function write(result) {
      answer.replaceChildren();
      result.sentences.forEach(function (text) { answer.append(element("p", text)); });
      result.groups.forEach(function (group) {
        answer.append(element("h3", group.title));
        var items = element("ul");
        group.gaps.forEach(function (gap) {
          var item = element("li");
          var text = gap.id + " " + gap.title;
          if (document.getElementById(gap.anchor)) {
            var link = element("a", text);
            link.href = "#" + gap.anchor;
            item.append(link);
          } else {
            item.append(text);
          }
          item.append(" (" + gap.severity + ")");
          if (gap.names) { item.append(element("br"), gap.names); }
          items.append(item);
        });
        answer.append(items);
      });
    }

    function update() {
      clear.hidden = changes.length === 0;
      list.replaceChildren.apply(list, changes.map(function (change) {
        var item = element("li", change.text + " ");
        var button = element("button", list.dataset.takeBack);
        button.type = "button";
        button.addEventListener("click", function () {
          changes.splice(changes.indexOf(change), 1);
          update();
        });
        item.append(button);
        return item;
      }));
      if (changes.length === 0) { answer.replaceChildren(); return; }
      var asked = changes.length;
      ask("whatif", {
        version: Number(version), language: document.documentElement.lang,
        changes: changes.map(function (change) { return change.value; })
      }).then(function (result) {
        if (changes.length === asked) { write(result); }
      }).catch(function () { answer.replaceChildren(element("p", find().dataset.lost)); });
    }

    panel.querySelectorAll("form").forEach(function (form) {
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        var field = function (name) { return form.elements[name]; };
        var label = function (name) {
          return field(name) ? field(name).selectedOptions[0].textContent : "";
        };
        var a = field("a");
        var b = field("b");
        if (!a.value || (b && !b.value)) { return; }
        if (form.dataset.change === "tie" && a.value === b.value) { return; }
        if (changes.length >= 20) { return; }
        changes.push({
          text: form.dataset.text.replace("{a}", label("a")).replace("{b}", label("b"))
            .replace("{k}", label("k")),
          value: {
            change: form.dataset.change, a: Number(a.value), b: b ? Number(b.value) : null,
            kind: field("k") ? field("k").value : null
          }
        });
        form.reset();
        update();
      });
    });
    clear.addEventListener("click", function () { changes = []; update(); });
  }
  bind();
  document.addEventListener("languagechange", bind);
})();
