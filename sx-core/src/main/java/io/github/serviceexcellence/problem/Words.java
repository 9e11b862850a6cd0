package io.github.serviceexcellence.problem;

/** What this room says around a message, with parameters in braces; nobody asks for it by a code. */
record Words(ProblemKind kind) {
    /** What to say in both languages. */
    static Words of(String english, String dutch) {
        return new Words(new Fixed(english, dutch));
    }

    Message with(Object... values) {
        return kind.with(values);
    }

    private record Fixed(String english, String dutch) implements ProblemKind {
        @Override
        public String code() {
            return english;
        }
    }
}
