/**
 * Has mappers of Jackson 2 read and write the values of the Service Excellence library as its documents: see {@link
 * io.github.serviceexcellence.jackson2.SxModule SxModule}.
 */
@SuppressWarnings("module") // the digit is the version of Jackson
module io.github.serviceexcellence.jackson2 {
    requires transitive io.github.serviceexcellence.json;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.serviceexcellence.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.serviceexcellence.jackson2.SxModule;
}
