import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.core.SpringVersion;

/** Run as a single source file, with the jars of the project on the class path. */
class Versions {

    public static void main(String[] args) throws IOException {
        System.out.printf(
                "{\"client\":\"Spring Framework %s, Angus Mail %s\",\"runtime\":\"Java %s\"}%n",
                SpringVersion.getVersion(), ofAngusMail(), System.getProperty("java.version"));
    }

    /** The manifest of its jar has a version for OSGi only, which Package does not know. */
    private static String ofAngusMail() throws IOException {
        Properties properties = new Properties();
        String file = "/META-INF/maven/org.eclipse.angus/smtp/pom.properties";
        try (InputStream stream = SMTPTransport.class.getResourceAsStream(file)) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
