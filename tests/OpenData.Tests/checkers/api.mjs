// Checks the API of a built site with tools that others wrote: the formal description against the OpenAPI specification, and
// every file against the description. In the description objects may gain fields; here they may have no other than those
// it names, so that no field stands in a file and not in the description. Says what is wrong, line by line.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

const folder = process.argv[2];
const document = read(folder, "api", "v1", "openapi.json");

const result = await new Validator().validate(structuredClone(document));
if (!result.valid) {
  console.error("openapi.json", JSON.stringify(result.errors));
}

const schemas = document.components.schemas;
for (const schema of Object.values(schemas)) {
  schema.additionalProperties = false;
}
const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
addFormats.default ? addFormats.default(ajv) : addFormats(ajv);
// The description's name for the place of its schemas, which is no word of JSON Schema.
ajv.addKeyword("components");
ajv.addSchema({ $id: "api", components: { schemas } });

const paths = Object.entries(document.paths).map(([path, item]) => {
  const answer = item.get.responses["200"].content["application/json"];
  const validate = ajv.compile({ $ref: `api${answer.schema.$ref}` });
  if (answer.example !== undefined && !validate(answer.example)) {
    console.error("example of", path, ajv.errorsText(validate.errors));
  }
  return { pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{[a-z]+\}/, "[^/]+")}$`), validate };
});

const files = readdirSync(join(folder, "api", "v1"), { recursive: true })
  .map((file) => `/api/v1/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".json") && file !== "/api/v1/openapi.json");
for (const file of files) {
  const fitting = paths.filter((path) => path.pattern.test(file));
  if (fitting.length !== 1) {
    console.error(file, `fits ${fitting.length} of the paths that are described`);
  } else if (!fitting[0].validate(read(folder, file))) {
    console.error(file, ajv.errorsText(fitting[0].validate.errors));
  }
}
console.log(`${files.length} files`);
