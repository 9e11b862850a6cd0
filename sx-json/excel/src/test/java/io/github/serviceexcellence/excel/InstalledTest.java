package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.table.WorkbookReader;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Runs on the module path, and once more on the class path. */
class InstalledTest {
    @Test
    void theLibraryFindsTheReader() {
        assertThat(WorkbookReader.installed()).containsInstanceOf(ExcelReader.class);
    }

    @Test
    void itIsFoundWhateverTheThreadKnows() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
            Thread.currentThread().setContextClassLoader(none);
            assertThat(WorkbookReader.installed()).containsInstanceOf(ExcelReader.class);
            Thread.currentThread().setContextClassLoader(null);
            assertThat(WorkbookReader.installed()).containsInstanceOf(ExcelReader.class);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
