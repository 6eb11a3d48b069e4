package uk.kindred.embedded;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.embedded.Mailbox.Mail;

/** Shows the mails that the embedded server took, to whoever sits at this machine; nobody else learns that it exists. */
@RestController
@RequestMapping("/dev/mailbox")
@ConditionalOnProperty("kindred.embedded.mail-folder")
class MailboxPage {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Mailbox mails;

    MailboxPage(@Value("${kindred.embedded.mail-folder}") Path folder) {
        this.mails = new Mailbox(folder);
    }

    @GetMapping
    ResponseEntity<String> list(HttpServletRequest request) {
        requireThisMachine(request);
        Document page = page("Mailbox");
        page.body().appendElement("p").text("Mails that Kindred sent from this machine. They went no further.");
        Element list = page.body().appendElement("ol");
        for (Mail mail : mails.list()) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "/dev/mailbox/" + mail.name()).text(mail.subject());
            item.appendText(" to " + mail.to() + ", " + TIME.format(mail.receivedAt()));
        }
        if (list.childrenSize() == 0) {
            list.remove();
            page.body().appendElement("p").text("No mail has been sent yet.");
        }
        return answer(page);
    }

    @GetMapping("/{name}")
    ResponseEntity<String> show(@PathVariable String name, HttpServletRequest request) {
        requireThisMachine(request);
        Mail mail = mails.find(name).orElseThrow(MailboxPage::notFound);
        Document page = page(mail.subject());
        page.body()
                .appendElement("p")
                .appendElement("a")
                .attr("href", "/dev/mailbox")
                .text("All mails");
        Element headers = page.body().appendElement("dl");
        headers.appendElement("dt").text("From");
        headers.appendElement("dd").text(mail.from());
        headers.appendElement("dt").text("To");
        headers.appendElement("dd").text(mail.to());
        headers.appendElement("dt").text("Received");
        headers.appendElement("dd").text(TIME.format(mail.receivedAt()));
        if (mail.text() != null) {
            appendText(page.body().appendElement("pre"), mail.text());
        } else if (mail.html() != null) {
            page.body().appendElement("article").append(Jsoup.clean(mail.html(), Safelist.basic()));
        }
        return answer(page);
    }

    /** The text as it is, its web addresses as links. */
    private static void appendText(Element parent, String text) {
        for (String word : text.splitWithDelimiters("\\s+", 0)) {
            if (word.startsWith("https://") || word.startsWith("http://")) {
                parent.appendElement("a").attr("href", word).text(word);
            } else {
                parent.appendText(word);
            }
        }
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", "en-GB");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(title);
        page.body().appendElement("h1").text(title);
        return page;
    }

    private static ResponseEntity<String> answer(Document page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .body("<!doctype html>" + page.outerHtml());
    }

    /** Neither through a proxy, nor by a name that another site had point here. */
    private static void requireThisMachine(HttpServletRequest request) {
        boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")
                .anyMatch(header -> request.getHeader(header) != null);
        if (forwarded || !isLoopback(request.getRemoteAddr()) || !THIS_MACHINE.contains(request.getServerName())) {
            throw notFound();
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
