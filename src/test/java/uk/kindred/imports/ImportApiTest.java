package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.json.JsonContent;
import uk.kindred.directory.Listings;
import uk.kindred.testing.KindredTest;

/** Imports over the network, by programs and by script/import. Nothing here changes a listing. */
@KindredTest
class ImportApiTest {

    private static final Path REGISTER = Path.of("data/cqc/locations.csv.gz");

    @LocalServerPort
    private int port;

    @Value("${kindred.operator.token-file}")
    private Path tokenFile;

    @Autowired
    private Listings listings;

    @TempDir
    private Path folder;

    @Test
    void everybodyMaySeeWhichFilesWereImported() {
        Answer answer = get("/api/imports?size=100");

        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.json())
                .extractingPath("$.items[-1:].fileName")
                .asArray()
                .containsExactly("locations.csv.gz");
        assertThat(answer.json()).extractingPath("$.items[-1:].added").asArray().containsExactly(10_569);
    }

    @Test
    void everybodyMaySeeWhatWasWrongInAFileLineByLine() {
        Answer answer = get("/api/imports/1/issues?page=2&size=100");

        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.json()).extractingPath("$.total").isEqualTo(829 + 687 + 2);
        assertThat(answer.json()).extractingPath("$.items").asArray().hasSize(100);
        assertThat(answer.json()).extractingPath("$.items[0].severity").isEqualTo("doubtful");
    }

    @Test
    void pagesOutOfRangeAndUnknownRunsAreToldSo() {
        assertThat(get("/api/imports?page=0").code()).isEqualTo(400);
        assertThat(get("/api/imports?size=101").code()).isEqualTo(400);
        assertThat(get("/api/imports?page=x").code()).isEqualTo(400);
        assertThat(get("/api/imports/987654").code()).isEqualTo(404);
        assertThat(get("/api/imports/987654/issues").code()).isEqualTo(404);
    }

    @Test
    void withoutTheOperatorsTokenNothingIsImported() throws Exception {
        Answer none = post("/api/imports?name=locations.csv.gz", "", Files.readAllBytes(REGISTER));
        Answer wrong = post("/api/imports?name=locations.csv.gz", "0".repeat(48), Files.readAllBytes(REGISTER));

        assertThat(none.code()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo(401);
        assertThat(wrong.json()).extractingPath("$.detail").asString().contains("token");
    }

    @Test
    void theTokenIsReadableByItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void theOperatorMayImportAndLearnsWhatWasDone() throws Exception {
        Answer answer = post("/api/imports?name=locations.csv.gz", token(), Files.readAllBytes(REGISTER));

        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.json()).extractingPath("$.unchanged").isEqualTo(10_569);
        assertThat(answer.json()).extractingPath("$.status").isEqualTo("done");
    }

    @Test
    void aFileThatCannotBeUsedIsAProblemThatSaysWhatToDo() throws Exception {
        long open = listings.countOpenInRegisters();

        Answer answer = post("/api/imports?name=01_July_2026_CQC_directory.csv", token(), new byte[] {'a', '\n'});

        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.json()).extractingPath("$.detail").asString().contains("Download the directory again");
        assertThat(answer.json()).extractingPath("$.run.status").isEqualTo("failed");
        assertThat(answer.json()).extractingPath("$.run.message").asString().contains("Download the directory again");
        assertThat(listings.countOpenInRegisters()).isEqualTo(open);
    }

    @Test
    void whatDoesNotWaitCannotBeConfirmed() throws Exception {
        assertThat(post("/api/imports/1/confirmation", token(), new byte[0]).code())
                .isEqualTo(409);
        assertThat(post("/api/imports/987654/confirmation", token(), new byte[0])
                        .code())
                .isEqualTo(404);
    }

    @Test
    void theOperatorsScriptImportsAFile() throws Exception {
        Said said = script(Map.of("KINDRED_DATA_FOLDER", String.valueOf(tokenFile.getParent())), REGISTER.toString());

        assertThat(said.text()).contains("is done: 10569 rows, 0 added, 0 changed, 10569 unchanged");
        assertThat(said.code()).isZero();
    }

    @Test
    void theOperatorsScriptTellsWhatIsWrong() throws Exception {
        Path empty = Files.createFile(folder.resolve("01_July_2026_CQC_directory.csv"));

        assertThat(script(Map.of("KINDRED_OPERATOR_TOKEN", token()), empty.toString()))
                .isEqualTo(new Said(1, "The file was not imported: The file is empty. Download it again.\n"));
        assertThat(script(Map.of("KINDRED_OPERATOR_TOKEN", "wrong-wrong-wrong"), empty.toString())
                        .text())
                .contains("For the operator only");
        assertThat(script(Map.of("KINDRED_OPERATOR_TOKEN", token()), "--confirm", "1")
                        .text())
                .contains("Nothing to confirm");
    }

    @Test
    void aListingIsShownWholeToPrograms() {
        Answer answer = get("/api/listings/1-23861453799");

        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.json()).extractingPath("$.slug").isEqualTo("alton-place-care-home-gu34");
        assertThat(answer.json()).extractingPath("$.council").isEqualTo("hampshire");
        assertThat(answer.json()).extractingPath("$.beds").isEqualTo(67);
        assertThat(answer.json()).extractingPath("$.sourceAsAt").isEqualTo("2026-02-01");
        assertThat(answer.json())
                .hasPathSatisfying("$.provider", path -> path.assertThat().isNull());
    }

    @Test
    void anUnknownListingIsAProblemThatHelps() {
        Answer answer = get("/api/listings/1-999");

        assertThat(answer.code()).isEqualTo(404);
        assertThat(answer.json()).extractingPath("$.title").isEqualTo("No such listing");
    }

    private String token() throws IOException {
        return Files.readString(tokenFile).strip();
    }

    private Answer get(String path) {
        return send(request(path).build());
    }

    private Answer post(String path, String token, byte[] body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static Answer send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Said script(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder script = new ProcessBuilder("script/import").redirectErrorStream(true);
        script.command().addAll(List.of(arguments));
        script.environment().put("KINDRED_URL", "http://localhost:" + port);
        script.environment().putAll(environment);
        Process process = script.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private record Said(int code, String text) {}

    private record Answer(int code, String body) {

        JsonContent json() {
            return new JsonContent(body);
        }
    }
}
