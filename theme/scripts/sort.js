// Makes the columns of a table sortable. Without this a table stands in the order in which the build wrote it.

export function sortTables() {
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
      const isNumeric = [...table.tBodies[0].rows].some((row) => row.cells[column].dataset.value);
      if (column === 0 || isNumeric) welcome(table, heading, column, isNumeric);
    }
  }
}

function welcome(table, heading, column, isNumeric) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "os-sort";
  button.append(...heading.childNodes);
  heading.append(button);

  // Numbers are looked at from the highest first, names from A.
  const [first, second] = isNumeric ? ["descending", "ascending"] : ["ascending", "descending"];
  button.addEventListener("click", () => {
    const order = heading.getAttribute("aria-sort") === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const rows = [...table.tBodies[0].rows];
    table.tBodies[0].append(...rows.sort((left, right) => compare(left.cells[column], right.cells[column], sign, isNumeric)));
  });
}

/** Cells without a number stand last, whatever the order. */
function compare(left, right, sign, isNumeric) {
  if (!isNumeric) return sign * left.textContent.localeCompare(right.textContent, "en");
  const [one, other] = [left, right].map((cell) => (cell.dataset.value ? Number(cell.dataset.value) : undefined));
  if (one === undefined || other === undefined) return (one === undefined) - (other === undefined);
  return sign * (one - other);
}
