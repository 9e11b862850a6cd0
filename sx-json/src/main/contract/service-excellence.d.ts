// Documents of the Service Excellence library. Made from what reads and writes them.

export type SxDocument = InstrumentDocument | ScoreCardDocument | PublicationDocument | ScoreCardDifferenceDocument | DifferencesDocument | GateDocument | GateResultDocument | BandsDocument | WeightsDocument | ElicitedWeightsDocument | ContactDocument | JourneyDocument | VisitDocument | PartnerViewDocument | QuestionDocument | NormDocument | NormReadingDocument | MeasurementsDocument | GoalsDocument | RoadMapDocument | ResponseDocument | FeedbackDocument | StrategyDocument | AssessmentDocument | PopulationResultDocument | ResponsesDocument;

/** A questionnaire, or criteria to be judged. Scales stand once, under names that the items refer to. */
export interface InstrumentDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.instrument/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The same in every version. */
  id: InstrumentId;
  /** Changes with every change of an item. */
  version: string;
  /** Title, by language. */
  title: Text;
  /** What it is for, by language. */
  purpose?: Text;
  /** What respondents read first, by language. */
  introduction?: Text;
  /** Minutes that it takes to fill in. */
  minutes?: number;
  /** The scales of ratings, each an array of levels from lowest to highest, by name. */
  scales: Record<string, Array<Level>>;
  /** What is asked, in order. */
  items: Array<Item>;
}

export type InstrumentId = string;

export type Text = Record<string, string>;

/** A level of a scale. */
export interface Level {
  /** What stands in answers. */
  value: number;
  /** What respondents read, by language. */
  label?: Text;
}

/** A question or statement. */
export interface Item {
  /** Unique within the questionnaire. */
  id: ItemId;
  /** What respondents read, by language. */
  wording: Text;
  /** Other wordings for some voices. */
  voiceWordings?: Partial<Record<Voice, Text>>;
  /** How it is answered. */
  kind?: ItemKind;
  /** The name of its scale; ratings have one. */
  scale?: string;
  /** What can be chosen, in order. */
  choices?: Array<Choice>;
  /** Whether a high answer is good (positive) or bad (negative); ratings have one. */
  direction?: Direction;
  /** What it measures: the code of a term of the framework, or a construct that is described here. */
  measures?: Construct;
  /** Whether it asks how something is, how one wishes it, or how much it matters. */
  aspect?: Aspect;
  /** Of whom it is asked. */
  voices: Array<Voice>;
  /** The kind of question, for metrics such as NPS. */
  asks?: Asks;
  /** How many of the highest levels count as the top box. */
  topBox?: number;
  /** Ways of not answering that are offered, with what respondents read. */
  offers?: Partial<Record<NoAnswer, Text>>;
  /** When it is asked; absent if always. */
  condition?: Condition;
}

export type ItemId = string;

export type Voice = "customer" | "employee" | "manager" | "assessor" | "partner";

export type ItemKind = "rating" | "one-choice" | "several-choices" | "text";

/** What can be chosen. */
export interface Choice {
  /** What stands in answers. */
  code: string;
  /** What respondents read, by language. */
  label: Text;
  /** Whether an emotion is pleasant. */
  valence?: Valence;
}

export type Valence = "positive" | "neutral" | "negative";

export type Direction = "forward" | "reversed";

export type Construct = Term | Facet | OwnShift | Own;

export type Term = "element:experience-design" | "element:vision-and-strategy" | "element:leadership" | "element:employee-engagement" | "element:service-culture" | "element:customer-understanding" | "element:service-innovation" | "element:processes-and-structure" | "element:monitoring" | "dimension:design" | "dimension:strategy" | "dimension:culture" | "dimension:innovation" | "dimension:operation" | "dimension:leadership-and-strategy" | "dimension:culture-and-engagement" | "dimension:outstanding-experiences" | "dimension:operational-excellence" | "result:inspired-employees" | "result:outstanding-experience" | "result:customer-delight" | "result:business-results" | "level:core-service" | "level:complaint-handling" | "level:individual-service" | "level:surprising-service" | "block:insight" | "block:direction" | "block:people" | "block:conditions" | "block:experience" | "block:operation" | "topic:insight-research" | "topic:insight-monitoring" | "topic:insight-benchmarking" | "topic:insight-trends" | "topic:insight-customers-and-employees" | "topic:direction-vision" | "topic:direction-goal" | "topic:direction-values" | "topic:direction-strategy" | "topic:direction-objectives" | "topic:people-culture" | "topic:people-leadership" | "topic:people-appraisal" | "topic:people-storytelling" | "topic:people-employee-journey" | "topic:people-knowledge" | "topic:conditions-channels" | "topic:conditions-technology" | "topic:conditions-partners" | "topic:conditions-processes" | "topic:conditions-governance" | "topic:conditions-norms" | "topic:experience-ideal" | "topic:experience-journey" | "topic:experience-improvement" | "topic:experience-means" | "topic:experience-employees" | "topic:operation-management" | "topic:operation-renewal" | "topic:operation-right-moment" | "topic:operation-change" | "shift:1" | "shift:2" | "shift:3" | "shift:4" | "shift:5" | "shift:6" | "shift:7" | "shift:8" | "shift:9" | "shift:10";

/** A part of a term of the framework. */
export interface Facet {
  /** The code of the facet. */
  facet: string;
  /** The term that it is a part of. */
  parent: Term;
  /** Title, by language. */
  title: Text;
}

/** A paradigm shift of one's own. */
export interface OwnShift {
  /** The code of the shift. */
  "own-shift": string;
  /** Where it comes from, by language. */
  from: Text;
  /** Where it goes to, by language. */
  to: Text;
}

/** A construct of one's own. */
export interface Own {
  /** The code of the construct. */
  own: string;
  /** Title, by language. */
  title: Text;
}

export type Aspect = "is" | "wished" | "importance";

export type Asks = "rating" | "recommend" | "satisfaction" | "ease" | "effort" | "mark" | "enthusiasm" | "sharing" | "influence" | "emotion" | "functional" | "dysfunctional";

export type NoAnswer = "dont-know" | "not-applicable";

/** An item is asked only of who answered another in one of these ways. */
export interface Condition {
  /** The other item, which stands before. */
  item: ItemId;
  /** Values of levels of its scale. */
  values?: Array<number>;
  /** Codes of its choices. */
  choices?: Array<string>;
}

/** The scores of a group of respondents. It is confidential unless it has a floor. */
export interface ScoreCardDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.scorecard/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** True: exact figures, from which one person's answers may be worked out. */
  confidential?: boolean;
  /** The fewest respondents behind any figure that is shown. 1 means that nothing was withheld. */
  floor?: number;
  /** Which questionnaire it is about. */
  instrument: InstrumentRef;
  /** How the scores were made. */
  strategy: StrategyRef;
  /** What has a score, and which parts make which wholes. */
  tree: Tree;
  /** The group that it is about, by its name or the names of its path from the outermost; absent if it is about all. */
  group?: GroupKey;
  /** In whose voice the answers were given; absent if in several or if it is not known. */
  voice?: Voice;
  /** Titles of items and of constructs of one's own, by node. */
  titles?: Record<Node, Text>;
  /** Respondents of the group, those without answers among them. */
  respondents: number;
  /** Respondents who answered nothing that counts. */
  blank: number;
  /** How many groups are shown together, among which the noteworthy are picked. */
  shownTogether?: number;
  /** A score for each node, or why there is none. */
  scores: Array<Score>;
  /** Metrics such as NPS. */
  metrics?: Array<Metric>;
  /** Items that count in no score. */
  uncounted: Array<ItemId>;
  /** What the errors of scores have in common, for differences on one card. */
  correlations?: Correlations;
}

/** A questionnaire that the document names but does not hold. */
export interface InstrumentRef {
  /** The id of the questionnaire. */
  id: InstrumentId;
  /** Its version. */
  version: string;
  /** SHA-256 of all that may change a score, in hexadecimal digits. */
  digest: Digest;
}

export type Digest = string;

/** How scores were made. */
export interface StrategyRef {
  /** The name of the strategy. */
  name: string;
  /** What was chosen, by option. */
  options: Record<string, string>;
  /** SHA-256 of all that may change a score, in hexadecimal digits. */
  digest: Digest;
}

/** Which nodes are made of which parts. */
export interface Tree {
  /** The code of a tree of the library, or of one of one's own. */
  of: string;
  /** Title, by language. */
  title?: Text;
  /** The nodes that answers measure. */
  leaves: Array<Node>;
  /** The nodes that are made of others; of a tree of one's own. */
  wholes?: Array<Whole>;
  /** The parts of the index; of a tree of one's own that has one. */
  index?: Array<Node>;
}

export type Node = string;

/** A node that is made of others. */
export interface Whole {
  /** The node. */
  whole: Node;
  /** Its parts. */
  parts: Array<Node>;
}

export type GroupKey = string | Array<string>;

/** The score of a node: points, or why there are none. */
export interface Score {
  /** What is scored: index, or a code such as element:leadership, dimension:operation, item:q7. */
  node: Node;
  /** 0 to 100 points. */
  points?: number;
  /** Why there are no points. */
  absent?: Absence;
  /** Respondents behind the figure. */
  n: number;
  /** How much was answered of what applied. */
  coverage: Coverage;
  /** How far respondents lie apart, in points. */
  standardDeviation?: number;
  /** Standard error: how far the figure would differ from one such group of people to the next. */
  standardError?: number;
  /** The figure and what it may be by chance. It follows from the fields beside it. */
  interval?: Interval;
  /** Why there is no standard error. */
  standardErrorAbsence?: AbsenceReason;
  /** Respondents without weights that would be as sure; there only if weights differ. */
  effectiveN?: number;
  /** Answers that were filled in by the strategy. */
  imputed?: number;
  /** Respondents whose scores were outside of what the aggregation can take. */
  outsideDomain?: number;
  /** Parts that were left out because they have no score. */
  excluded?: Array<Node>;
  /** What each part adds to the points. */
  contributions?: Array<Contribution>;
}

/** Why there is no figure. */
export interface Absence {
  /** The reason. */
  reason: AbsenceReason;
  /** The parts that lack, if that is why. */
  because?: Array<Node>;
}

export type AbsenceReason = "not-measured" | "no-respondents" | "not-applicable" | "no-answers" | "not-counted" | "too-few-answers" | "not-collected" | "part-absent" | "not-weighted" | "outside-domain" | "no-index" | "too-few-respondents" | "assessed" | "not-smooth" | "imputed" | "withheld";

/** How much was answered of what applied, in answers. */
export interface Coverage {
  /** Answers that count. */
  answered: number;
  /** Answers of respondents who answered too little to count. */
  leftOut?: number;
  /** Answers that could have been given. */
  applicable: number;
}

/** What a figure may be by chance. */
export interface Interval {
  /** The lower bound. */
  low: number;
  /** The upper bound. */
  high: number;
  /** How often such an interval holds the figure of everybody, such as 0.95. */
  confidence: number;
}

/** What a part adds to a whole. */
export interface Contribution {
  /** The part. */
  part: Node;
  /** Its points; those of all parts add up to the points of the whole. */
  points: number;
}

/** A metric such as NPS: a value, or why there is none. */
export interface Metric {
  /** Which metric. */
  kind: MetricKind;
  /** Of which question or construct. */
  node: Node;
  /** Of which answer, if it is of one. */
  answer?: string;
  /** What that answer is called, by language. */
  label?: Text;
  /** In its unit, from lowest to highest. */
  value?: number;
  /** Why there is no value. */
  absent?: Absence;
  /** The unit. */
  unit?: MetricUnit;
  /** The lowest possible value. */
  lowest: number;
  /** The highest possible value. */
  highest: number;
  /** Respondents behind the figure. */
  n: number;
  /** Respondents without weights that would be as sure; there only if weights differ. */
  effectiveN?: number;
  /** How answers are divided. */
  distribution?: Array<Bucket>;
  /** The category that the answers fall in, if the metric is one of categories. */
  category?: string;
  /** Standard error: how far the figure would differ from one such group of people to the next. */
  standardError?: number;
  /** Why there is no standard error. */
  standardErrorAbsence?: AbsenceReason;
  /** The figure and what it may be by chance. It follows from the fields beside it. */
  interval?: Interval;
  /** How the interval is made. */
  intervalMethod?: IntervalMethod;
}

export type MetricKind = "nps" | "enps" | "csat-top-two" | "csat-mean" | "csat-percent-of-maximum" | "ces-1" | "ces-2" | "ces-2-top-three" | "top-box" | "mark" | "mark-eight-and-up" | "emotion" | "net-emotion" | "superpromoters" | "kano" | "kano-better" | "kano-worse";

export type MetricUnit = "net" | "percent" | "scale";

/** A part of the answers. */
export interface Bucket {
  /** Which answers. */
  bucket: string;
  /** How many of all, in percent. */
  percent: number;
}

export type IntervalMethod = "wald" | "wilson" | "student";

/** Correlations between the errors of scores. */
export interface Correlations {
  /** The nodes. */
  nodes: Array<Node>;
  /** For each node but the first, its correlations with those before it. */
  below: Array<Array<number>>;
}

/** What may be shown of a survey: together no figures rest on fewer people than the floor. */
export interface PublicationDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.publication/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The fewest respondents behind any figure that is shown. 1 means that nothing was withheld. */
  floor: number;
  /** The card of all. */
  overall: Card;
  /** The cards of units, by breakdown. */
  breakdowns: Array<PublishedBreakdown>;
}

/** The scores of a group of respondents, of whom there are as many as the floor of the publication at least. */
export interface Card {
  /** Which questionnaire it is about. */
  instrument: InstrumentRef;
  /** How the scores were made. */
  strategy: StrategyRef;
  /** What has a score, and which parts make which wholes. */
  tree: Tree;
  /** The group that it is about, by its name or the names of its path from the outermost; absent if it is about all. */
  group?: GroupKey;
  /** In whose voice the answers were given; absent if in several or if it is not known. */
  voice?: Voice;
  /** Titles of items and of constructs of one's own, by node. */
  titles?: Record<Node, Text>;
  /** Respondents of the group, those without answers among them. */
  respondents: number;
  /** Respondents who answered nothing that counts. */
  blank: number;
  /** How many groups are shown together, among which the noteworthy are picked. */
  shownTogether?: number;
  /** A score for each node, or why there is none. */
  scores: Array<Score>;
  /** Metrics such as NPS. */
  metrics?: Array<Metric>;
  /** Items that count in no score. */
  uncounted: Array<ItemId>;
  /** What the errors of scores have in common, for differences on one card. */
  correlations?: Correlations;
}

/** The units of a breakdown. */
export interface PublishedBreakdown {
  /** The name of the breakdown, such as location. */
  breakdown: Breakdown;
  /** The cards of units that are shown. */
  units: Array<Card>;
  /** Units of which nothing is shown. */
  withheld: Array<GroupKey>;
}

export type Breakdown = string;

/** What moved between two score cards. */
export interface ScoreCardDifferenceDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.carddifference/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Whether one of the cards is confidential, and so what moved. */
  confidential: boolean;
  /** What moved, by node. */
  changes: Array<Change>;
  /** Nodes that were not compared, because what is asked about them changed. */
  notComparable?: Array<Node>;
}

/** How one node moved. */
export interface Change {
  /** The node. */
  node: Node;
  /** Its earlier score in points; absent if it had none. */
  before?: number;
  /** Its later score in points; absent if it has none. */
  after?: number;
  /** After minus before. It follows from both. */
  points?: number;
}

/** Differences that are shown together, judged as one family. */
export interface DifferencesDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.differences/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Whether a score comes from an exact card, from which one person's answers may be worked out. */
  confidential: boolean;
  /** How p-values are corrected for the number of differences. */
  correction: Correction;
  /** What a corrected p-value may be at most for a difference to hold. */
  level: number;
  /** All differences, whether they hold or not. */
  differences: Array<Difference>;
  /** What could not be compared. */
  notCompared?: Array<NotCompared>;
}

export type Correction = "none" | "holm" | "benjamini-hochberg";

/** One score minus another. */
export interface Difference {
  /** What is held against what. */
  contrast: Contrast;
  /** What the other side is taken from. */
  one: Side;
  /** What is taken from it. */
  other: Side;
  /** The one score minus the other, in points. */
  estimate: Estimate;
  /** The figure and what it may be by chance. It follows from the fields beside it. */
  interval?: Interval;
  /** How often chance alone gives a difference at least so large, looked at by itself. It follows from the estimate. */
  pValue?: number;
  /** The same, corrected for the number of differences. It follows from all of them. */
  adjustedPValue?: number;
  /** Whether the corrected p-value is at most the level. */
  holds?: boolean;
  /** The difference in standard deviations of people. It follows from both scores. */
  effectSize?: number;
}

export type Contrast = "groups" | "waves" | "joined-waves" | "voices" | "nodes";

/** One of two scores that are compared. */
export interface Side {
  /** Whether it comes from an exact card, from which one person's answers may be worked out. */
  confidential: boolean;
  /** The unit, by its name or the names of its path from the outermost. */
  unit?: GroupKey;
  /** Whose score it is, by language, if not of a unit. */
  label?: Text;
  /** What the score is of, by language; absent where the framework has a title. */
  title?: Text;
  /** The score. */
  score: Score;
}

/** A figure, and how sure it is. */
export interface Estimate {
  /** The figure. */
  value: number;
  /** Standard error: how far the figure would differ from one such group of people to the next. */
  standardError: number;
  /** How well the standard error itself is known: the degrees of freedom of Student's t. */
  degreesOfFreedom: number;
}

/** Two scores that could not be compared. */
export interface NotCompared {
  /** A score. */
  one: Side;
  /** The score that it was to be compared with. */
  other: Side;
  /** Why they are not compared. */
  obstacle: Obstacle;
}

export type Obstacle = "no-score" | "how-sure-unknown" | "how-sure-not-told" | "all-alike" | "no-other-unit" | "other-parts" | "asked-otherwise" | "no-correlation" | "same-step";

/** A ladder of levels, each with conditions; a certificate is a ladder of one. */
export interface GateDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.gate/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The code of the gate. */
  code: string;
  /** Title, by language. */
  title: Text;
  /** The levels, from the lowest on. */
  levels: Array<GateLevel>;
}

/** A level: it is held if its conditions and those of all lower levels hold. */
export interface GateLevel {
  /** The code of the level. */
  code: string;
  /** Title, by language. */
  title: Text;
  /** What has to hold, all of it. */
  conditions: Array<GateCondition>;
}

/** So many scores reach a threshold. */
export interface GateCondition {
  /** How many of the nodes have to reach it. */
  needed: number;
  /** Whose scores. */
  nodes: Array<Node>;
  /** The lowest points that are enough. */
  atLeast?: number;
  /** The highest points that are not enough. */
  above?: number;
}

/** What a card holds of a gate. */
export interface GateResultDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.gateresult/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** True: exact figures, from which one person's answers may be worked out. */
  confidential: boolean;
  /** The gate. */
  gate: Gate;
  /** The card. */
  card: ScoreCard;
  /** How figures were drawn around the scores; absent if they were not. */
  draws?: Draws;
  /** What is held, level by level from the lowest on. It follows from gate, card and draws. */
  levels?: Array<LevelResult>;
  /** What was taken for granted in the draws. It follows from gate, card and draws. */
  drawn?: Drawn;
}

/** A ladder of levels, each with conditions; a certificate is a ladder of one. */
export interface Gate {
  /** The code of the gate. */
  code: string;
  /** Title, by language. */
  title: Text;
  /** The levels, from the lowest on. */
  levels: Array<GateLevel>;
}

/** The scores of a group of respondents. It is confidential unless it has a floor. */
export interface ScoreCard {
  /** True: exact figures, from which one person's answers may be worked out. */
  confidential?: boolean;
  /** The fewest respondents behind any figure that is shown. 1 means that nothing was withheld. */
  floor?: number;
  /** Which questionnaire it is about. */
  instrument: InstrumentRef;
  /** How the scores were made. */
  strategy: StrategyRef;
  /** What has a score, and which parts make which wholes. */
  tree: Tree;
  /** The group that it is about, by its name or the names of its path from the outermost; absent if it is about all. */
  group?: GroupKey;
  /** In whose voice the answers were given; absent if in several or if it is not known. */
  voice?: Voice;
  /** Titles of items and of constructs of one's own, by node. */
  titles?: Record<Node, Text>;
  /** Respondents of the group, those without answers among them. */
  respondents: number;
  /** Respondents who answered nothing that counts. */
  blank: number;
  /** How many groups are shown together, among which the noteworthy are picked. */
  shownTogether?: number;
  /** A score for each node, or why there is none. */
  scores: Array<Score>;
  /** Metrics such as NPS. */
  metrics?: Array<Metric>;
  /** Items that count in no score. */
  uncounted: Array<ItemId>;
  /** What the errors of scores have in common, for differences on one card. */
  correlations?: Correlations;
}

/** How figures were drawn. */
export interface Draws {
  /** Where the generator begins. It may have more digits than a number of JavaScript holds. */
  seed: number;
  /** How many draws. */
  number: number;
}

/** Whether a level is held. */
export interface LevelResult {
  /** The code of the level. */
  code: string;
  /** Whether it is held: it and all lower levels. */
  outcome: GateOutcome;
  /** Whether its own conditions hold, lower levels apart. */
  own: GateOutcome;
  /** The conditions that do not hold or are not known to. */
  blockers?: Array<Blocker>;
  /** In which part of the draws it is held, from 0 to 1. */
  share?: number;
  /** Why there is no such part although figures were drawn. */
  shareAbsent?: AbsenceReason;
}

export type GateOutcome = "held" | "not-held" | "not-known";

/** A condition that stands between the card and the level. */
export interface Blocker {
  /** Its place among the conditions of the level, the first being 0. */
  condition: number;
  /** Whether it does not hold, or is not known to. */
  outcome: GateOutcome;
  /** How many points the last score that is needed lies above the threshold; negative if it is short, absent if there is none. */
  margin?: number;
  /** The nodes that do not reach the threshold, or are not known to. */
  nodes: Array<Node>;
}

/** What was taken for granted in the draws. */
export interface Drawn {
  /** Nodes whose correlations the card does not tell: drawn as if they had none. */
  independent?: Array<Node>;
  /** Nodes without a standard error, or with one of zero: the same in every draw. */
  fixed?: Array<Node>;
  /** How much weaker correlations were taken that do not fit together: each was multiplied by 1 minus this. */
  weakening?: number;
}

/** Bands that divide a range of points, from the lowest on. */
export interface BandsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.bands/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The code of the bands. */
  code: string;
  /** Title, by language. */
  title?: Text;
  /** Where they come from. */
  source?: string;
  /** Where the range begins, in points. */
  lowest?: number;
  /** Where the range ends, in points. */
  highest?: number;
  /** The bands. Each begins where the one before it ends. */
  bands: Array<Band>;
}

/** A band. */
export interface Band {
  /** The code of the band. */
  code: string;
  /** Title, by language. */
  title: Text;
  /** Its upper edge in points, which belongs to it. */
  upTo?: number;
  /** Its upper edge in points, which belongs to the next band. */
  below?: number;
}

/** How much parts count. */
export interface WeightsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.weights/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** What says the weights where none were given. */
  rule?: WeightRule;
  /** The weight of each part; only proportions matter. */
  weights?: Record<Node, number>;
}

export type WeightRule = "equal" | "by-answers";

/** Weights that people gave. */
export interface ElicitedWeightsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.elicitedweights/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** How people were asked. */
  method: ElicitationMethod;
  /** The weight of each part, 0 to 1 with six decimals at most; together 1. */
  weights: Record<Node, number>;
  /** What else to know of how they came about, by name. */
  details?: Record<string, string>;
}

export type ElicitationMethod = "budget-allocation" | "analytic-hierarchy";

/** A contact of a customer about a subject. */
export interface ContactDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.contact/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who, by a pseudonym. */
  customer: CustomerId;
  /** Who or what was assessed. */
  subject: SubjectId;
  /** When. */
  time: string;
  /** Its own number. */
  id?: ContactId;
  /** On which channel. */
  channel?: Channel;
  /** When the question was answered. */
  answeredAt?: string;
  /** Whether the organisation says that it was answered. */
  organisationSays?: Answered;
  /** Whether the customer says that it was answered. */
  customerSays?: Answered;
}

export type CustomerId = string;

export type SubjectId = string;

export type ContactId = string;

export type Channel = string;

export type Answered = "yes" | "no" | "unknown";

/** A journey of a customer or an employee, from need to solution. */
export interface JourneyDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.journey/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The code of the journey. */
  id: JourneyId;
  /** Title, by language. */
  title: Text;
  /** Who makes it. */
  whose: Voice;
  /** What it begins with, by language. */
  need: Text;
  /** What it ends with, by language. */
  solution: Text;
  /** The channels that its steps name. */
  channels?: Array<ChannelTitle>;
  /** The partners that its steps name. */
  partners?: Array<Partner>;
  /** The steps, in order. */
  steps: Array<Step>;
}

export type JourneyId = string;

/** A channel, such as phone. */
export interface ChannelTitle {
  /** Its code. */
  channel: Channel;
  /** Title, by language. */
  title: Text;
}

/** Another organisation that takes a step. */
export interface Partner {
  /** Its code. */
  id: PartnerId;
  /** Title, by language. */
  title: Text;
}

export type PartnerId = string;

/** A step of a journey. */
export interface Step {
  /** The code of the step. */
  id: StepId;
  /** Title, by language. */
  title: Text;
  /** Whether there is contact between the traveller and the organisation. */
  contact: boolean;
  /** The channels on which it may go. */
  channels?: Array<Channel>;
  /** The partner that takes the step; absent if the organisation does. */
  partner?: PartnerId;
  /** Whether the partner may see what is said of the step. */
  shareable?: boolean;
  /** What the traveller sees, hears, feels, smells and tastes, by language. */
  senses?: Partial<Record<Sense, Text>>;
  /** The level of the pyramid that is aimed at. */
  level?: PyramidLevel;
  /** The emotion that is wished for, by language. */
  emotion?: Text;
  /** What must be improved, by language. */
  mustImprove?: Array<Text>;
  /** What one wants to improve, by language. */
  wantsToImprove?: Array<Text>;
}

export type StepId = string;

export type Sense = "see" | "hear" | "smell" | "feel" | "taste";

export type PyramidLevel = "core-service" | "complaint-handling" | "individual-service" | "surprising-service";

/** Somebody at a step of a journey at a time. */
export interface VisitDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.visit/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who. */
  who: CustomerId;
  /** The code of the step. */
  step: StepId;
  /** When. */
  time: string;
}

/** What a partner may see of a journey. */
export interface PartnerViewDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.partnerview/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The title of the journey, by language. */
  journey: Text;
  /** The partner. */
  partner: Partner;
  /** The partner's steps that may be shared. */
  steps: Array<SharedStep>;
}

/** A step that a partner may see. */
export interface SharedStep {
  /** The code of the step. */
  id: StepId;
  /** Title, by language. */
  title: Text;
  /** The scores of the step; absent if they are withheld. */
  card?: ScoreCard;
}

/** A question of a customer, which a norm is held against. */
export interface QuestionDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.question/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who, by a pseudonym. */
  customer: CustomerId;
  /** When it was asked. */
  asked: string;
  /** When it was answered; absent if it is not yet. */
  answered?: string;
  /** The units that it belongs to, by breakdown. */
  units?: Record<Breakdown, Array<GroupKey>>;
}

/** A promise: so many percent of questions are answered within so much time. */
export interface NormDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.norm/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The code of the norm. */
  id: NormId;
  /** Title, by language. */
  title: Text;
  /** Within so much time that the organisation is open, such as PT4H. */
  openTime?: string;
  /** Within so many working days. */
  workingDays?: number;
  /** The percentage that is promised. */
  target: number;
  /** When the organisation is open. */
  calendar: Calendar;
}

export type NormId = string;

/** When an organisation is open. */
export interface Calendar {
  /** The code of the calendar. */
  code: string;
  /** The time zone of its hours, such as Europe/Amsterdam. */
  zone: string;
  /** Opening hours by day of the week; a day that lacks is closed. */
  week: Partial<Record<DayOfWeek, Array<Opening>>>;
  /** Dates that go their own way; an empty array means closed. */
  dates?: Record<string, Array<Opening>>;
}

export type DayOfWeek = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export type Opening = string;

/** What a card of questions says of a norm. */
export interface NormReadingDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.normreading/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Whether the card is exact, from which one question may be worked out. */
  confidential: boolean;
  /** The norm. */
  norm: Norm;
  /** The card. */
  card: ScoreCard;
  /** The share of questions answered in time. It follows from the card. */
  share?: Metric;
  /** Whether the share is as high as the norm. It follows from both. */
  attainment?: Attainment;
  /** Whether the share differs from the norm by more than chance would give. It follows from both. */
  toldApart?: boolean;
}

/** A promise: so many percent of questions are answered within so much time. */
export interface Norm {
  /** The code of the norm. */
  id: NormId;
  /** Title, by language. */
  title: Text;
  /** Within so much time that the organisation is open, such as PT4H. */
  openTime?: string;
  /** Within so many working days. */
  workingDays?: number;
  /** The percentage that is promised. */
  target: number;
  /** When the organisation is open. */
  calendar: Calendar;
}

export type Attainment = "attained" | "not-attained" | "unknown";

/** What an organisation measured of its results. */
export interface MeasurementsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.measurements/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** What is measured. */
  measures: Array<Measure>;
  /** The figures. */
  measurements: Array<Measurement>;
}

/** Something that is measured. */
export interface Measure {
  /** The code of the measure. */
  id: MeasureId;
  /** Title, by language. */
  title: Text;
  /** In which unit, by language. */
  unit: Text;
  /** Which way is better. */
  better: Better;
  /** Of which result of service excellence it tells. */
  result: ResultElement;
  /** Whether it is of organisations for profit or not; absent if of both. */
  purpose?: Purpose;
}

export type MeasureId = string;

export type Better = "up" | "down";

export type ResultElement = "inspired-employees" | "outstanding-experience" | "customer-delight" | "business-results";

export type Purpose = "profit" | "non-profit";

/** A figure of a period. */
export interface Measurement {
  /** The code of its measure. */
  measure: MeasureId;
  /** A year, quarter, month, or first and last day. */
  period: Period;
  /** The group that it is about, by its name or the names of its path from the outermost; absent if it is about all. */
  group?: GroupKey;
  /** The figure, in the unit of its measure. */
  value: number;
  /** Its standard error, in the same unit. */
  standardError?: number;
  /** Where it comes from. */
  source: string;
}

export type Period = string;

/** What an organisation wants to reach. */
export interface GoalsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.goals/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The big bold goal, with values and principles. */
  ambition?: Ambition;
  /** The measures that it speaks of. */
  measures?: Array<Measure>;
  /** The codes of the measures that are steered on. */
  kpis?: Array<MeasureId>;
  /** The objectives. */
  objectives?: Array<Objective>;
}

/** What an organisation aspires to. */
export interface Ambition {
  /** The big bold goal, by language. */
  boldGoal: Text;
  /** Values, by language. */
  values?: Array<Text>;
  /** Service principles, by language. */
  principles?: Array<Text>;
}

/** A goal that is specific, measured, owned and due. */
export interface Objective {
  /** The code of the objective. */
  id: ObjectiveId;
  /** What is to be reached, by language. */
  specific: Text;
  /** The code of its measure. */
  measure: MeasureId;
  /** The group that it is about, by its name or the names of its path from the outermost; absent if it is about all. */
  group?: GroupKey;
  /** The value to be reached, in the unit of its measure. */
  target: number;
  /** Who answers for it. */
  owner: string;
  /** The day by which it is to be reached. */
  due: string;
  /** Where it starts. */
  baseline?: Baseline;
}

export type ObjectiveId = string;

/** Where an objective starts. */
export interface Baseline {
  /** The value, in the unit of its measure. */
  value: number;
  /** On which day. */
  date: string;
}

/** Which steps gain most, in their order. */
export interface RoadMapDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.roadmap/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Whether it rests on exact scores, from which one person's answers may be worked out. */
  confidential: boolean;
  /** Whether all sets of steps were compared. */
  method: PlanMethod;
  /** Titles of items and of constructs of one's own, by node. */
  titles?: Record<Node, Text>;
  /** Why there is no plan. */
  absent?: AbsenceReason;
  /** The index before the first step, in points. */
  before?: number;
  /** The steps, in order. */
  steps: Array<RoadStep>;
  /** What could have been done. */
  candidates: Array<Candidate>;
  /** How much each node matters; absent if the index was to be raised. */
  importance?: Record<Node, number>;
  /** Candidates that have no score, and so cannot be raised. */
  withoutScore?: Array<Node>;
}

export type PlanMethod = "exhaustive" | "greedy";

/** A step of a road map. */
export interface RoadStep {
  /** What is to be done. */
  candidate: Candidate;
  /** Its score now, in points. */
  now: number;
  /** The index after this step and those before it, in points. */
  index: number;
  /** What the step adds to the index, in points. */
  gain: number;
  /** Levels of the gate that are held from this step on. */
  opens?: Array<OpenedLevel>;
  /** Steps that have to come first. */
  after?: Array<Node>;
}

/** Something that can be raised. */
export interface Candidate {
  /** What is raised. */
  node: Node;
  /** To how many points. */
  target: number;
  /** What it costs, in the unit of the budget. */
  cost: number;
}

/** A level of a gate. */
export interface OpenedLevel {
  /** The code of the level. */
  code: string;
  /** Title, by language. */
  title: Text;
}

/** The answers of one respondent. */
export interface ResponseDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.response/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Which questionnaire it is about. */
  instrument: Asked;
  /** The answers of the respondent. */
  response: Response;
}

/** Which questionnaire was asked. */
export interface Asked {
  /** The id of the questionnaire. */
  id: InstrumentId;
  /** Its version. */
  version: string;
}

/** The answers of one respondent. */
export interface Response {
  /** Who answered, by a pseudonym. */
  id?: RespondentId;
  /** The group of the respondent, by its name or the names of its path from the outermost. */
  group?: GroupKey;
  /** The units of the respondent in other breakdowns. */
  units?: Record<Breakdown, Array<GroupKey>>;
  /** How much the respondent counts; absent means 1. */
  weight?: number;
  /** In whose voice the answers were given; absent if in several or if it is not known. */
  voice?: Voice;
  /** For each item its answer: the value of a level, the code of a choice or several, words, or a way of not answering. Absent means unanswered. */
  answers: Record<ItemId, Answer>;
}

export type RespondentId = string;

export type Answer = number | string | Array<string> | AnswerInWords;

/** An answer in words. */
export interface AnswerInWords {
  /** What was written. */
  text: string;
}

/** What a customer says of a contact. */
export interface FeedbackDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.feedback/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who, by a pseudonym. */
  customer: CustomerId;
  /** Who or what was assessed. */
  subject: SubjectId;
  /** When. */
  time: string;
  /** Whether the customer says that it was answered. */
  customerSays?: Answered;
  /** Which questionnaire it is about. */
  instrument: Asked;
  /** The answers of the respondent. */
  response: Response;
}

/** How scores are made: a name and every option. */
export interface StrategyDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.strategy/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The name by which a catalogue knows it. */
  name: string;
  /** What was chosen, by option. */
  options: Record<string, string>;
  /** SHA-256 of all that may change a score, in hexadecimal digits. */
  digest?: Digest;
}

export type AssessmentDocument = AssessmentOfConstructsDocument | AssessmentByCriteriaDocument;

/** What assessors concluded about constructs, on one scale. */
export interface AssessmentOfConstructsDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.assessment/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who or what was assessed. */
  subject: Subject;
  /** The day. */
  date: string;
  /** Who assessed. */
  assessors?: Array<Assessor>;
  /** The levels, from lowest to highest. */
  scale: Array<Level>;
  /** The conclusions. */
  conclusions: Array<RatedConstruct | NotRatedConstruct>;
}

export type Subject = string;

export type Assessor = string;

/** A conclusion with a level. */
export interface RatedConstruct {
  /** What it is about. */
  construct: Construct;
  /** The value of a level of the scale. */
  level: number;
  /** What it rests on. */
  evidence?: Array<Evidence>;
}

/** What a conclusion rests on. */
export interface Evidence {
  /** What was found. */
  finding: string;
  /** Where. */
  source: string;
  /** When. */
  date: string;
}

/** A conclusion without a level. */
export interface NotRatedConstruct {
  /** What it is about. */
  construct: Construct;
  /** Why there is no level. */
  reason: NotRatedReason;
  /** The reason in words. */
  explanation: string;
}

export type NotRatedReason = "no-evidence" | "not-applicable" | "out-of-scope";

/** What assessors concluded about the criteria of a questionnaire. */
export interface AssessmentByCriteriaDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.assessment/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Who or what was assessed. */
  subject: Subject;
  /** The day. */
  date: string;
  /** Who assessed. */
  assessors?: Array<Assessor>;
  /** The criteria. */
  instrument: InstrumentRef;
  /** The conclusions. */
  conclusions: Array<RatedItem | NotRatedItem>;
}

/** A conclusion with a level. */
export interface RatedItem {
  /** The criterion that it is about. */
  item: ItemId;
  /** The value of a level of the scale. */
  level: number;
  /** What it rests on. */
  evidence?: Array<Evidence>;
}

/** A conclusion without a level. */
export interface NotRatedItem {
  /** The criterion that it is about. */
  item: ItemId;
  /** Why there is no level. */
  reason: NotRatedReason;
  /** The reason in words. */
  explanation: string;
}

export type PopulationResultDocument = PopulationResultByUnitDocument | PopulationResultByNodeDocument;

/** What a method says of units, a figure for each. */
export interface PopulationResultByUnitDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.populationresult/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The method, with every option. */
  method: StrategyRef;
  /** The population that the method looked at. */
  reference: PopulationRef;
  /** What it says, unit by unit. */
  units: Array<UnitFigure>;
}

/** A population that the document names but does not hold. */
export interface PopulationRef {
  /** How many units it has. */
  units: number;
  /** On which nodes they were measured. */
  nodes: Array<Node>;
  /** Nodes of which less is better. */
  lowerIsBetter?: Array<Node>;
  /** SHA-256 of all that was measured, in hexadecimal digits. */
  digest: Digest;
}

/** What a method says of a unit. */
export interface UnitFigure {
  /** The unit, by its name or the names of its path from the outermost. */
  unit: GroupKey;
  /** The figure, in the unit of the method. */
  value: number;
}

/** What a method says of units, a figure for each node of each. */
export interface PopulationResultByNodeDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.populationresult/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** The method, with every option. */
  method: StrategyRef;
  /** The population that the method looked at. */
  reference: PopulationRef;
  /** What it says, unit by unit. */
  units: Array<UnitFigures>;
}

/** What a method says of a unit. */
export interface UnitFigures {
  /** The unit, by its name or the names of its path from the outermost. */
  unit: GroupKey;
  /** The figures by node, in the unit of the method. */
  values: Record<Node, number>;
}

/** Answers of any number of respondents to one questionnaire. */
export interface ResponsesDocument {
  /** The kind of document and its version. Always the first field. */
  format: "sx.responses/1";
  /** The version of the library that wrote the document. Nobody needs it. */
  library?: string;
  /** When the document was written. No part of what it holds. */
  written?: string;
  /** Which questionnaire it is about. */
  instrument: Asked;
  /** The respondents, in order. */
  responses: Array<Response>;
}

