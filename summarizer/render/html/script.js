/* Point at or tab to a figure, name, event or position: its words in the report light up and come into view; and back. */
(function () {
  "use strict";
  var pane = document.getElementById("report");
  /* what an item rests on: the places it names, or those its links lead to */
  function idsOf(item) {
    if (item.dataset.e) { return item.dataset.e.split(" "); }
    return Array.prototype.map.call(item.querySelectorAll("a.fig, a.name, a.r"), function (link) { return link.hash.slice(1); });
  }
  var owners = {};
  document.querySelectorAll("main [data-e]").forEach(function (item) {
    idsOf(item).forEach(function (id) { (owners[id] = owners[id] || []).push(item); });
  });
  function each(what, how) { document.querySelectorAll(what).forEach(how); }
  each(".m", function (mark) { mark.title = mark.textContent.slice(2); });
  each(".bar, .ticks", function (e) { e.setAttribute("aria-hidden", "true"); });
  each("a.r, a.n", function (link) { link.setAttribute("aria-label", "sentence " + link.textContent); });
  /* a narrow screen sets rows as blocks, and some browsers then forget that they are rows */
  var roles = { table: "table", tbody: "rowgroup", thead: "rowgroup", tr: "row", td: "cell" };
  Object.keys(roles).forEach(function (tag) { each(tag, function (e) { e.setAttribute("role", roles[tag]); }); });
  each("th", function (e) { e.setAttribute("role", e.scope.slice(0, 3) === "row" ? "rowheader" : "columnheader"); });
  var lit = [], timer = 0;
  function light(elements) {
    lit.forEach(function (e) { e.classList.remove("lit"); });
    lit = elements.filter(Boolean);
    lit.forEach(function (e) { e.classList.add("lit"); });
  }
  function show(element, delay) {
    clearTimeout(timer);
    if (!element) { return; }
    timer = setTimeout(function () {
      if (pane.contains(element) && pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).position === "sticky") {
        var box = element.getBoundingClientRect(), frame = pane.getBoundingClientRect();
        if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) {
          pane.scrollTop += box.top - frame.top - frame.height / 3;
        }
      } else if (!pane.contains(element) && getComputedStyle(pane).position === "sticky") {
        element.scrollIntoView({ block: "nearest" });
      }
    }, delay);
  }
  function from(event, delay) {
    var own = event.target.closest("main a.r, main p a.fig"), item = own || event.target.closest("[data-e]");
    if (item) {
      var ids = own ? [own.hash.slice(1)] : idsOf(item);
      var words = ids.map(function (id) { return document.getElementById(id); }).filter(Boolean);
      light(words.concat(item));
      show(words[0], delay);
      return;
    }
    var places = [], at = event.target.closest(".w, .s, .n");
    if (at && at.classList.contains("n")) { at = at.nextElementSibling; }
    var outer = at && (at.closest(".s") || at);
    if (at) { places = (at.id && owners[at.id]) || (outer.id && owners[outer.id]) || []; }
    light(at ? places.concat(at, outer) : []);
    if (places.length) { show(places[0], delay); } else { clearTimeout(timer); }
  }
  document.addEventListener("pointerover", function (event) { if (event.pointerType !== "touch") { from(event, 90); } });
  document.addEventListener("focusin", function (event) { from(event, 0); });
  function opened() {
    if (location.hash === "#check") { document.getElementById("check").open = true; }
  }
  addEventListener("hashchange", opened);
  opened();
})();
