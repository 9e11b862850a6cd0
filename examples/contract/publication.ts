// Prints what may be shown of a survey: a line for each node, a column for everybody and for each unit.
import { readFileSync } from "node:fs";
import type { Card, PublicationDocument, Score } from "../../sx-json/src/main/contract/service-excellence.js";

const file = process.argv[2];
if (file === undefined) {
  throw new Error("name the file of a publication");
}
const publication: PublicationDocument = JSON.parse(readFileSync(file, "utf8"));
if (publication.format !== "sx.publication/1") {
  throw new Error(`expected sx.publication/1, found ${publication.format}`);
}

const units = publication.breakdowns.flatMap((breakdown) => breakdown.units);
const cards: Card[] = [publication.overall, ...units];

function shown(score: Score | undefined): string {
  return score?.points?.toFixed(1) ?? score?.absent?.reason ?? "-";
}

const header = ["node", "all", ...units.map((card) => [card.group].flat().join(" / "))];
const lines = publication.overall.scores.map((score) => [
  score.node,
  ...cards.map((card) => shown(card.scores.find((other) => other.node === score.node))),
]);
const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => (line[column] ?? "").length)));
for (const line of [header, ...lines]) {
  console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
for (const breakdown of publication.breakdowns) {
  if (breakdown.withheld.length > 0) {
    console.log(`Withheld by ${breakdown.breakdown}: ${breakdown.withheld.map((unit) => [unit].flat().join(" / ")).join(", ")}`);
  }
}
