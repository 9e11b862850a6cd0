package io.github.serviceexcellence.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, as it stands in the file: for what no library writes. */
final class RawWorkbook {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String MAIN = "xl/workbook.xml";
    static final String MAIN_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String OF_CELLS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** One sheet, {@code Survey}, with these rows. */
    static RawWorkbook rows(String rows) {
        return new RawWorkbook()
                .part(TYPES, "<Types>" + type(MAIN, "sheet.main") + "</Types>")
                .part(
                        MAIN_RELATIONS,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml") + "</Relationships>")
                .main("", "<sheet name=\"Survey\" sheetId=\"1\" r:id=\"rId1\"/>")
                .part(SHEET, "<worksheet " + OF_CELLS + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** One row with these cells. */
    static RawWorkbook cells(String cells) {
        return rows("<row r=\"1\">" + cells + "</row>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    RawWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    private RawWorkbook main(String properties, String sheets) {
        return part(
                MAIN,
                "<workbook " + OF_CELLS
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties
                        + "<sheets>" + sheets + "</sheets></workbook>");
    }

    /** What the workbook says of itself before its sheets. */
    RawWorkbook properties(String properties) {
        return main(properties, "<sheet name=\"Survey\" sheetId=\"1\" r:id=\"rId1\"/>");
    }

    /** Other sheets, which name the relation {@code rId1}. */
    RawWorkbook sheets(String sheets) {
        return main("", sheets);
    }

    private RawWorkbook typed(String part, String kind) {
        return part(TYPES, parts.getOrDefault(TYPES, "").replace("</Types>", type(part, kind) + "</Types>"));
    }

    /** Texts that cells share, each with its mark-up. */
    RawWorkbook texts(String texts) {
        return typed(TEXTS, "sharedStrings").part(TEXTS, "<sst " + OF_CELLS + ">" + texts + "</sst>");
    }

    /** Formats of numbers, by the number of the look that has them. */
    RawWorkbook formats(String... formats) {
        StringBuilder own = new StringBuilder("<numFmts>");
        StringBuilder looks = new StringBuilder("<cellXfs>");
        for (int i = 0; i < formats.length; i++) {
            boolean known = formats[i].matches("[0-9]+") && !formats[i].equals("0.00");
            String id = known ? formats[i] : "" + (164 + i);
            own.append(known ? "" : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped(formats[i]) + "\"/>");
            looks.append("<xf numFmtId=\"").append(id).append("\"><alignment/></xf>");
        }
        return typed(STYLES, "styles")
                .part(
                        STYLES,
                        "<styleSheet " + OF_CELLS + ">" + own
                                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + looks
                                + "</cellXfs></styleSheet>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream out, Charset charset) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            writeParts(zip, charset);
        }
    }

    /** Writes the parts where more may follow. */
    void writeParts(ZipOutputStream zip, Charset charset) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(charset));
        }
    }
}
