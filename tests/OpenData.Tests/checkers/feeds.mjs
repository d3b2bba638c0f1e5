// Prints what feedsmith reads in each of the feeds, as JSON, a line for each.
import { readFileSync } from "node:fs";
import { parseAtomFeed } from "feedsmith";

for (const file of process.argv.slice(2)) console.log(JSON.stringify(parseAtomFeed(readFileSync(file, "utf8"))));
