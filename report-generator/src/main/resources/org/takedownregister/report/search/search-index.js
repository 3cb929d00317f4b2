/* The index of the search. Data comes in small scripts that call takedownSearch(name, data); nothing is fetched. */
(function () {
  "use strict";

  var FILES_A_BEGINNING = 8;
  var LEVELS = 8;
  var SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var MORE = 32;

  var form = document.querySelector("form.search");
  if (!form) return;
  var top = form.dataset.searchTop || "";

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

  /* ---- an answer ---- */
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

  window.takedownSearch.begin = begin;
  window.takedownSearch.answer = answer;
  window.takedownSearch.load = load;
  window.takedownSearch.numbered = numbered;
  window.takedownSearch.run = RUN;
  window.takedownSearch.wordsOf = wordsOf;
  window.takedownSearch.wordsOfRun = wordsOfRun;
})();
