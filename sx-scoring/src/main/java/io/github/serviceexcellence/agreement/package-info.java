/**
 * How far those who judge agree.
 *
 * <p>Of assessors: {@link io.github.serviceexcellence.agreement.IntraclassCorrelations} where they rate on a scale, {@link
 * io.github.serviceexcellence.agreement.Kappa} where two of them choose a level or a category, and {@link
 * io.github.serviceexcellence.agreement.Consensus} to come to one conclusion and see who differs where. Of the members of groups, such as teams:
 * {@link io.github.serviceexcellence.agreement.GroupAgreement} tells whether a mean of the group means anything.
 *
 * <p>All of it is confidential: of few assessors, what one of them said is easily found out.
 */
@NullMarked
package io.github.serviceexcellence.agreement;

import org.jspecify.annotations.NullMarked;
