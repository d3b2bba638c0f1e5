// JSON-LD as statements, read by libraries for linked data.
import jsonld from "jsonld";
import { Parser } from "n3";
import rdf from "rdf-ext";

export { rdf };

/** The terms of CSV on the Web that the metadata use. The whole list is on the W3C's site, which tests do not ask. */
const csvw = {
  "@context": {
    "@vocab": "http://www.w3.org/ns/csvw#",
    csvw: "http://www.w3.org/ns/csvw#",
    dc: "http://purl.org/dc/terms/",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    url: { "@id": "csvw:url", "@type": "xsd:anyURI" },
    titles: { "@id": "csvw:title", "@container": "@language" },
    tableSchema: { "@id": "csvw:tableSchema", "@type": "@id" },
    columns: { "@id": "csvw:column", "@type": "@id", "@container": "@list" },
    name: { "@id": "csvw:name", "@type": "xsd:string" },
    datatype: { "@id": "csvw:datatype", "@type": "@vocab" },
    date: "xsd:date",
    decimal: "xsd:decimal",
    gYearMonth: "xsd:gYearMonth",
    string: "xsd:string",
    dialect: { "@id": "csvw:dialect", "@type": "@id" },
    encoding: { "@id": "csvw:encoding", "@type": "xsd:string" },
    lineTerminators: "csvw:lineTerminators",
  },
};

async function documentLoader(url) {
  if (url !== "http://www.w3.org/ns/csvw") throw new Error(`Nothing is fetched: ${url}`);
  return { contextUrl: null, documentUrl: url, document: csvw };
}

/** The statements of a JSON-LD document. */
export async function statements(document, base) {
  return turtle(await jsonld.toRDF(document, { base, documentLoader, format: "application/n-quads" }));
}

/** The statements of a document in Turtle or N-Quads. */
export function turtle(text) {
  return rdf.dataset(new Parser({ factory: rdf }).parse(text));
}
