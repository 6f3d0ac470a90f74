import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(405)
                .header("Allow", "POST")
                .body(Map.of(
                        "error", "method_not_allowed",
                        "message", "The method is not allowed here."));
    }
}
