import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(422)
                .body(Map.of(
                        "error", "mailbox_unavailable",
                        "message", "The mailbox is unavailable."));
    }
}
