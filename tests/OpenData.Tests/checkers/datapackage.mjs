// Reads every table of every data package and casts its cells to the types that the package promises.
import { readdirSync } from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const { Package } = createRequire(import.meta.url)("datapackage");
const data = path.join(process.argv[2], "data");

for (const release of readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = path.join(data, release.name);
  if (!readdirSync(folder).includes("datapackage.json")) continue;
  const found = await Package.load(path.join(folder, "datapackage.json"));
  for (const error of found.errors) console.error(`${release.name}: ${error}`);
  let rows = 0;
  for (const table of found.resources) rows += (await table.read()).length;
  if (rows === 0) console.error(`${release.name}: no rows`);
  console.log(`${release.name}: ${found.resources.length} tables, ${rows} rows`);
}
