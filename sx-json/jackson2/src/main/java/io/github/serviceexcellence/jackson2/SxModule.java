package io.github.serviceexcellence.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.serviceexcellence.content.Bindings;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Has a mapper of Jackson 2, from 2.15 on, read and write the values of this library: those that have a document as that document, ids and codes as strings, and
 * what is a part of documents as it stands there. A value of this library that has no form of its own is refused, rather than written as something
 * that nobody can read back.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SxModule()).build();
 * record Answer(String tenant, ScoreCard card) {}
 * String json = mapper.writeValueAsString(new Answer("acme", card));
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, on class path and module path. Spring Boot 3 does not look for modules: there it is declared as a bean.
 * {@link SxJson#check} tells whether a mapper has it.
 *
 * <p>What cannot be read ends with Jackson's {@link com.fasterxml.jackson.databind.exc.MismatchedInputException}, whose cause is the {@link
 * io.github.serviceexcellence.document.SxFormatException} with every problem.
 *
 * <p>Responses, feedback and assessments by criteria name their instrument and do not hold it: those of this library are known, others are given to
 * {@link #with}. Tables of responses are not read and written here: they are for {@link SxJson#responses}, which takes them one by one.
 */
public final class SxModule extends Module {
    private final List<Instrument> instruments;
    private final StrategyCatalogue catalogue;

    /** Knows the questionnaires of this library, and the strategies of its standard catalogue. */
    public SxModule() {
        this(Instruments.all(), StrategyCatalogue.standard());
    }

    private SxModule(List<Instrument> instruments, StrategyCatalogue catalogue) {
        this.instruments = List.copyOf(instruments);
        this.catalogue = catalogue;
    }

    /**
     * Knows these instruments too.
     *
     * @param more instruments that documents name
     * @return the changed copy
     */
    public SxModule with(Instrument... more) {
        List<Instrument> all = new ArrayList<>(instruments);
        all.addAll(Arrays.asList(more));
        return new SxModule(all, catalogue);
    }

    /**
     * Makes strategies with this catalogue.
     *
     * @param makes the catalogue
     * @return the changed copy
     */
    public SxModule with(StrategyCatalogue makes) {
        return new SxModule(instruments, Objects.requireNonNull(makes, "makes"));
    }

    @Override
    public String getModuleName() {
        return SxModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Bindings bindings = Bindings.of(instruments, catalogue);
        context.addSerializers(new HostSerializers(bindings, /* asName= */ false));
        context.addKeySerializers(new HostSerializers(bindings, /* asName= */ true));
        HostDeserializers deserializers = new HostDeserializers(bindings);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
    }
}
