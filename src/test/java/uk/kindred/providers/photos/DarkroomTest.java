package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken of a file that somebody sends as a photo, and which files are not taken. */
class DarkroomTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void nothingOfAFileIsKeptButWhatItShows() {
        byte[] sent = TestPhotos.followedBy(
                TestPhotos.withExif(TestPhotos.jpeg(1600, 1200, Color.ORANGE), 1),
                "PK\u0003\u0004evil.class<script>alert(1)</script>");
        assertThat(text(sent)).contains(TestPhotos.CAMERA, TestPhotos.PLACE, "evil");

        List<WebPicture> pictures = darkroom.develop(sent);

        assertThat(pictures).hasSize(2).allSatisfy(picture -> {
            assertThat(text(picture.jpeg()))
                    .startsWith("\u00FF\u00D8\u00FF")
                    .endsWith("\u00FF\u00D9")
                    .doesNotContain(
                            "Exif", "GPS", TestPhotos.CAMERA, TestPhotos.PLACE, "PK\u0003\u0004", "evil", "<script");
            assertThat(colour(picture, 0.5, 0.5)).isEqualTo("orange");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, above left, above right", "2, above right, above left", "3, below right, below left",
        "4, below left, below right", "5, above left, below left", "6, above right, below right",
        "7, below right, above right", "8, below left, above left"
    })
    void aPhotoIsUprightHoweverTheCameraWasHeld(int orientation, String red, String green) {
        byte[] sent = TestPhotos.withExif(TestPhotos.file(TestPhotos.quarters(), "jpeg"), orientation);

        WebPicture picture = darkroom.develop(sent).getLast();

        assertThat(List.of(picture.width(), picture.height()))
                .isEqualTo(orientation < 5 ? List.of(600, 400) : List.of(400, 600));
        assertThat(colour(picture, red)).isEqualTo("red");
        assertThat(colour(picture, green)).isEqualTo("green");
    }

    @Test
    void behindWhatIsTransparentIsWhite() {
        BufferedImage clear = new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB);

        WebPicture picture = darkroom.develop(TestPhotos.file(clear, "png")).getFirst();

        assertThat(colour(picture, 0.5, 0.5)).isEqualTo("white");
    }

    @ParameterizedTest
    @CsvSource({
        "2400, 1600, 480x320 1280x853",
        "1000, 1500, 320x480 853x1280",
        "800, 600, 480x360 800x600",
        "400, 300, 400x300"
    })
    void eachPhotoComesInTheSizesOfTheWebAndNoneIsEnlarged(int width, int height, String sizes) {
        assertThat(darkroom.develop(TestPhotos.jpeg(width, height, Color.PINK)))
                .extracting(picture -> picture.width() + "x" + picture.height())
                .containsExactly(sizes.split(" "));
    }

    @Test
    void photosInSeveralScansAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(TestPhotos.quarters(), null, null), param);
        }
        writer.dispose();
        assertThat(JpegMarkers.isReadWhole(bytes.toByteArray())).isTrue();
        assertThat(JpegMarkers.isReadWhole(TestPhotos.file(TestPhotos.quarters(), "jpeg")))
                .isFalse();

        assertThat(colour(darkroom.develop(bytes.toByteArray()).getFirst(), "above left"))
                .isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource({
        "GIF89a/*xxxxxxxx*/=1;alert(1), a GIF picture",
        "%PDF-1.7 xxxxxxxx, a PDF document",
        "RIFFxxxxWEBPVP8 , a WebP picture",
        "xxxxftypheicxxxx, a HEIC photo",
        "<svg><script>alert(1)</script></svg>, a drawing or a web page",
        "<!doctype html><script>alert(1)</script>, a drawing or a web page",
        "PKxxxxxx, another kind of file",
        "x, another kind of file"
    })
    void whatIsNoPhotoIsRefusedInWords(String begin, String words) {
        refused(begin.getBytes(StandardCharsets.ISO_8859_1), words, "save it as JPEG");
    }

    @Test
    void aPhotoThatIsNotWholeIsRefused() {
        byte[] jpeg = TestPhotos.file(TestPhotos.quarters(), "jpeg");
        byte[] png = TestPhotos.file(TestPhotos.quarters(), "png");

        refused(Arrays.copyOf(jpeg, jpeg.length - 2), "A part of this photo is missing");
        refused(Arrays.copyOf(jpeg, jpeg.length / 2), "A part of this photo is missing");
        refused(Arrays.copyOf(jpeg, 3), "A part of this photo is missing");
        refused(Arrays.copyOf(png, png.length / 2), "can’t be read as a photo");
        refused(Arrays.copyOf(png, 9), "can’t be read as a photo");
        refused(new byte[0], "Choose a photo first");
    }

    @Test
    void aFewKilobytesThatSayTheyAreHugeTakeNoMemory() {
        byte[] png = TestPhotos.pngBomb(30_000, 30_000);
        assertThat(png).hasSizeLessThan(20_000);
        refused(TestPhotos.pngBomb(40, 40), "too small");
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        refused(png, "too large: 30000 by 30000 pixels");
        refused(TestPhotos.jpegThatSays(60_000, 60_000), "too large: 60000 by 60000 pixels");
        refused(TestPhotos.pngBomb(2_000_000_000, 2_000_000_000), "too large");

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }

    @Test
    void manyPassesOverThePixelsAreNotGoneThrough() {
        refused(TestPhotos.jpegInScans(65), "can’t be read as a photo");
    }

    @Test
    void whatIsTooManyBytesTooSmallOrTooLongIsRefused() {
        refused(new byte[20 * 1024 * 1024], "At most 15 MB");
        refused(TestPhotos.jpeg(299, 400, Color.RED), "too small");
        refused(TestPhotos.jpeg(300, 901, Color.RED), "too long and narrow");
    }

    private void refused(byte[] file, String... words) {
        assertThatThrownBy(() -> darkroom.develop(file))
                .isInstanceOfSatisfying(
                        UnfitPhotoException.class,
                        refused -> assertThat(refused.words()).contains(words));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** @param where "above left" */
    private static String colour(WebPicture picture, String where) {
        return colour(picture, where.contains("left") ? 0.25 : 0.75, where.contains("above") ? 0.25 : 0.75);
    }

    /** @param x from 0 on the left to 1 on the right. @param y from 0 at the top to 1 */
    private static String colour(WebPicture picture, double x, double y) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
            Color colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
            int bits = (colour.getRed() > 128 ? 4 : 0)
                    + (colour.getGreen() > 128 ? 2 : 0)
                    + (colour.getBlue() > 128 ? 1 : 0);
            return List.of("black", "blue", "green", "cyan", "red", "magenta", "orange", "white")
                    .get(bits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
