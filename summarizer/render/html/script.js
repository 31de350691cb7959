/* Point at or tab to a figure, name, event or position: its words in the report light up and come into view; and back. */
(function () {
  "use strict";
  var pane = document.getElementById("report");
  var owners = {};
  document.querySelectorAll("main [data-e]").forEach(function (item) {
    item.dataset.e.trim().split(/\s+/).forEach(function (id) {
      if (id) { (owners[id] = owners[id] || []).push(item); }
    });
  });
  document.querySelectorAll(".m").forEach(function (mark) { mark.title = mark.textContent.slice(2); });
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
      var ids = own ? [own.hash.slice(1)] : item.dataset.e.trim().split(/\s+/);
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
