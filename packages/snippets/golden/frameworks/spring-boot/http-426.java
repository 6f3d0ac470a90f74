import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(426)
                .header("Upgrade", "websocket")
                .body(Map.of(
                        "error", "upgrade_required",
                        "message", "Another protocol is required here."));
    }
}
