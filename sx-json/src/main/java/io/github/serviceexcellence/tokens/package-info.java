/**
 * JSON token by token, in and out, over a reader and a writer of our own.
 *
 * <p>{@link io.github.serviceexcellence.tokens.TokenReader TokenReader} and {@link io.github.serviceexcellence.tokens.TokenWriter
 * TokenWriter} know no library; {@code Jackson3Reader} and {@code Jackson3Writer} stand behind them and are the only classes that know
 * Jackson. Another library, or another version of it, is one more class each way. Nobody outside this module sees any of it: no promise of
 * stability.
 */
@NullMarked
package io.github.serviceexcellence.tokens;

import org.jspecify.annotations.NullMarked;
