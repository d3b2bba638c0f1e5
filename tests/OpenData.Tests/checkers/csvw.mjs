// Reads CSV files as their metadata say, and counts cells that are not of the type they promise.
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CsvwParser from "rdf-parser-csvw";
import { rdf, statements } from "./rdf.mjs";

const folder = path.join(process.argv[2], "data", "latest");
const shapes = {
  "http://www.w3.org/2001/XMLSchema#date": /^\d{4}-\d\d-\d\d$/,
  "http://www.w3.org/2001/XMLSchema#decimal": /^-?\d+(\.\d+)?$/,
  "http://www.w3.org/2001/XMLSchema#gYearMonth": /^\d{4}-\d\d$/,
};

for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv-metadata.json"))) {
  const document = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const base = `https://data.example/${file}`;
  const columns = new Set(document.tableSchema.columns.map((column) => column.name));
  const parser = new CsvwParser({ metadata: await statements(document, base), baseIRI: base, factory: rdf, timezone: "utc" });
  const typed = {};
  for await (const quad of parser.import(createReadStream(path.join(folder, document.url)))) {
    const column = quad.predicate.value.split("#").at(-1);
    if (quad.object.termType !== "Literal" || !columns.has(column)) continue;
    const type = quad.object.datatype.value;
    if (shapes[type] && !shapes[type].test(quad.object.value)) console.error(`${file}: ${column} is '${quad.object.value}', which is not a ${type}`);
    typed[column] = type;
  }
  for (const [column, type] of [["period_end", "date"], ["value", "decimal"], ["release", "gYearMonth"]]) {
    if (!typed[column]?.endsWith(`#${type}`)) console.error(`${file}: ${column} was read as ${typed[column]}, not as a ${type}`);
  }
  console.log(`${file}: ${Object.keys(typed).length} columns`);
}
