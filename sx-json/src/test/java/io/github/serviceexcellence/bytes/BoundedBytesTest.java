package io.github.serviceexcellence.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BoundedBytesTest {
    private final BoundedBytes bytes = new BoundedBytes(3, BytesProblem.GZIP_DAMAGED.with(7));

    @Test
    void asManyAsAllowedAreTakenAndNotOneMore() {
        bytes.write(new byte[] {0, 1, 2, 3}, 1, 2);
        bytes.write(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes.write(4))
                .withMessage(BytesProblem.GZIP_DAMAGED.with(7).toString());
        assertThatIllegalArgumentException().isThrownBy(() -> bytes.write(new byte[1], 0, 1));
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void aThreadThatIsInterruptedWritesNoFurther() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> bytes.write(1));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(bytes.size()).isZero();
    }
}
