package io.github.serviceexcellence.excel;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Goes over the parts of a workbook before the library does, which takes whatever they say: it would fill any heap for a text of a number
 * that no text has. Two answers to one question are refused, so that the library finds the same parts.
 */
final class Inspection {
    private static final String TYPES = "[Content_Types].xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final Map<String, String> KINDS = Map.of(
            SPREADSHEET + "sheet.main+xml",
            "workbook",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            "workbook",
            SPREADSHEET + "sharedStrings+xml",
            "texts",
            SPREADSHEET + "styles+xml",
            "looks");

    /** What texts may take of the memory in any workbook, in bytes; how many times their size in the archive; and each at least. */
    private static final long FREE = 1L << 24;

    private static final int MOST_TIMES = 40;
    private static final int PER_TEXT = 60;

    private final Archive archive;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Set<String> relations = new HashSet<>();
    private String folder = "";
    private boolean from1904;
    private int texts;

    Inspection(Archive archive) {
        this.archive = archive;
    }

    /** Goes over all but the sheets. */
    Inspection inspect() throws IOException {
        if (!archive.has(TYPES)) {
            throw new RefusedException(ExcelProblem.OTHER_ZIP.with());
        }
        visit(TYPES, this::readType);
        String main = parts.getOrDefault("workbook", "xl/workbook.xml");
        if (!archive.has(main)) {
            throw new RefusedException(ExcelProblem.OTHER_ZIP.with());
        }
        int slash = main.lastIndexOf('/') + 1;
        folder = main.substring(0, slash);
        visit(folder + "_rels/" + main.substring(slash) + ".rels", this::readRelation);
        visit(main, this::readProperty);
        String looks = parts.get("looks");
        if (looks != null) {
            visit(looks, xml -> {});
        }
        String shared = parts.get("texts");
        if (shared != null) {
            readTexts(shared);
        }
        return this;
    }

    /** Hears of each element that begins. */
    private interface Visitor {
        void start(Xml xml) throws RefusedException;
    }

    private void visit(String part, Visitor visitor) throws IOException {
        try (Xml xml = archive.openList(part)) {
            while (xml.toStart()) {
                visitor.start(xml);
            }
        }
    }

    private void readType(Xml xml) throws RefusedException {
        if (xml.name().equals("Override")) {
            String kind = KINDS.get(xml.required("ContentType"));
            if (kind != null && parts.put(kind, plain(xml.required("PartName"))) != null) {
                throw xml.damaged();
            }
        }
    }

    /** A path from the root may begin with a slash or not. */
    private static String plain(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private void readRelation(Xml xml) throws RefusedException {
        if (xml.name().equals("Relationship")) {
            String id = xml.required("Id");
            String target = xml.required("Target");
            if (!relations.add(id) || folder.contains("_rel")) {
                throw xml.damaged();
            }
            // a chart may fill a sheet, which has no rows then
            if (xml.required("Type").endsWith("/worksheet")) {
                sheets.put(id, target.startsWith("/") ? plain(target) : folder + target);
            }
        }
    }

    private void readProperty(Xml xml) throws RefusedException {
        if (xml.namespace().equals(STRICT)) {
            throw new RefusedException(ExcelProblem.STRICT.with());
        }
        if (xml.name().equals("sheet")) {
            xml.required("name");
        } else if (xml.name().equals("workbookPr")) {
            String given = xml.attribute("date1904");
            from1904 = "1".equals(given) || "true".equals(given);
        }
    }

    private void readTexts(String part) throws IOException {
        try (Xml xml = archive.open(part)) {
            long most = Math.max(FREE, MOST_TIMES * xml.packed());
            long taken = 0;
            for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
                if (event == Xml.START && xml.name().equals("si") && xml.depth() == 2) {
                    texts++;
                    taken += PER_TEXT;
                } else if (event == Xml.TEXT) {
                    taken += 2L * xml.text().length();
                }
                if (taken > most) {
                    throw new RefusedException(ExcelProblem.MANY_TEXTS.with());
                }
            }
        }
    }

    /** Whether days count from 1904. */
    boolean isFrom1904() {
        return from1904;
    }

    /** Whether the workbook says how numbers show. */
    boolean hasLooks() {
        return parts.containsKey("looks");
    }

    /** Whether a relation leads to a sheet with rows. */
    boolean isSheet(String relation) {
        return sheets.containsKey(relation);
    }

    /** Goes over such a sheet. */
    void inspectSheet(String relation, String name) throws IOException {
        try (Xml xml = archive.open(sheets.getOrDefault(relation, ""))) {
            new SheetInspection(xml, name, texts).inspect();
        }
    }
}
