/**
 * Has mappers of Jackson 3 read and write the values of the Service Excellence library as its documents: see {@link
 * io.github.serviceexcellence.jackson3.SxModule SxModule}.
 */
@SuppressWarnings("module") // the digit is the version of Jackson
module io.github.serviceexcellence.jackson3 {
    requires transitive io.github.serviceexcellence.json;
    requires transitive tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports io.github.serviceexcellence.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.serviceexcellence.jackson3.SxModule;
}
