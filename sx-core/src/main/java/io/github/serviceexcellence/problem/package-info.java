/**
 * What is wrong with an input, as data.
 *
 * <p>A builder, a factory or a reader that finds something wrong throws one exception that tells all of it: an {@link
 * InvalidInputException}, or for documents and files one of their own. Each of its problems is a {@link Problem}: a stable code, named
 * parameters, the places where it was found and how often. It can be put into words in English and Dutch and in each further {@link
 * Language}, and whoever embeds the library may word it anew by its code and parameters.
 *
 * <pre>{@code
 * try {
 *     Response.builder(pulse).answer("q1", 9).build();
 * } catch (InvalidInputException e) {
 *     for (Problem problem : e.problems()) {
 *         problem.code();                             // "response.value-off-scale"
 *         problem.parameters().get("value");          // "9"
 *         problem.text(Locale.forLanguageTag("nl"));  // a sentence for a Dutch reader
 *     }
 * }
 * }</pre>
 *
 * <p>Codes are kebab-case behind the name of what they are about, and never change their meaning; texts may be improved.
 */
@NullMarked
package io.github.serviceexcellence.problem;

import org.jspecify.annotations.NullMarked;
