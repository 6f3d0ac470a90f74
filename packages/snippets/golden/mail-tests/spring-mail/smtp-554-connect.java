import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class Smtp554AtConnectTest {

    // Where npx statuary serve listens.
    private static final String HTTP_PORT =
            System.getenv().getOrDefault("STATUARY_HTTP_PORT", "8080");
    private static final String SMTP_PORT =
            System.getenv().getOrDefault("STATUARY_SMTP_PORT", "2525");
    private static final URI API = URI.create("http://127.0.0.1:" + HTTP_PORT + "/api/smtp/");

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void refuse() throws Exception {
        String rules = "[{\"stage\":\"CONNECT\",\"replies\":[{\"code\":554}]}]";
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

        // There is no field for the reply.
        String reply = "554 No SMTP service here";
        assertTrue(thrown.getMessage().contains(reply), thrown.getMessage());
    }
}
