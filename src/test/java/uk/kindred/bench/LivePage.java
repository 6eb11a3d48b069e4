package uk.kindred.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens live pages by speaking HTTP as Flow's client does. */
final class LivePage {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");

    private LivePage() {}

    /**
     * The three requests of Flow's client: the page, its UI, and the view inside.
     *
     * @param client keeps the session's cookie
     * @param base where the application answers, "http://localhost:8080"
     * @return what the client would build the page from
     */
    static String open(HttpClient client, String base, String route, String query)
            throws IOException, InterruptedException {
        get(client, base + "/" + route + "?" + query);
        String inUrl = query.replace("=", "%3D").replace("&", "%26");
        String started = get(client, base + "/?v-r=init&location=" + route + "&query=" + inUrl);
        Matcher key = SECURITY_KEY.matcher(started);
        if (!key.find()) {
            throw new IllegalStateException("no UI was made: " + started);
        }
        String navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key.group(1), route, query);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(navigate))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    static String get(HttpClient client, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
