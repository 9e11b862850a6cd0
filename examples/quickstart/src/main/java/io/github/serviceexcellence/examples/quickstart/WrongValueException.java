package io.github.serviceexcellence.examples.quickstart;

/** A value of the command line that the library never gets to see, by the key of what to say. */
final class WrongValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;

    WrongValueException(String key, String value) {
        super(key + ": " + value);
        this.key = key;
        this.value = value;
    }

    String say(Words words) {
        return words.say(key, value);
    }
}
