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

    private static final HttpClient http = HttpClient.newHttpClient();
    private static final String httpPort = System.getenv().getOrDefault("STATUARY_HTTP_PORT", "8080");
    private static final String smtpPort = System.getenv().getOrDefault("STATUARY_SMTP_PORT", "2525");
    private static final URI api = URI.create("http://127.0.0.1:" + httpPort + "/api/smtp/");

    @BeforeEach
    void refuseMessage() throws Exception {
        String rules = "[{\"stage\":\"MESSAGE\",\"replies\":[{\"code\":451}]}]";
        HttpRequest request = HttpRequest.newBuilder(api.resolve("rules"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(rules))
                .build();
        assertEquals(200, http.send(request, BodyHandlers.discarding()).statusCode());
    }

    @AfterEach
    void reset() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(api.resolve("reset"))
                .POST(BodyPublishers.noBody())
                .build();
        http.send(request, BodyHandlers.discarding());
    }

    @Test
    void tellsWhatTheServerReplied() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(smtpPort));
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("app@example.com");
        message.setTo("ann@example.com");
        message.setSubject("Welcome");
        message.setText("Hello, Ann.");

        MailSendException thrown = assertThrows(MailSendException.class, () -> sender.send(message));

        SMTPSendFailedException failure =
                assertInstanceOf(SMTPSendFailedException.class, thrown.getMessageExceptions()[0]);
        assertEquals(451, failure.getReturnCode());
        String reply = "451 4.3.0 Requested action aborted: local error in processing";
        assertEquals(reply, failure.getMessage().strip());
    }
}
