/* The search page: its form, its address and its list. The index is in search-index.js, which comes first. */
(function () {
  "use strict";

  var PAGE = 20;
  var WORDS_AT_MOST = 12;

  var form = document.querySelector("form.search");
  if (!form) return;
  var index = window.takedownSearch;
  var ask = form.elements.q;
  var status = document.querySelector(".search-status");
  var list = document.querySelector(".search-results");
  var further = document.querySelector(".search-further");
  var top = form.dataset.searchTop || "";
  var selects = Array.from(form.querySelectorAll("select"));

  /* ---- a question ---- */
  function question(parameters) {
    var filters = [];
    selects.forEach(function (select) {
      var value = parameters.get(select.name);
      if (value) filters.push([select.name, value]);
    });
    var text = (parameters.get("q") || "").slice(0, 200);
    return { text: text, words: Array.from(new Set(index.wordsOf(text))).slice(0, WORDS_AT_MOST), filters: filters };
  }

  /* ---- showing: text nodes only, so that no title is ever read as markup ---- */
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function isMeant(run, meant) {
    return index.wordsOfRun(run).some(function (word) {
      return meant.some(function (meaning) {
        return meaning.guessed
          ? meaning.found.some(function (entry) { return entry.word === word; })
          : word === meaning.word || (meaning.word.length > 1 && word.startsWith(meaning.word));
      });
    });
  }

  function marked(parent, text, meant) {
    var done = 0;
    var marks = 0;
    for (var match of text.matchAll(index.run)) {
      if (!isMeant(match[0], meant)) continue;
      parent.append(text.slice(done, match.index), element("mark", "", match[0]));
      done = match.index + match[0].length;
      marks++;
    }
    parent.append(text.slice(done));
    return marks;
  }

  function result(entry, meant) {
    var item = element("li");
    var heading = element("h2");
    var link = element("a");
    link.href = top + entry[0];
    link.dir = "auto";
    var marks = marked(link, entry[1], meant);
    heading.append(link);
    var about = element("p", "search-about");
    about.append(entry[2] === 0 ? "No date" : String(entry[2]));
    entry[4].forEach(function (platform) {
      about.append(" \u00B7 ");
      var name = element("bdi");
      marks += marked(name, platform, meant);
      about.append(name);
    });
    item.append(heading, about);
    if (entry[3]) {
      var summary = element("p");
      summary.dir = "auto";
      marks += marked(summary, entry[3], meant);
      item.append(summary);
    }
    if (meant.length) where(item, entry[5], meant, marks);
    return item;
  }

  function where(item, names, meant, marks) {
    var told = element("p", "search-where", "Names: ");
    var some = 0;
    names.forEach(function (text) {
      var name = element("bdi");
      if (marked(name, text, meant)) {
        if (some++) told.append(", ");
        told.append(name);
      }
    });
    if (some) item.append(told);
    else if (!marks) item.append(element("p", "search-where", "Found in the text of the case."));
  }

  function show(start, answered, from, run) {
    var slice = answered.numbers.slice(from, from + PAGE);
    var names = new Set(slice.map(function (number) {
      return index.numbered("cases", Math.floor(number / start.casesAFile));
    }));
    return Promise.all(Array.from(names, index.load)).then(function () {
      return Promise.all(slice.map(function (number) {
        return index.load(index.numbered("cases", Math.floor(number / start.casesAFile))).then(function (entries) {
          return entries[number % start.casesAFile];
        });
      }));
    }).then(function (entries) {
      if (run !== runs) return;
      var items = entries.map(function (entry) { return result(entry, answered.meanings); });
      if (from === 0) list.replaceChildren.apply(list, items); else list.append.apply(list, items);
      further.hidden = from + slice.length >= answered.numbers.length;
      if (from > 0 && items.length) items[0].querySelector("a").focus();
      status.textContent = told(start, answered, from + slice.length);
    });
  }

  var count = new Intl.NumberFormat(document.documentElement.lang || undefined);

  function told(start, answered, shown) {
    var all = answered.numbers.length;
    var text = all === 0 ? "No case fits." : all === 1 ? "1 case." : count.format(all) + " cases";
    if (all > 1) text += shown < all ? ", the first " + count.format(shown) + " shown." : ".";
    answered.meanings.forEach(function (meaning) {
      if (meaning.partly) {
        text += " Too many words begin with \u201C" + meaning.word + "\u201D to look at all; another letter helps.";
      }
      if (!meaning.guessed) return;
      var near = meaning.found.map(function (entry) { return "\u201C" + entry.word + "\u201D"; }).join(" or ");
      text += near ? " No case has \u201C" + meaning.word + "\u201D; shown is " + near + "."
        : " No case has \u201C" + meaning.word + "\u201D.";
    });
    return text;
  }

  /* ---- the form and the address ---- */
  var runs = 0;
  var current;
  var written;

  function addressOf() {
    var parameters = new URLSearchParams();
    if (ask.value.trim()) parameters.set("q", ask.value.trim());
    selects.forEach(function (select) { if (select.value) parameters.set(select.name, select.value); });
    return "#" + parameters.toString();
  }

  function fromAddress() {
    return new URLSearchParams(location.hash.slice(1));
  }

  function search() {
    var run = ++runs;
    var asked = question(fromAddress());
    if (!asked.text && !asked.filters.length) {
      list.replaceChildren();
      further.hidden = true;
      index.begin().then(function (start) {
        if (run === runs) status.textContent = count.format(start.cases) + " cases can be searched.";
      }, failed);
      return;
    }
    var begun = performance.now();
    index.begin().then(function (start) {
      return index.answer(start, asked).then(function (answered) {
        if (run !== runs) return undefined;
        current = { start: start, answered: answered, shown: PAGE };
        return show(start, answered, 0, run);
      });
    }).then(function () {
      if (run === runs) list.dataset.milliseconds = String(Math.round(performance.now() - begun));
    }, failed);
  }

  function failed(error) {
    status.textContent = error.message;
  }

  function fill(start) {
    selects.forEach(function (select) {
      start.choices[select.name].forEach(function (choice) {
        var option = element("option", "", choice[1] + " (" + count.format(choice[2]) + ")");
        option.value = choice[0];
        select.append(option);
      });
      select.disabled = select.options.length === 1;
    });
    refill();
  }

  function restore() {
    /* The anchor of a place in the page is no question. */
    if (location.hash.length > 1 && !location.hash.includes("=")) return;
    var ours = written !== undefined && location.hash === (written === "#" ? "" : written);
    written = undefined;
    if (!ours) refill();
    search();
  }

  function refill() {
    var parameters = fromAddress();
    selects.forEach(function (select) {
      select.value = parameters.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    });
    ask.value = (parameters.get("q") || "").slice(0, 200);
  }

  function go() {
    if (addressOf() === (location.hash || "#")) {
      search();
    } else {
      written = addressOf();
      location.hash = written;
    }
  }

  /* While one types the address follows in place; a filter or Enter makes a step that one can go back from. */
  var pause;
  ask.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(function () {
      if (addressOf() === (location.hash || "#")) return;
      written = addressOf();
      location.replace(written);
    }, 120);
  });
  form.addEventListener("change", function (event) { if (event.target !== ask) go(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    go();
  });
  form.addEventListener("reset", function () { setTimeout(function () { go(); ask.focus(); }); });
  further.querySelector("button").addEventListener("click", function () {
    var from = current.shown;
    current.shown += PAGE;
    show(current.start, current.answered, from, runs);
  });
  window.addEventListener("hashchange", restore);

  /* A form on another page asks with a query; from here on the question stands behind the hash. */
  if (location.search.length > 1 && location.hash.length < 2) {
    location.replace(location.href.split(/[?#]/)[0] + "#" + location.search.slice(1));
    return;
  }

  index.begin().then(function (start) {
    document.querySelector(".search-static").hidden = true;
    form.hidden = false;
    fill(start);
    search();
  }, failed);
})();
