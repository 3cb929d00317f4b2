/* Tables of class "sortable" get a button in each header cell; without scripts they stand as they are. */
(function () {
  "use strict";

  var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true, sensitivity: "base" });

  /* Numbers by size, all else as text; dates are written year first. What is not known stands last either way. */
  function compare(a, b, direction) {
    if (a === "" || b === "") return (a === "") - (b === "");
    return direction * (isFinite(a) && isFinite(b) ? a - b : collator.compare(a, b));
  }

  DataTable.type("given", {
    order: {
      pre: function (value) { return DataTable.util.stripHtml(String(value)).trim(); },
      asc: function (a, b) { return compare(a, b, 1); },
      desc: function (a, b) { return compare(a, b, -1); }
    }
  });

  function button(head) {
    var made = document.createElement("button");
    made.type = "button";
    made.append.apply(made, Array.from(head.childNodes));
    head.append(made);
    return made;
  }

  function enhance(table) {
    var said = document.createElement("p");
    said.className = "sortable-said";
    said.setAttribute("role", "status");
    table.after(said);
    var buttons = Array.from(table.tHead.rows[0].cells, button);
    var sorting = new DataTable(table, {
      autoWidth: false,
      columnDefs: [{ targets: "_all", type: "given" }],
      info: false,
      layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null },
      order: [],
      ordering: { handler: false, indicators: false },
      orderDescReverse: false,
      orderMulti: false,
      paging: false,
      searching: false
    });
    buttons.forEach(function (made, column) {
      sorting.order.listener(made, column, function () {
        var order = sorting.order()[0];
        said.textContent = order && order[1]
          ? "Sorted by " + made.textContent + (order[1] === "asc" ? ", ascending." : ", descending.")
          : "In the order of the list.";
      });
    });
  }

  document.querySelectorAll("table.sortable").forEach(enhance);
  document.querySelectorAll(".sortable-note").forEach(function (note) { note.hidden = false; });
})();
