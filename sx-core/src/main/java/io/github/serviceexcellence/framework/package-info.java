/**
 * The framework in its own words: what service excellence consists of, before anybody measures anything.
 *
 * <p>At the centre stand nine {@linkplain Element elements} that an organisation works on. An {@linkplain Edition edition} of the
 * model numbers them and gathers them in {@linkplain Dimension dimensions}: five in the European technical specification, four
 * in the international standard. The elements lead, along the {@linkplain EffectChain effect chain}, to four {@linkplain
 * ResultElement results}. What customers experience rests on a {@linkplain PyramidLevel pyramid} of four levels. Beside them stand
 * two other views of the same work: six {@linkplain BuildingBlock building blocks} and ten {@linkplain ParadigmShift paradigm
 * shifts}. {@linkplain Connection Connections} tell which of all these bears on which.
 *
 * <p>All of these are {@linkplain Term terms} of the framework. An item of a questionnaire measures a {@link Construct}: a term, a
 * {@link Facet} of a term, or a {@link OwnShift shift of one's own}.
 *
 * <p>Codes are kebab-case and never change; titles and descriptions are in English and Dutch and may be improved. A description is
 * this library's own sentence, not a quotation. Where a fact is our reading of a source and not its letter, the Javadoc says
 * "our reading". What the sources leave open is absent here too.
 */
@NullMarked
package io.github.serviceexcellence.framework;

import org.jspecify.annotations.NullMarked;
