import org.apache.catalina.util.ServerInfo;
import org.springframework.boot.SpringBootVersion;

/** Run as a single source file, with the jars of the project on the class path. */
class Versions {

    public static void main(String[] args) {
        System.out.printf(
                "{\"framework\":\"Spring Boot %s\",\"runtime\":\"Java %s\",\"server\":\"%s\"}%n",
                SpringBootVersion.getVersion(),
                System.getProperty("java.version"),
                ServerInfo.getServerInfo().replace('/', ' '));
    }
}
