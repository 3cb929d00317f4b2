/* Tables of class "sortable" get a button in each header cell; without this script they stand as they are. */
(function () {
  "use strict";

  var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true, sensitivity: "base" });

  function valueOf(row, column) {
    var cell = row.cells[column];
    if (!cell) return "";
    return (cell.dataset.value === undefined ? cell.textContent : cell.dataset.value).trim();
  }

  /* Numbers if every cell that has a value has a number; dates are written year first, so that they sort as text. */
  function comparison(values) {
    var given = values.filter(function (value) { return value !== ""; });
    var numbers = given.length > 0 && given.every(function (value) { return isFinite(value); });
    return numbers ? function (a, b) { return a - b; } : collator.compare;
  }

  function sort(body, column, direction) {
    var rows = Array.from(body.rows);
    var values = rows.map(function (row) { return valueOf(row, column); });
    var compare = comparison(values);
    rows.map(function (row, place) { return { row: row, value: values[place], place: place }; })
      .sort(function (a, b) {
        if (a.value === "" || b.value === "") return (a.value === "") - (b.value === "") || a.place - b.place;
        return direction * compare(a.value, b.value) || a.place - b.place;
      })
      .forEach(function (entry) { body.append(entry.row); });
  }

  function onlyPlainRows(table) {
    return table.tHead && table.tHead.rows.length === 1 && table.tBodies.length === 1 &&
      !table.querySelector("tbody [rowspan], tbody [colspan], thead [colspan]");
  }

  function enhance(table) {
    if (!onlyPlainRows(table)) return;
    var heads = Array.from(table.tHead.rows[0].cells);
    var said = document.createElement("p");
    said.className = "sortable-said";
    said.setAttribute("role", "status");
    heads.forEach(function (head, column) {
      if (head.tagName !== "TH" || head.dataset.sort === "none" || head.textContent.trim() === "") return;
      var label = head.textContent.trim();
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table.tBodies[0], column, down ? -1 : 1);
        said.textContent = "Sorted by " + label + (down ? ", descending." : ", ascending.");
      });
      head.append(button);
    });
    table.after(said);
  }

  document.querySelectorAll("table.sortable").forEach(enhance);
})();
