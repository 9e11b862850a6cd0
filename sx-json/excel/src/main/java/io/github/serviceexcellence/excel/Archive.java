package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Interrupts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file with parts that name each other, opened as the library opens it: another zip reader might see another file. */
final class Archive implements Closeable {
    /** What sheets, looks and the like may unpack to. */
    private static final long MOST_OF_LIST = 1L << 22;

    /** What any other part may unpack to, and how many times its size. */
    private static final long FREE = 1L << 24;

    private static final int MOST_TIMES = 200;

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private Archive(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /** Opens a file that begins as an archive. */
    static Archive open(Path file) throws IOException {
        Interrupts.check();
        try {
            Archive archive =
                    new Archive(ZipFile.builder().setFile(file.toFile()).get(), Files.size(file));
            archive.list();
            return archive;
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(ExcelProblem.DAMAGED.with());
        }
    }

    /** Names of parts do not tell small letters from capitals; of two with one name readers may take either. */
    private void list() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (parts.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
                close();
                throw damaged(entry.getName());
            }
        }
    }

    private static RefusedException damaged(String part) {
        return new RefusedException(ExcelProblem.DAMAGED_PART.with(Codes.shorten(part)));
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /** Whether there is a part of this name. */
    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Opens a part that lists things, of which the library keeps some. */
    Xml openList(String part) throws IOException {
        return open(part, MOST_OF_LIST, 0);
    }

    /** Opens a part that may be large. */
    Xml open(String part) throws IOException {
        return open(part, FREE, MOST_TIMES);
    }

    private Xml open(String part, long most, int times) throws IOException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null || (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED)) {
            throw damaged(part);
        }
        try {
            long packed = Math.min(size, entry.getCompressedSize());
            long limit = Math.max(most, times * packed);
            return Xml.of(new PartStream(part, zip.getInputStream(entry), packed, entry.getCrc(), limit));
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(part);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
