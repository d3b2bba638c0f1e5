/**
 * Reads what a figure draws from the tables that its data-table attribute names. A chart may span two tables, for
 * instance the latest periods and the earlier ones behind "show all".
 *
 * Returns { periods, series, remarks }: periods are { label, short, kind } in the order drawn; each series is
 * { label, kind, cells } with one cell { value, text, markers } for each period; the value is null where none is known. The remarks
 * are what the picture says of some periods, such as "higher than usual", by their place in that order.
 */
export function readTables(figure) {
  const { table, order } = figure.dataset;
  const tables = table.split(" ").map((id) => document.getElementById(id));
  const rows = tables.flatMap(({ tBodies }) => [...tBodies].flatMap((body) => [...body.rows])).filter(rowHeader);
  if (order === "newest-first") rows.reverse();

  const headers = [...tables[0].tHead.rows].at(-1).cells;
  const remarks = JSON.parse(figure.dataset.remarks ?? "{}");
  return { periods: rows.map(period), series: [...headers].filter(drawn(rows)).map(readSeries(rows)), remarks };
}

const rowHeader = (row) => row.querySelector("th[scope=row]");

function period(row) {
  const header = rowHeader(row);
  const label = words(header);
  return { label, short: header.dataset.short ?? label, kind: header.dataset.series ?? "other" };
}

/** Only columns of numbers are drawn, and of those not the ones the page keeps out of the chart. */
const drawn = (rows) => (header) =>
  header.dataset.chart !== "none" && rows.some((row) => row.cells[header.cellIndex]?.dataset.value);

const readSeries = (rows) => (header) => ({
  label: header.dataset.label ?? words(header),
  kind: header.dataset.series ?? "other",
  cells: rows.map((row) => readCell(row.cells[header.cellIndex])),
});

function readCell(cell) {
  const value = cell?.dataset.value;
  return {
    value: value ? Number(value) : null,
    // A marker stands a space away from its figure.
    text: cell ? words(cell).replace(/\s*\[/, " [").trim() : "",
    markers: [...(cell?.querySelectorAll(".os-marker") ?? [])].map(words).join(""),
  };
}

const words = (element) => element.textContent.trim().replace(/\s+/g, " ");
