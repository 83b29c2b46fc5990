package carefair.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The chains of every council hold digests of these bytes: they are never another for the same fields. */
class CanonicalBytesTest {

    private static final UUID ID = UUID.fromString("01890f2e-7a3b-7cc1-8e0d-0123456789ab");

    @Test
    void eachFieldStandsBehindItsLengthAndAMissingOneIsMinusOne() throws Exception {
        var said = "Café, £5";
        var expected = new ByteArrayOutputStream();
        var out = new DataOutputStream(expected);
        out.writeInt(said.getBytes(StandardCharsets.UTF_8).length);
        out.write(said.getBytes(StandardCharsets.UTF_8));
        out.writeInt(-1);
        out.writeInt(8);
        out.writeLong(-42);
        out.writeInt(16);
        out.writeLong(ID.getMostSignificantBits());
        out.writeLong(ID.getLeastSignificantBits());
        out.writeInt(-1);
        out.writeInt(3);
        out.write(new byte[] {1, 2, 3});
        out.writeInt(0);

        var bytes = new CanonicalBytes()
                .add(said)
                .add((String) null)
                .add(-42)
                .add(ID)
                .add((UUID) null)
                .add(new byte[] {1, 2, 3})
                .add("");

        assertThat(bytes.sha256()).isEqualTo(sha256(expected.toByteArray()));
    }

    @Test
    void fieldsMayBeLongerThanTheRoomThereIs() throws Exception {
        for (int length : new int[] {507, 508, 509, 1_000, 100_000}) {
            var expected = new ByteArrayOutputStream();
            var out = new DataOutputStream(expected);
            out.writeInt(length);
            out.write("x".repeat(length).getBytes(StandardCharsets.UTF_8));
            out.writeInt(8);
            out.writeLong(7);

            assertThat(new CanonicalBytes().add("x".repeat(length)).add(7).sha256())
                    .as("%d bytes", length)
                    .isEqualTo(sha256(expected.toByteArray()));
        }
    }

    @Test
    void theSameBytesGiveTheSameDigestHoweverOftenAsked() {
        var bytes = new CanonicalBytes().add("once");

        assertThat(bytes.sha256()).isEqualTo(bytes.sha256());
        assertThat(bytes.add("more").sha256())
                .isEqualTo(new CanonicalBytes().add("once").add("more").sha256());
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
