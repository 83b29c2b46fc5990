package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.DirectoryRefusal.FileRefused;
import carefair.directory.DirectoryRefusal.FileRefused.Why;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes as a photo is decoded and made anew, or refused. */
class PhotoFileTest {

    /** Red to the left, blue to the right. */
    static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static void refused(Why why, byte[] came) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> PhotoFile.of(came))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** Puts what a camera writes about a photo into it: which way up it was held, and where it was taken. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        var app1 = new ByteArrayOutputStream();
        var out = new DataOutputStream(app1);
        try {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.writeBytes("GPS 50.6889N 2.1081W");
            var all = new ByteArrayOutputStream();
            all.write(jpeg, 0, 2);
            var head = new DataOutputStream(all);
            head.writeShort(0xFFE1);
            head.writeShort(app1.size() + 2);
            head.write(app1.toByteArray());
            head.write(jpeg, 2, jpeg.length - 2);
            return all.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isMadeAnewInTwoSizesWithoutWhatTheCameraWroteAboutIt() throws IOException {
        var photo = PhotoFile.of(withExif(file("jpg", picture(2400, 1600)), 1));

        assertThat(photo.width()).isEqualTo(1200);
        assertThat(photo.height()).isEqualTo(800);
        assertThat(read(photo.large()).getWidth()).isEqualTo(1200);
        assertThat(read(photo.small()).getWidth()).isEqualTo(320);
        assertThat(new String(photo.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(new String(photo.small(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
    }

    @Test
    void keepsASmallOneAsSmallAsItIs() {
        var photo = PhotoFile.of(file("png", picture(40, 30)));

        assertThat(photo.width()).isEqualTo(40);
        assertThat(photo.height()).isEqualTo(30);
    }

    @Test
    void standsOnWhiteWhereItCouldBeSeenThrough() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(read(PhotoFile.of(file("png", clear)).large()).getRGB(10, 10)))
                .isEqualTo(Color.WHITE);
    }

    /** Where the red half of a picture that is 60 by 40 comes to lie, by the Exif standard. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM", "9,LEFT"})
    void standsUpright(int orientation, String red) throws IOException {
        var photo = read(PhotoFile.of(withExif(file("jpg", picture(60, 40)), orientation))
                .large());

        assertThat(photo.getWidth()).isEqualTo(red.equals("LEFT") || red.equals("RIGHT") ? 60 : 40);
        int x = red.equals("LEFT") ? 5 : red.equals("RIGHT") ? photo.getWidth() - 5 : photo.getWidth() / 2;
        int y = red.equals("TOP") ? 5 : red.equals("BOTTOM") ? photo.getHeight() - 5 : photo.getHeight() / 2;
        var there = new Color(photo.getRGB(x, y));
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getBlue()).isLessThan(60);
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItSaysOfItself() {
        refused(Why.EMPTY, new byte[0]);
        refused(Why.OTHER_TYPE, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused(Why.OTHER_TYPE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused(Why.OTHER_TYPE, file("gif", picture(10, 10)));
        refused(Why.OTHER_TYPE, file("bmp", picture(10, 10)));
        refused(Why.OTHER_TYPE, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        refused(Why.OTHER_TYPE, Arrays.copyOf(file("png", picture(300, 300)), 60));
        refused(Why.TOO_BIG, new byte[PhotoFile.MOST_BYTES + 1]);
    }

    @Test
    void refusesWhatIsSmallAsAFileAndHugeOnceUnpacked() throws IOException {
        var bomb = png(30_000, 30_000);

        assertThat(bomb.length).isLessThan(1_000);
        refused(Why.TOO_MANY_PIXELS, bomb);
        refused(Why.TOO_MANY_PIXELS, png(Integer.MAX_VALUE, Integer.MAX_VALUE));
        refused(Why.OTHER_TYPE, png(0, 0));
    }

    /** A PNG that says it has so many pixels, and has hardly any. */
    private static byte[] png(int width, int height) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = new ByteArrayOutputStream();
        var out = new DataOutputStream(head);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        chunk(all, "IHDR", head.toByteArray());
        var data = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(data)) {
            deflated.write(new byte[1000]);
        }
        chunk(all, "IDAT", data.toByteArray());
        chunk(all, "IEND", new byte[0]);
        return all.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream all, String name, byte[] content) throws IOException {
        var named = new ByteArrayOutputStream();
        named.write(name.getBytes(StandardCharsets.US_ASCII));
        named.write(content);
        var crc = new CRC32();
        crc.update(named.toByteArray());
        var out = new DataOutputStream(all);
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) crc.getValue());
    }

    @Property(tries = 200)
    void anythingThatComesIsMadeAPhotoOrRefused(@ForAll @Size(max = 400) byte[] came) {
        madeOrRefused(came);
        var asJpeg = came.clone();
        for (int i = 0; i < Math.min(3, asJpeg.length); i++) {
            asJpeg[i] = (byte) new int[] {0xFF, 0xD8, 0xFF}[i];
        }
        madeOrRefused(asJpeg);
    }

    @Property(tries = 200)
    void aBrokenPhotoIsMadeAPhotoOrRefused(
            @ForAll @IntRange(max = 2000) int at, @ForAll byte instead, @ForAll boolean png) {
        var broken = png ? file("png", picture(64, 48)) : withExif(file("jpg", picture(64, 48)), 6);
        broken[at % broken.length] = instead;
        madeOrRefused(broken);
    }

    private static void madeOrRefused(byte[] came) {
        try {
            assertThat(PhotoFile.of(came).large()).isNotEmpty();
        } catch (FileRefused refused) {
            assertThat(refused.why()).isNotNull();
        }
    }
}
