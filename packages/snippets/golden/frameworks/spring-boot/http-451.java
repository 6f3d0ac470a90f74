import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(451)
                .header("Link", "</>; rel=\"blocked-by\"")
                .body(Map.of(
                        "error", "unavailable_for_legal_reasons",
                        "message", "An order of the Example Court under the Example Act blocks this resource here."));
    }
}
