/* The search of the site. Data comes in small scripts that call takedownSearch(name, data); nothing is fetched. */
(function () {
  "use strict";

  var PAGE = 20;
  var WORDS_AT_MOST = 12;
  var FILES_A_BEGINNING = 8;
  var LEVELS = 8;
  var SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var MORE = 32;

  var form = document.querySelector("form.search");
  if (!form) return;
  var ask = form.elements.q;
  var status = document.querySelector(".search-status");
  var list = document.querySelector(".search-results");
  var further = document.querySelector(".search-further");
  var top = form.dataset.searchTop || "";
  var selects = Array.from(form.querySelectorAll("select"));

  /* ---- files ---- */
  var files = new Map();
  /* Goes with the address of every file, so that a browser never mixes its copies of two publications. */
  var stamp = "";

  window.takedownSearch = function (name, data) {
    var file = files.get(name);
    if (file) file.settle(data);
  };

  function load(name) {
    var file = files.get(name);
    if (file) return file.data;
    file = {};
    files.set(name, file);
    file.data = new Promise(function (settle, fail) {
      file.settle = settle;
      var script = document.createElement("script");
      script.defer = true;
      script.src = top + "search/" + name + ".js" + (stamp ? "?" + stamp : "");
      function missing() {
        fail(new Error("A part of the search is missing or broken: search/" + name + ".js"));
      }
      /* A file that is whole has been delivered before this. */
      script.addEventListener("load", missing);
      script.addEventListener("error", missing);
      document.head.append(script);
    });
    return file.data;
  }

  function numbered(folder, number) {
    return folder + "/" + String(number).padStart(5, "0");
  }

  /* ---- words: the same rules as Words.java ---- */
  var RUN = /[\p{L}\p{N}\p{M}]+/gu;
  var NO_LETTER = /[^\p{L}\p{N}]+/gu;
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  var FOLDED = new Map([
    ["\u00DF", "ss"], ["\u00E6", "ae"], ["\u00F8", "o"], ["\u0111", "d"], ["\u0131", "i"], ["\u0142", "l"],
    ["\u0153", "oe"], ["\u03C2", "\u03C3"], ["\u0640", ""], ["\u0643", "\u06A9"], ["\u0649", "\u06CC"],
    ["\u064A", "\u06CC"]
  ]);

  function wordsOfRun(run) {
    var words = [];
    var word = [];
    function end() {
      if (word.length) words.push(word.slice(0, 32).join(""));
      word = [];
    }
    for (var letter of run.normalize("NFKD").toLowerCase().replace(NO_LETTER, "")) {
      if (FOLDED.has(letter)) {
        word.push.apply(word, Array.from(FOLDED.get(letter)));
      } else if (UNSPACED.test(letter)) {
        end();
        words.push(letter);
      } else {
        word.push(letter);
      }
    }
    end();
    return words;
  }

  function wordsOf(text) {
    return (text.match(RUN) || []).flatMap(wordsOfRun);
  }

  /* The order of code points, which the files have; JavaScript's own is the order of UTF-16. */
  function compare(a, b) {
    for (var i = 0; i < a.length && i < b.length; i++) {
      var x = a.charCodeAt(i);
      var y = b.charCodeAt(i);
      if (x !== y) {
        if (x >= 0xD800 && y >= 0xD800) {
          x += x >= 0xE000 ? -0x800 : 0x2000;
          y += y >= 0xE000 ? -0x800 : 0x2000;
        }
        return x - y;
      }
    }
    return a.length - b.length;
  }

  /* The last place whose entry is not after the word; -1 if there is none. */
  function placeOf(entries, word) {
    var low = 0;
    var high = entries.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (compare(entries[middle], word) <= 0) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  /* ---- cases of a word ---- */
  function eachCase(postings, visit) {
    var level = LEVELS;
    var number = -1;
    var distance = 0;
    var shift = 0;
    for (var i = 0; i < postings.length; i++) {
      var sign = postings.charCodeAt(i);
      if (sign === 46) {
        level--;
        number = -1;
        continue;
      }
      var bits = VALUES[sign];
      distance |= (bits & (MORE - 1)) << shift;
      if (bits & MORE) {
        shift += 5;
        continue;
      }
      number += distance + 1;
      visit(number, level);
      distance = 0;
      shift = 0;
    }
  }

  var VALUES = new Uint8Array(128);
  Array.from(SIGNS).forEach(function (sign, value) { VALUES[sign.charCodeAt(0)] = value; });

  function sizeOf(postings) {
    var size = 0;
    for (var i = 0; i < postings.length; i++) {
      var sign = postings.charCodeAt(i);
      if (sign !== 46 && !(VALUES[sign] & MORE)) size++;
    }
    return size;
  }

  var started;

  function begin() {
    started = started || load("start").then(function (start) {
      stamp = start.stamp;
      return Object.assign({}, start, { words: start.words.split("\n"), facets: start.facets.split("\n") });
    });
    return started;
  }

  var opened = new Map();

  function open(name) {
    return load(name).then(function (data) {
      if (!opened.has(name)) {
        opened.set(name, { words: data[0].split("\n"), postings: data[1].split("\n") });
      }
      return opened.get(name);
    });
  }

  function exactly(folder, firsts, word) {
    var file = placeOf(firsts, word);
    if (file < 0) return Promise.resolve([]);
    return open(numbered(folder, file)).then(function (shard) {
      var place = placeOf(shard.words, word);
      return place >= 0 && shard.words[place] === word ? [{ word: word, postings: shard.postings[place], part: 1 }] : [];
    });
  }

  /* A word and what begins with it. One letter alone stands for itself: half of all words begin with it. */
  function beginning(start, word) {
    if (word.length < 2) return exactly("words", start.words, word);
    var first = Math.max(0, placeOf(start.words, word));
    var end = placeOf(start.words, word + "\u{10FFFF}");
    var last = Math.min(end, first + FILES_A_BEGINNING - 1);
    var names = [];
    for (var file = first; file <= last; file++) names.push(numbered("words", file));
    return Promise.all(names.map(open)).then(function (shards) {
      var found = [];
      shards.forEach(function (shard) {
        var place = placeOf(shard.words, word);
        if (place < 0 || shard.words[place] !== word) place++;
        for (; place < shard.words.length && shard.words[place].startsWith(word); place++) {
          var entry = shard.words[place];
          var part = entry === word ? 1 : 0.3 + 0.5 * word.length / entry.length;
          found.push({ word: entry, postings: shard.postings[place], part: part });
        }
      });
      found.partly = last < end;
      return found;
    });
  }

  /* A word that no case has: the words nearest to it in spelling. */
  var speller;

  function nearest(start, word) {
    if (word.length < 4) return Promise.resolve([]);
    return load("known").then(function (known) {
      speller = speller || new window.Fuse(known.split("\n"),
        { includeScore: true, threshold: 0.34, distance: 12, minMatchCharLength: 2 });
      var near = speller.search(word, { limit: 40 })
        .filter(function (hit) { return Math.abs(hit.item.length - word.length) <= 2; })
        .slice(0, 2);
      return Promise.all(near.map(function (hit) { return exactly("words", start.words, hit.item); }));
    }).then(function (found) {
      return found.flat().map(function (entry) { return { word: entry.word, postings: entry.postings, part: 0.5 }; });
    });
  }

  function meanings(start, word) {
    return beginning(start, word).then(function (found) {
      return found.length ? { word: word, found: found, guessed: false, partly: found.partly }
        : nearest(start, word).then(function (near) { return { word: word, found: near, guessed: true }; });
    });
  }

  /* ---- a question ---- */
  function question(parameters) {
    var filters = [];
    selects.forEach(function (select) {
      var value = parameters.get(select.name);
      if (value) filters.push([select.name, value]);
    });
    var text = (parameters.get("q") || "").slice(0, 200);
    return { text: text, words: Array.from(new Set(wordsOf(text))).slice(0, WORDS_AT_MOST), filters: filters };
  }

  function answer(start, asked) {
    var meant = Promise.all(asked.words.map(function (word) { return meanings(start, word); }));
    var filed = Promise.all(asked.filters.map(function (filter) {
      return exactly("facets", start.facets, filter[0] + ":" + filter[1]);
    }));
    return Promise.all([meant, filed]).then(function (parts) {
      return { meanings: parts[0], numbers: rank(start, parts[0], parts[1]) };
    });
  }

  function rank(start, meant, filed) {
    var score = new Float32Array(start.cases);
    var matched = new Uint8Array(start.cases);
    meant.forEach(function (meaning, turn) {
      var best = new Float32Array(start.cases);
      meaning.found.forEach(function (entry) {
        var size = sizeOf(entry.postings);
        var rarity = Math.log(1 + (start.cases - size + 0.5) / (size + 0.5)) * entry.part;
        eachCase(entry.postings, function (number, level) {
          var value = rarity * level / LEVELS;
          if (value > best[number]) best[number] = value;
        });
      });
      for (var number = 0; number < start.cases; number++) {
        if (best[number] > 0 && matched[number] === turn) {
          matched[number]++;
          score[number] += best[number];
        }
      }
    });
    filed.forEach(function (entries, turn) {
      entries.forEach(function (entry) {
        eachCase(entry.postings, function (number) {
          if (matched[number] === meant.length + turn) matched[number]++;
        });
      });
    });
    var numbers = [];
    for (var number = 0; number < start.cases; number++) {
      if (matched[number] === meant.length + filed.length) numbers.push(number);
    }
    return numbers.sort(function (a, b) {
      return score[b] - score[a] || start.yearOf.charCodeAt(b) - start.yearOf.charCodeAt(a) || a - b;
    });
  }

  /* ---- showing: text nodes only, so that no title is ever read as markup ---- */
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function isMeant(run, meant) {
    return wordsOfRun(run).some(function (word) {
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
    for (var match of text.matchAll(RUN)) {
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
      return numbered("cases", Math.floor(number / start.casesAFile));
    }));
    return Promise.all(Array.from(names, load)).then(function () {
      return Promise.all(slice.map(function (number) {
        return load(numbered("cases", Math.floor(number / start.casesAFile))).then(function (entries) {
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
      begin().then(function (start) {
        if (run === runs) status.textContent = count.format(start.cases) + " cases can be searched.";
      }, failed);
      return;
    }
    var begun = performance.now();
    begin().then(function (start) {
      return answer(start, asked).then(function (answered) {
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

  begin().then(function (start) {
    document.querySelector(".search-static").hidden = true;
    form.hidden = false;
    fill(start);
    search();
  }, failed);

  window.takedownSearch.wordsOf = wordsOf;
})();
