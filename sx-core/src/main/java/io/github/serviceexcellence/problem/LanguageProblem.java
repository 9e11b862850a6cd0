package io.github.serviceexcellence.problem;

/** What can be wrong with a further language. */
enum LanguageProblem implements ProblemKind {
    INVALID(
            "language.invalid",
            "the translations into {language} are invalid",
            "de vertalingen in {language} kloppen niet"),
    MISSING("language.missing", "there is no translation; add one", "de vertaling ontbreekt; vul die aan"),
    UNKNOWN(
            "language.unknown",
            "the library does not say this; leave it out",
            "deze tekst komt in de bibliotheek niet voor; laat de vertaling weg"),
    BLANK("language.blank", "the translation is blank; write words", "de vertaling is leeg; vul die in"),
    PARAMETERS(
            "language.parameters",
            "the translation has the parameters {found}; write each of {expected}, and no other",
            "in de vertaling staan de parameters {found}; schrijf die van het Engels, elk daarvan en geen andere: {expected}");

    private final String code;
    private final String english;
    private final String dutch;

    LanguageProblem(String code, String english, String dutch) {
        this.code = code;
        this.english = english;
        this.dutch = dutch;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
