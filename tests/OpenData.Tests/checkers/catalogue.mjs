// Holds the catalogue against what the DCAT application profile for data portals requires.
import { readFileSync } from "node:fs";
import path from "node:path";
import SHACLValidator from "rdf-validate-shacl";
import { rdf, statements, turtle } from "./rdf.mjs";

const document = JSON.parse(readFileSync(path.join(process.argv[2], "data", "catalogue.jsonld"), "utf8"));
const shapes = turtle(readFileSync(new URL("catalogue-shapes.ttl", import.meta.url), "utf8"));
const catalogue = await statements(document);
const report = await new SHACLValidator(shapes).validate(catalogue);

for (const result of report.results) {
  console.error(`${result.focusNode?.value}: ${result.path?.value}: ${result.message.map((message) => message.value).join("; ")}`);
}
const type = rdf.namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
console.log(`${catalogue.match(null, type, rdf.namedNode("http://www.w3.org/ns/dcat#Dataset")).size} datasets, ${catalogue.size} statements`);
