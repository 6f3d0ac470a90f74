import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class Smtp451AtMessageTest {

    // Where npx statuary serve listens.
    private static final String HTTP_PORT =
            System.getenv().getOrDefault("STATUARY_HTTP_PORT", "8080");
    private static final String SMTP_PORT =
            System.getenv().getOrDefault("STATUARY_SMTP_PORT", "2525");
    private static final URI API = URI.create("http://127.0.0.1:" + HTTP_PORT + "/api/smtp/");

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void refuse() throws Exception {
        String rules = "[{\"stage\":\"MESSAGE\",\"replies\":[{\"code\":451}]}]";
        HttpRequest request = HttpRequest.newBuilder(API.resolve("rules"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(rules))
                .build();
        assertEquals(200, http.send(request, BodyHandlers.discarding()).statusCode());
    }

    @AfterEach
    void reset() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(API.resolve("reset"))
                .POST(BodyPublishers.noBody())
                .build();
        http.send(request, BodyHandlers.discarding());
    }

    @Test
    void tellsWhatTheServerReplied() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(SMTP_PORT));
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("app@example.com");
        message.setTo("ann@example.com");
        message.setSubject("Welcome");
        message.setText("Hello, Ann.");

        MailSendException thrown =
                assertThrows(MailSendException.class, () -> sender.send(message));

        SMTPSendFailedException failure =
                assertInstanceOf(SMTPSendFailedException.class, thrown.getMessageExceptions()[0]);
        assertEquals(451, failure.getReturnCode());
        String reply = "451 4.3.0 Requested action aborted: local error in processing";
        assertEquals(reply, failure.getMessage().strip());
    }
}
