package statuary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Sends one mail for each case that it reads, side by side, and tells what Spring threw. */
public class Application {

    public static void main(String[] args) throws IOException, InterruptedException {
        JsonMapper json = new JsonMapper();
        ExecutorService threads = Executors.newCachedThreadPool();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = input.readLine()) != null; ) {
            MailCase mail = json.readValue(line, MailCase.class);
            threads.execute(() -> System.out.println(json.writeValueAsString(mail.send())));
        }
        threads.shutdown();
        threads.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
    }
}
