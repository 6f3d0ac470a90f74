import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class Smtp535AtAuthTest {

    private static final HttpClient http = HttpClient.newHttpClient();
    private static final String httpPort = System.getenv().getOrDefault("STATUARY_HTTP_PORT", "8080");
    private static final String smtpPort = System.getenv().getOrDefault("STATUARY_SMTP_PORT", "2525");
    private static final URI api = URI.create("http://127.0.0.1:" + httpPort + "/api/smtp/");

    @BeforeEach
    void refuseAuth() throws Exception {
        String rules = "[{\"stage\":\"AUTH\",\"replies\":[{\"code\":535}]}]";
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
        sender.setUsername("user");
        sender.setPassword("secret");
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("app@example.com");
        message.setTo("ann@example.com");
        message.setSubject("Welcome");
        message.setText("Hello, Ann.");

        MailAuthenticationException thrown = assertThrows(MailAuthenticationException.class, () -> sender.send(message));

        // There is no field for the reply: it is the message of the cause.
        String reply = "535 5.7.8 Authentication credentials invalid";
        assertEquals(reply, thrown.getCause().getMessage().strip());
    }
}
