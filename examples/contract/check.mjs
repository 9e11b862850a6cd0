// Holds every good and bad document that was written for the tests against its schema, with Ajv.
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const contract = new URL("../../sx-json/src/main/contract/", import.meta.url);
const documents = new URL("../../sx-json/src/test/resources/documents/1/", import.meta.url);

const ajv = new Ajv({ strict: true, strictRequired: false });
addFormats(ajv);
const validators = new Map();
for (const file of readdirSync(contract).filter((name) => name.endsWith(".schema.json"))) {
  const format = file.replace(".schema.json", "").replace("-1", "/1");
  validators.set(format, ajv.compile(JSON.parse(readFileSync(new URL(file, contract), "utf8"))));
}

const wrong = [];

function verdict(text) {
  const format = /"format" *: *"(sx\.[a-z]+\/1)"/.exec(text)?.[1];
  if (format === undefined) {
    return "no schema";
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "no JSON";
  }
  return validators.get(format)(value) ? "only the reader" : "schema";
}

let checked = 0;
for (const file of readdirSync(new URL("good/", documents)).filter((name) => name.endsWith(".json"))) {
  checked++;
  const said = verdict(readFileSync(new URL(`good/${file}`, documents), "utf8"));
  if (said !== "only the reader") {
    wrong.push(`good/${file}: ${said}`);
  }
}
for (const line of readFileSync(new URL("verdicts.txt", documents), "utf8").trim().split("\n")) {
  checked++;
  const [file, expected] = line.split(": ");
  const said = verdict(readFileSync(new URL(`bad/${file}`, documents), "utf8"));
  if (said !== expected) {
    wrong.push(`bad/${file}: expected ${expected}, Ajv says ${said}`);
  }
}
console.log(`${validators.size} schemas, ${checked} documents`);
if (wrong.length > 0 || checked < 100) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
