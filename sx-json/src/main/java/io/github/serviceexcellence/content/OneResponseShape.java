package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Values;

/** One response by itself, with the instrument that the document names but does not hold. */
final class OneResponseShape extends ObjectShape<Response> {
    private final Field<Response, Response> response;

    OneResponseShape(Instrument instrument) {
        super("Response");
        required("instrument", new AskedShape(instrument), Response::instrument);
        response = required("response", new ResponseShape(instrument), given -> given);
    }

    @Override
    protected Response make(Values values) {
        return values.get(response);
    }
}
