package statuary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

record MailCase(
        @JsonProperty("case") String name,
        String host,
        int port,
        String from,
        String[] to,
        String security,
        String ca,
        Credentials auth,
        int timeoutMs) {

    record Credentials(String user, String password) {}

    MailResult send() {
        JavaMailSender sender = sender();
        SimpleMailMessage message = message();
        long start = System.nanoTime();
        MailException error = null;
        try {
            sender.send(message);
        } catch (MailException exception) {
            error = exception;
        }
        return MailResult.of(name, error, (System.nanoTime() - start) / 1_000_000);
    }

    private SimpleMailMessage message() {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject("Hello");
        message.setText("Hello.\n");
        return message;
    }

    private JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);

        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", timeoutMs);
        properties.put("mail.smtp.timeout", timeoutMs);
        properties.put("mail.smtp.writetimeout", timeoutMs);
        if (auth != null) {
            sender.setUsername(auth.user);
            sender.setPassword(auth.password);
            properties.put("mail.smtp.auth", true);
        }
        if (security.equals("starttls")) {
            properties.put("mail.smtp.starttls.enable", true);
            properties.put("mail.smtp.starttls.required", true);
        } else if (security.equals("tls")) {
            properties.put("mail.smtp.ssl.enable", true);
        }
        if (ca != null) {
            // What Spring Boot does with spring.mail.ssl.bundle.
            PemSslStoreDetails authority = PemSslStoreDetails.forCertificate(Path.of(ca).toUri().toString());
            SslBundle bundle = SslBundle.of(new PemSslStoreBundle(null, authority));
            properties.put("mail.smtp.ssl.socketFactory", bundle.createSslContext().getSocketFactory());
        }
        return sender;
    }
}
